import { equivalentOf, shareOfDemand, shareOfPeak } from '../../src/calculation/grid-share';

describe('a load against a grid, by hand', () => {
  it('1 GW all year is 8.76 TWh: a tenth of 87.6', () => {
    expect(shareOfDemand(1, 1, 87.6)).toBeCloseTo(0.1, 12);
    expect(shareOfDemand(1, 0.5, 87.6)).toBeCloseTo(0.05, 12);
  });

  it('8 GW that draw three quarters are 6 of a peak of 24', () => {
    expect(shareOfPeak(8, 0.75, 24)).toBe(0.25);
  });

  it('5 GW are two and a half things of 2 GW', () => {
    expect(equivalentOf(5, 2)).toBe(2.5);
  });
});

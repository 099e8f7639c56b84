import { standingGw } from '../../src/calculation/standing';

describe('the power that stands', () => {
  it('is the sum over the sites, 147 + 433 + 263 + 11 = 854 MW', () => {
    expect(standingGw([147, 433, 263, 11])).toBeCloseTo(0.854, 12);
  });

  it('is nothing without sites', () => {
    expect(standingGw([])).toBe(0);
  });
});

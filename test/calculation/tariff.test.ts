import { dutySavedUsd, dutyUsd } from '../../src/calculation/tariff';

describe('dutyUsd', () => {
  it('gives 250 million dollars on a billion at 25 %', () => {
    expect(dutyUsd(1e9, 0.25)).toBe(250e6);
  });
});

describe('dutySavedUsd', () => {
  it('gives half of that where half is made in the country', () => {
    expect(dutySavedUsd(1e9, 0.5, 0.25)).toBe(125e6);
  });

  it('is nothing where all is imported, and the whole duty where nothing is', () => {
    expect(dutySavedUsd(1e9, 0, 0.25)).toBe(0);
    expect(dutySavedUsd(1e9, 1, 0.25)).toBe(dutyUsd(1e9, 0.25));
  });
});

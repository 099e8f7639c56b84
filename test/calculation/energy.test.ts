import { energyTwh, powerGwForEnergy, yearlyEnergyGwh } from '../../src/calculation/energy';

describe('energyTwh', () => {
  it('gives 8.76 TWh for a gigawatt all year', () => {
    expect(energyTwh(1, 1, 8_760)).toBe(8.76);
  });

  it('gives 12 GWh for a gigawatt at half load over a day', () => {
    expect(energyTwh(1, 0.5, 24)).toBe(0.012);
  });
});

describe('yearlyEnergyGwh', () => {
  it('gives 8,760 GWh for a gigawatt, and half of it at half load', () => {
    expect(yearlyEnergyGwh(1, 1)).toBe(8_760);
    expect(yearlyEnergyGwh(1, 0.5)).toBe(4_380);
  });
});

describe('powerGwForEnergy', () => {
  it('gives LBNL 2028: 325 TWh at 50 % utilisation need 74.2 GW', () => {
    // LBNL prints 74 GW; 325,000 / (0.5 × 8,760) = 74.20 by hand.
    expect(powerGwForEnergy(325, 0.5, 8_760)).toBeCloseTo(74.2, 1);
  });
});

import { householdsForPower, powerGwForHouseholds } from '../../src/calculation/households';

describe('householdsForPower', () => {
  it('gives the announced 25 million homes for 30 GW at 1.2 kW, that is 10,512 kWh a year, each', () => {
    expect(householdsForPower(30, 10_512, 1)).toBe(25_000_000);
  });

  it('gives a million homes of 1 kW for 1 GW', () => {
    expect(householdsForPower(1, 8_760, 1)).toBe(1_000_000);
  });

  it('halves with the utilisation', () => {
    expect(householdsForPower(1, 8_760, 0.5)).toBe(500_000);
  });

  it('is none for no power', () => {
    expect(householdsForPower(0, 10_512, 1)).toBe(0);
  });
});

describe('powerGwForHouseholds', () => {
  it('gives the announced 30 GW for 25 million homes', () => {
    expect(powerGwForHouseholds(25_000_000, 10_512, 1)).toBe(30);
  });

  it('doubles where only half of the power is drawn', () => {
    expect(powerGwForHouseholds(1_000_000, 8_760, 0.5)).toBe(2);
  });
});

import {
  acceleratorsForPower,
  acceleratorsInRacks,
  facilityPowerGwForRacks,
  partsInRacks,
  racksForPower,
} from '../../src/calculation/racks';

describe('racksForPower', () => {
  it("gives Bernstein's 5,932 racks per GW at 168.57 kW all in", () => {
    // $35bn per GW at $5.9m a rack; Bernstein's figures are rounded, hence half a rack either way.
    expect(Math.round(racksForPower(1, 168.57, 1))).toBe(5_932);
  });

  it('divides by PUE before it counts racks', () => {
    expect(racksForPower(1.2, 100, 1.2)).toBe(10_000);
  });
});

describe('facilityPowerGwForRacks', () => {
  it('needs 1.2 GW at the grid for 10,000 racks of 100 kW at a PUE of 1.2', () => {
    expect(facilityPowerGwForRacks(10_000, 100, 1.2)).toBe(1.2);
  });
});

describe('partsInRacks', () => {
  it('gives 720 accelerators in 10 racks of 72', () => {
    expect(partsInRacks(10, 72)).toBe(720);
  });
});

describe('acceleratorsInRacks', () => {
  it('gives 600,000 accelerators for 1 GW of IT in racks of 72 at 120 kW', () => {
    expect(acceleratorsInRacks(1.14, 120, 72, 1.14)).toBeCloseTo(600_000, 6);
  });
});

describe('acceleratorsForPower', () => {
  it('gives the announced 4 to 5 million GPUs for 10 GW at 2.5 and 2 kW each', () => {
    expect(acceleratorsForPower(10, 2.5)).toBe(4_000_000);
    expect(acceleratorsForPower(10, 2)).toBe(5_000_000);
  });
});

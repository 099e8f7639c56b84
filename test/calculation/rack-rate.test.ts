import { racksPerWeek } from '../../src/calculation/rack-rate';

describe('racksPerWeek', () => {
  it('gives 70 racks a week for 14,610 racks in four years of 365.25 days', () => {
    // 4 × 365.25 ÷ 7 = 1,461 ÷ 7 weeks, by hand; the division is rounded in its last bits.
    expect(racksPerWeek(1.461, 4, 100, 1)).toBeCloseTo(70, 10);
  });

  it("takes Foxconn's 1,000 racks a week a year for 52,179 racks of 120 kW, 7.14 GW at a PUE of 1.14", () => {
    // 365,250 ÷ 7 = 52,178.57 racks; × 120 kW × 1.14 = 7.138 GW, by hand.
    expect(racksPerWeek(7.138, 1, 120, 1.14)).toBeCloseTo(1_000, 0);
  });

  it('divides by PUE before it counts racks', () => {
    expect(racksPerWeek(2, 1, 100, 2)).toBe(racksPerWeek(1, 1, 100, 1));
  });
});

import { type BillTerms, electricityBill } from '../../src/calculation/electricity-bill';

const terms: BillTerms = {
  utilisation: 1,
  peak_share: 1,
  energy_usd_per_mwh: 0,
  transmission_usd_per_mwh: 0,
  capacity_usd_per_mwh: 0,
  capacity_usd_per_mw_day: 0,
  demand_usd_per_kw_month: 0,
  loss_share: 0,
  minimum_take_share: 0,
};

const usd = (powerGw: number, changed: Partial<BillTerms>): Record<string, number> =>
  Object.fromEntries(
    electricityBill(powerGw, { ...terms, ...changed }).map(({ item, quantity, usdPerUnit }) => [
      item,
      quantity * usdPerUnit,
    ]),
  );

describe('the bill of a large load', () => {
  it('has 8,760 MWh a year for each MW, at the share drawn', () => {
    expect(usd(1, { energy_usd_per_mwh: 50, utilisation: 0.5 }).energy).toBe(8_760_000 * 0.5 * 50);
    expect(usd(1, { transmission_usd_per_mwh: 10 }).transmission).toBe(87_600_000);
  });

  it('has 365,000 MW-days of capacity for each GW, or capacity by the MWh', () => {
    // PJM for 2027/28: 333.44 × 365,000 = 121.7 million.
    expect(usd(1, { capacity_usd_per_mw_day: 333.44 }).capacity).toBeCloseTo(121_705_600, 4);
    expect(usd(1, { capacity_usd_per_mwh: 2 }).capacity).toBe(17_520_000);
  });

  it('pays for the demand that is drawn, and for the rest of what the contract demands', () => {
    // 500 MW × 12 months × $7.45 = 44.7 million; 60 % of it is 26.82 million, 90 % 40.23 million.
    const bill = (drawn: number, least: number) => {
      const lines = usd(0.5, { demand_usd_per_kw_month: 7.45, peak_share: drawn, minimum_take_share: least });
      return (lines['demand charge'] ?? NaN) + (lines['minimum take'] ?? NaN);
    };
    expect(bill(1, 0)).toBeCloseTo(44.7e6, 4);
    expect(bill(0.5, 0.6)).toBeCloseTo(26.82e6, 4);
    expect(bill(0.9, 0.85)).toBeCloseTo(40.23e6, 4);
  });

  it('buys what is lost on the way at the price of energy', () => {
    expect(usd(1, { energy_usd_per_mwh: 100, loss_share: 0.05 }).losses).toBeCloseTo(43_800_000, 4);
  });
});

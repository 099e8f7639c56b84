import {
  acceleratorHourCostUsd,
  annualCostUsd,
  shareOfYear,
  siteCost,
  totalCost,
} from '../../src/calculation/site-cost';

// Round figures of no site, so that each line can be had in the head.
const inputs = {
  servers_usd_per_gw: 5e9,
  network_usd_per_gw: 1e9,
  facility_usd_per_gw: 2e9,
  utility_works_usd_per_gw: 4e8,
  land_usd_per_gw: 1e8,
  it_life_years: 5,
  facility_life_years: 20,
  it_discount_rate: 0,
  facility_discount_rate: 0,
  land_annual_rate: 0.05,
  electricity_usd_per_mwh: 100,
  pue: 1.25,
  utilisation: 0.8,
  taxes_usd_per_gw_year: 1e6,
  maintenance_usd_per_gw_year: 2e6,
  labour_usd_per_gw_year: 3e6,
  water_usd_per_gw_year: 4e6,
  rack_kw: 100,
  accelerators_per_rack: 50,
  busy_share: 0.8,
};

const annual = (overrides: Partial<typeof inputs> = {}, itPowerGw = 1) =>
  Object.fromEntries(siteCost(itPowerGw, { ...inputs, ...overrides }).map(({ item, annualUsd }) => [item, annualUsd]));

describe('the yearly cost of a site', () => {
  it('has a line for each class of capital and each kind of opex', () => {
    expect(annual()).toEqual({
      servers: 1e9, // 5 bn over 5 years
      network: 2e8, // 1 bn over 5 years
      facility: 1e8, // 2 bn over 20 years
      'utility-works': 2e7, // 400 m over 20 years
      land: 5e6, // 5 % of 100 m
      energy: 876e6, // 1.25 GW × 0.8 × 8,760 h = 8,760 GWh at 100,000 a GWh
      taxes: 1e6,
      maintenance: 2e6,
      labour: 3e6,
      water: 4e6,
    });
  });

  it('pays interest on servers and network at the IT rate, on facility and utility works at the facility rate', () => {
    // One year at 10 %: capital and a tenth.
    const oneYear = { it_life_years: 1, it_discount_rate: 0.1, facility_life_years: 1, facility_discount_rate: 0.2 };
    const lines = annual(oneYear);
    expect(lines.servers).toBeCloseTo(5.5e9, 3);
    expect(lines.network).toBeCloseTo(1.1e9, 3);
    expect(lines.facility).toBeCloseTo(2.4e9, 3);
    expect(lines['utility-works']).toBeCloseTo(4.8e8, 3);
  });

  it('gives the capital up front, and none for opex', () => {
    expect(siteCost(2, inputs).map(({ upfrontUsd }) => upfrontUsd)).toEqual([10e9, 2e9, 4e9, 8e8, 2e8, 0, 0, 0, 0, 0]);
  });

  it('grows with power', () => {
    expect(annual({}, 3).energy).toBe(3 * 876e6);
    expect(annual({}, 3).labour).toBe(9e6);
  });

  it('adds up', () => {
    expect(totalCost(siteCost(1, inputs))).toEqual({ upfrontUsd: 8.5e9, annualUsd: 2.211e9 });
    expect(annualCostUsd(1, inputs)).toBe(2.211e9);
  });

  it('has shares of the total, and none of nothing', () => {
    const cost = (annualUsd: number) => ({ upfrontUsd: 0, annualUsd });
    expect(shareOfYear(cost(1), cost(4))).toBe(0.25);
    expect(shareOfYear(cost(0), cost(0))).toBeNull();
  });
});

describe('the cost of an accelerator-hour', () => {
  it('is the yearly cost over the accelerators and the hours in which they work', () => {
    // 1 GW ÷ 100 kW × 50 = 500,000 accelerators, × 8,760 h × 0.8 = 3.504E9 hours.
    expect(acceleratorHourCostUsd(1, inputs)).toBeCloseTo(2.211e9 / 3.504e9, 12);
    // Half of the hours, twice the price.
    expect(acceleratorHourCostUsd(1, { ...inputs, busy_share: 0.4 })).toBeCloseTo((2.211e9 / 3.504e9) * 2, 12);
  });

  it('does not depend on the size of the site', () => {
    expect(acceleratorHourCostUsd(7, inputs)).toBeCloseTo(acceleratorHourCostUsd(1, inputs), 12);
  });
});

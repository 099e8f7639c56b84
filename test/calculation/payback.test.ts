import { cashCostUsdPerYear, paybackYears, revenueUsdPerYear } from '../../src/calculation/payback';

const lines = [
  { item: 'servers', upfrontUsd: 30, annualUsd: 9 },
  { item: 'facility', upfrontUsd: 10, annualUsd: 1 },
  { item: 'energy', upfrontUsd: 0, annualUsd: 2 },
  { item: 'labour', upfrontUsd: 0, annualUsd: 3 },
] as const;

describe('payback, by hand', () => {
  it('counts no annuity of capital as cash', () => {
    expect(cashCostUsdPerYear(lines)).toBe(5);
  });

  it('is capital over what revenue leaves: 40 ÷ (13 − 5)', () => {
    expect(paybackYears(13, lines)).toBe(5);
  });

  it.each([5, 4, 0])('never comes at a revenue of %p, which leaves nothing of the 5', (revenue) => {
    expect(paybackYears(revenue, lines)).toBeNull();
  });

  it('takes revenue per GW times power', () => {
    expect(revenueUsdPerYear(1.5, 10e9)).toBe(15e9);
  });
});

// Revenue of computing power, and how soon it pays back the capital.
// Leaves out: discounting, ramp-up, the replacement of servers within the time, tax, and staff and research above the site.
import { type CostLine, totalCost } from './site-cost';

/** Yearly revenue in USD of `powerGw` at a revenue per GW. */
export const revenueUsdPerYear = (powerGw: number, usdPerGwYear: number): number => powerGw * usdPerGwYear;

/** What a year costs in cash, in USD: the lines that are no capital, so that no annuity is in it. */
export const cashCostUsdPerYear = (lines: readonly CostLine[]): number =>
  lines.reduce((sum, { upfrontUsd, annualUsd }) => (upfrontUsd === 0 ? sum + annualUsd : sum), 0);

/** Years until revenue less cash cost has paid the capital; null where it never does. */
export function paybackYears(revenueUsdPerYear: number, lines: readonly CostLine[]): number | null {
  const surplus = revenueUsdPerYear - cashCostUsdPerYear(lines);
  return surplus > 0 ? totalCost(lines).upfrontUsd / surplus : null;
}

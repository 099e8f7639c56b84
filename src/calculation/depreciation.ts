// Capital spread over the years of its use, as accounts and as the American tax code do it.
// Leaves out: salvage value, impairment, assets that leave before their life is over, and the mid-quarter convention.

export interface YearlyCapex {
  readonly year: number;
  readonly usd: number;
}

export interface DepreciationYear {
  readonly year: number;
  readonly capexUsd: number;
  readonly depreciationUsd: number;
  /** Book value at the end of the year. */
  readonly netUsd: number;
}

export const depreciationMethods = ['straight-line', 'half-year', 'macrs-5'] as const;

export type DepreciationMethod = (typeof depreciationMethods)[number];

/** The class of computers in years: IRS, Publication 946, 2024, Which Property Class Applies. */
export const macrsLifeYears = 5;

// IRS, Publication 946, 2024, appendix A, table A-1, half-year convention, 5-year property, in hundredths of a per cent.
const macrsRates = [2000, 3200, 1920, 1152, 1152, 576] as const;
const whole = 10_000;

/** The share of a sum written off by the end of its year number `age`, counted from 0; 1 once its life is over. */
const writtenOff: Readonly<Record<DepreciationMethod, (age: number, lifeYears: number) => number>> = {
  'straight-line': (age, lifeYears) => Math.min(1, (age + 1) / lifeYears),
  // In service in the middle of its first year.
  'half-year': (age, lifeYears) => Math.min(1, (age + 0.5) / lifeYears),
  'macrs-5': (age) => macrsRates.slice(0, age + 1).reduce((sum, rate) => sum + rate, 0) / whole,
};

/** From the first year of `capex`, which ascends, to the year in which all of it is written off. */
export function depreciation(
  capex: readonly YearlyCapex[],
  lifeYears: number,
  method: DepreciationMethod,
): DepreciationYear[] {
  const first = capex[0]?.year ?? 0;
  const last = capex.at(-1)?.year ?? first;
  const share = writtenOff[method];
  const years: DepreciationYear[] = [];
  let before = 0;
  for (let year = first; ; year += 1) {
    const spent = capex.filter((each) => each.year <= year);
    const capexUsd = capex.find((each) => each.year === year)?.usd ?? 0;
    const spentUsd = spent.reduce((sum, { usd }) => sum + usd, 0);
    // Sums of the same numbers in the same order: at the end they are equal to the last bit, and nothing is left.
    const offUsd = spent.reduce((sum, each) => sum + each.usd * share(year - each.year, lifeYears), 0);
    years.push({ year, capexUsd, depreciationUsd: offUsd - before, netUsd: spentUsd - offUsd });
    before = offUsd;
    if (year >= last && share(year - last, lifeYears) >= 1) return years;
  }
}

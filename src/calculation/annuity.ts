// Capital spread over its life as a constant yearly payment, as Excel's PMT has it: paid at the end of each year.
// Leaves out: salvage value, and a rate that differs between debt and equity.

/** The yearly payment per dollar of capital that repays it with interest at `rate` over `years`; rate 0 is straight line. */
export function annuityFactor(rate: number, years: number): number {
  if (rate === 0) return 1 / years;
  // expm1 and log1p keep their digits where the rate is small; 1 − (1 + rate)^−years would lose them.
  return rate / -Math.expm1(-years * Math.log1p(rate));
}

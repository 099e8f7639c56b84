// What capital expenditure is spent on: lines given as amounts per GW, or as shares of the whole.
// Leaves out: economies of scale. Every line grows with power.

export interface CapexLine {
  readonly usd: number;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

/** Lines for `powerGw` from amounts in USD per GW. */
export function linesFromAmounts(powerGw: number, usdPerGw: readonly number[]): CapexLine[] {
  const wholePerGw = usdPerGw.reduce((sum, amount) => sum + amount, 0);
  return usdPerGw.map((amount) => ({ usd: powerGw * amount, share: amount / wholePerGw }));
}

/** Lines for `powerGw` from shares, each between two ends; what they leave of the whole comes last. */
export function linesFromShares(
  powerGw: number,
  wholeUsdPerGw: number,
  shares: readonly { readonly low: number; readonly high: number }[],
): CapexLine[] {
  const middles = shares.map(({ low, high }) => (low + high) / 2);
  const rest = 1 - middles.reduce((sum, share) => sum + share, 0);
  return [...middles, rest].map((share) => ({ usd: powerGw * wholeUsdPerGw * share, share }));
}

/** The sum of the lines. */
export function wholeOf(lines: readonly CapexLine[]): CapexLine {
  return {
    usd: lines.reduce((sum, { usd }) => sum + usd, 0),
    share: lines.reduce((sum, { share }) => sum + share, 0),
  };
}

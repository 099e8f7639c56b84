// A programme's power and capital over its years, by the shape of its ramp.
// Leaves out: the size of single sites, and prices that change over the years.

/** The share of a programme that stands after the share `x` of its years; 0 at 0 and 1 at 1. */
const cumulativeShare = {
  linear: (x: number) => x,
  // Slow, fast, slow: the smoothest cubic between standstill and standstill.
  's-curve': (x: number) => x * x * (3 - 2 * x),
  'front-loaded': (x: number) => 1 - (1 - x) ** 2,
  'back-loaded': (x: number) => x ** 2,
};

export type BuildOutShape = keyof typeof cumulativeShare;

export interface BuildOutYear {
  readonly year: number;
  readonly addedGw: number;
  readonly cumulativeGw: number;
  readonly capexUsd: number;
}

/**
 * Power and capital of each year, both included; whole years. Capital is spent `leadYears` before its power comes, so that the
 * table begins as much earlier. The additions of each sum to the whole exactly.
 */
export function buildOut(
  powerGw: number,
  capexUsd: number,
  startYear: number,
  endYear: number,
  shape: BuildOutShape,
  leadYears = 0,
): BuildOutYear[] {
  const count = endYear - startYear + 1;
  const shares = Array.from({ length: count }, (_, index) => cumulativeShare[shape]((index + 1) / count));
  const power = cumulativeAmounts(powerGw, shares);
  const capex = cumulativeAmounts(capexUsd, shares);
  return Array.from({ length: count + leadYears }, (_, row) => {
    const index = row - leadYears;
    return {
      year: startYear + index,
      addedGw: index < 0 ? 0 : addition(power, index),
      cumulativeGw: power[index] ?? 0,
      capexUsd: row < count ? addition(capex, row) : 0,
    };
  });
}

/**
 * Shares of an amount, as multiples of the last binary place of the whole. Up to the whole every such multiple is a
 * double, so that differences and sums of them, in whatever order, are exact.
 */
function cumulativeAmounts(whole: number, shares: readonly number[]): number[] {
  const place = lastBinaryPlace(whole);
  return shares.map((share) => Math.round((whole / place) * share) * place);
}

const addition = (cumulative: readonly number[], index: number): number =>
  (cumulative[index] ?? 0) - (cumulative[index - 1] ?? 0);

// IEEE 754 binary64: 52 bits after the point, the exponent biased by 1,023; subnormal numbers share the place of exponent 1.
const fractionBits = 52;
const exponentBias = 1023;

/** The value of the last bit of a double: exact, where a logarithm would be one too high or too low near powers of two. */
function lastBinaryPlace(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const exponent = (bits.getUint16(0) >> 4) & 0x7ff;
  return 2 ** (Math.max(exponent, 1) - exponentBias - fractionBits);
}

// A published figure held against a recomputed one.
// Leaves out: whether the inputs of a statement are right; only its arithmetic is judged.

export type Verdict = 'agrees' | 'rounds to' | 'disagrees';

// The last binary digits of a few operations; a published figure is never this exact.
const arithmeticNoise = 1e-9;

/** Recomputed over claimed, less 1; 0 inside a claimed range, and measured from its nearer end outside of it. */
export function deviation(recomputed: number, claimedLow: number, claimedHigh: number): number {
  if (recomputed > claimedHigh) return recomputed / claimedHigh - 1;
  return recomputed < claimedLow ? recomputed / claimedLow - 1 : 0;
}

/** Significant figures of a number as it is printed, without zeros at its end: 2 of 25 million, 4 of 46.67 billion, 1 of 0. */
export const significantFigures = (printed: number): number =>
  printed.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length;

/**
 * `agrees`: equal, or inside the claimed range. `rounds to`: equal once rounded to the `figures` significant figures that
 * the publisher prints. `disagrees`: neither.
 */
export function verdict(recomputed: number, claimedLow: number, claimedHigh: number, figures: number): Verdict {
  if (Math.abs(deviation(recomputed, claimedLow, claimedHigh)) <= arithmeticNoise) return 'agrees';
  const rounded = Number(recomputed.toPrecision(figures));
  return Math.abs(deviation(rounded, claimedLow, claimedHigh)) <= arithmeticNoise ? 'rounds to' : 'disagrees';
}

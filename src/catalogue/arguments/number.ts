// Reads a number inside bounds, or says what is wrong with it.
import { given, type Raw } from '../../cells/raw-cell';
import { badValue, type Bounds, type Named, type Wanted } from '../../cells/refusal';
import type { Answer } from '../../cells/value';
import type { Text } from '../../data/shapes';

export interface Numeric {
  readonly name: Named;
  readonly unit: Text;
  readonly bounds: Bounds;
}

/** A number inside the bounds; `raw` is no blank and no error. */
export function readNumber({ name: argument, unit, bounds }: Numeric, raw: Raw): Answer<number> {
  if (typeof raw === 'number' && Number.isFinite(raw)) {
    return isWithin(bounds, raw) ? raw : badValue(outOfBounds(argument, bounds, raw));
  }
  if (typeof raw === 'string' && looksNumeric(raw)) return badValue({ code: 'number-as-text', argument, text: raw });
  const wanted: Wanted = { a: 'number', unit };
  return badValue({ code: 'wrong-kind', argument, wanted, given: given(raw) });
}

// Digits in groups, by a comma, a point or a space, with a currency or a percent sign: as people of any country write them.
const writtenNumber = /^[+-]?[$€£]?\s?\d[\d\s.,]*(e[+-]?\d+)?\s?[%$€£]?$/i;

export const looksNumeric = (text: string): boolean =>
  writtenNumber.test(text.trim()) || (text.trim() !== '' && Number.isFinite(Number(text.replace('%', ''))));

function isWithin({ least = -Infinity, above = -Infinity, most = Infinity, whole }: Bounds, value: number): boolean {
  return value >= least && value > above && value <= most && (whole === undefined || Number.isInteger(value));
}

// Shares end at 1; duties reached 1.45.
const highestRatio = 2;

function outOfBounds(argument: Named, bounds: Bounds, value: number) {
  const { most } = bounds;
  const reason = { code: 'out-of-bounds', argument, bounds, given: value } as const;
  // People write 71 for 71 %: from 2 the intent is plain, and guessing silently would lie. 1.1 is more often 110 %.
  const isPercentage = most !== undefined && most <= highestRatio && value >= 2 && value <= most * 100;
  return isPercentage ? { ...reason, meant: Number((value / 100).toPrecision(12)) } : reason;
}

const bytesOfDouble = 8;

/** The least double above a number: doubles of one sign stand in the order of their bits. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(bytesOfDouble));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** The closed range of numbers that need no reading; undefined where a number must be whole. */
export function shortRange({ least, above, most = Number.MAX_VALUE, whole }: Bounds) {
  if (whole) return {};
  const low = least ?? (above === undefined ? -Number.MAX_VALUE : nextAbove(above));
  return { short: { low, high: most } };
}

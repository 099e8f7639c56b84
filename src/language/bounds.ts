// Bounds in words, by the words of a language.
import type { Bounds } from '../cells/refusal';

export interface BoundWords {
  least(bound: number): string;
  above(bound: number): string;
  most(bound: number): string;
  between(least: number, most: number): string;
  readonly and: string;
  readonly oneOf: string;
  readonly whole: string;
}

/** `at least 0`, `from 0 to 1`; '' where there are none. */
export function boundsBy(words: BoundWords, bounds: Bounds): string {
  const range = rangeBy(words, bounds);
  return bounds.whole && range !== '' ? `${words.whole} ${range}` : range;
}

function rangeBy(words: BoundWords, { least, above, most }: Bounds): string {
  if (least !== undefined && most !== undefined) return words.between(least, most);
  const lower = least !== undefined ? words.least(least) : above !== undefined ? words.above(above) : '';
  if (most === undefined) return lower;
  return lower === '' ? words.most(most) : `${lower}${words.and}${words.most(most)}`;
}

/** `one of low, mid, high` */
export const optionsBy = (words: BoundWords, options: readonly string[]): string =>
  `${words.oneOf} ${options.join(', ')}`;

// Numbers that an argument refuses, for the pages that show its sentences.
import type { Bounds } from '../../cells/refusal';

// Above the most: of a share, the percentage that people type.
const farAbove = 70;

export function beyond({ least, above, most }: Bounds): number[] {
  if (most !== undefined) return [most + farAbove];
  if (above !== undefined) return [above];
  return least === undefined ? [] : [least - 1];
}

/** A text that is the id of nothing. */
export const nowhere = 'nowhere';

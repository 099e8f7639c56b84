// Univer keeps an error's code in the cell and drops its text, but carries a value's custom data into the cell, spilled
// cells included. So the sentence travels there, with the code it belongs to: custom data can outlive a later value.
import type { CustomData } from '@univerjs/core';
import type { ErrorCode } from '../../cells/refusal';

const key = 'gigawatt.sentence';

export const sentenceMark = (code: ErrorCode, sentence: string): CustomData => ({ [key]: { code, sentence } });

/** The sentence that custom data holds for an error of this code. */
export function markedSentence(custom: CustomData | undefined, code: string): string | undefined {
  const mark: unknown = custom?.[key];
  if (typeof mark !== 'object' || mark === null || !('code' in mark) || !('sentence' in mark)) return undefined;
  return mark.code === code && typeof mark.sentence === 'string' ? mark.sentence : undefined;
}

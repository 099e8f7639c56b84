// What a language says of a refusal and of bounds: the one place where it speaks for the functions.
import type { Bounds, Reason, Refusal } from '../cells/refusal';
import type { Language } from '../data/shapes';
import { boundsBy, optionsBy } from './bounds';
import { sentences } from './sentences';

/** The sentence of a refusal. */
export function sentenceOf({ reason }: Refusal, language: Language): string {
  const say = sentences[language].refusals[reason.code] as (reason: Reason) => string;
  return say(reason);
}

/** `at least 0`, `from 0 to 1`; '' where there are none. */
export const boundsIn = (bounds: Bounds, language: Language): string => boundsBy(sentences[language].bounds, bounds);

/** `one of low, mid, high` */
export const optionsIn = (options: readonly string[], language: Language): string =>
  optionsBy(sentences[language].bounds, options);

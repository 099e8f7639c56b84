// What a person typed, wherever it stands in the arguments of a call.
import { errorOf } from '../../../src/cells/error-cell';
import { shortened } from '../../../src/language/quoted';

/** Every text in the arguments, also inside data types. */
export function textsIn(raw: unknown): string[] {
  if (typeof raw === 'string') return [raw];
  return typeof raw === 'object' && raw !== null ? Object.values(raw).flatMap(textsIn) : [];
}

/** Takes out of a sentence what stands in it in quotes because a person typed it. */
export function withoutTyped(texts: readonly string[]): (sentence: string) => string {
  const shown = new Set(texts.flatMap((text) => [shortened(text), shortened(text.trim())]));
  const quoted = [...shown].flatMap((text) => [`"${text}"`, `«\u00a0${text}\u00a0»`]);
  // The longest first, because one text may hold another in quotes.
  quoted.sort((a, b) => b.length - a.length);
  return (sentence) => quoted.reduce((rest, text) => rest.replaceAll(text, () => '"…"'), sentence);
}

const isRange = (argument: unknown): argument is unknown[] =>
  Array.isArray(argument) && (argument.length > 1 || (Array.isArray(argument[0]) && argument[0].length > 1));

const holdsError = (raw: unknown): boolean => {
  if (Array.isArray(raw)) return raw.some(holdsError);
  return typeof raw === 'object' && raw !== null && errorOf(raw) !== undefined;
};

/** Whether a cell of a range of several holds an error: only then a sentence may speak of an input cell. */
export const hasErrorInRange = (raw: readonly unknown[]): boolean =>
  raw.some((argument) => isRange(argument) && holdsError(argument));

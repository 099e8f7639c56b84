// A sentence with something in its places, `{rows}`.
import type { Language, Text } from '../data/shapes';

/** A place that nothing is given for stays as it is. */
export const filled = (text: Text, language: Language, filling: Readonly<Record<string, string | number>>): string =>
  text[language].replace(/\{(\w+)\}/g, (place, name: string) => String(filling[name] ?? place));

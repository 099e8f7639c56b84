// Finds the texts of a record that exist in both languages, and the sums of money in them.
import type { Text } from '../../src/data/shapes';

export interface LocatedText {
  readonly at: string;
  readonly text: Text;
}

export function textsIn(value: unknown, at: string): LocatedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [{ at, text: value as Text }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}.${key}`));
}

/** The sums of an English text, in thousand millions: `$1.4tn` and `1.4 trillion` are 1400. */
export function englishSums(text: string): number[] {
  const sums = text.matchAll(/(\d[\d,.]*)\s?(tn|trillion|bn|billion)\b/g);
  return sorted(
    [...sums].map(([, digits = '', unit = '']) => Number(digits.replace(/,/g, '')) * (unit.startsWith('t') ? 1000 : 1)),
  );
}

/** The sums of a French text, in thousand millions: `1 400 milliards` is 1400. */
export function frenchSums(text: string): number[] {
  const sums = text.matchAll(/(\d+(?:\s\d{3})*(?:,\d+)?)\s?milliards?\b/g);
  return sorted([...sums].map(([, digits = '']) => Number(digits.replace(/\s/g, '').replace(',', '.'))));
}

const sorted = (sums: number[]): number[] => [...new Set(sums)].sort((a, b) => a - b);

// Formulas as text, the way a user types them.
import type { CellValue } from '../cells/value';
import type { Language } from '../data/shapes';
import { listSeparator, truth } from '../language/excel';
import { withDecimalMark } from '../language/numbers';

export const namespace = 'GW';

export type ExampleArgument = CellValue | null | readonly (readonly CellValue[])[];

/** A call as a user types it, by default in English: `=GW.HOUSEHOLDS(30,,0.5)`, which a French Excel wants as `=GW.HOUSEHOLDS(30;;0,5)`. */
export function formulaOf(name: string, given: readonly ExampleArgument[], language: Language = 'en'): string {
  return `=${namespace}.${name}(${given.map((each) => literal(each, language)).join(listSeparator(language))})`;
}

// Of an array constant; its rows are separated by ; in both.
const columnSeparator = (language: Language): string => (language === 'fr' ? '.' : ',');

function literal(value: ExampleArgument, language: Language): string {
  if (value === null) return '';
  // A range within a formula is an array constant: {"pue",1.1;"utilisation",0.7}.
  if (typeof value === 'object') {
    const rows = value.map((row) => row.map((cell) => literal(cell, language)).join(columnSeparator(language)));
    return `{${rows.join(';')}}`;
  }
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'number' ? withDecimalMark(shortest(value), language) : truth(value, language);
}

/** 1.4E12 rather than thirteen digits: fewer zeros to count. */
function shortest(value: number): string {
  const exponential = value.toExponential().replace('e+', 'E').replace('e', 'E');
  const plain = String(value).toUpperCase();
  return value >= 1e9 && exponential.length < plain.length ? exponential : plain;
}

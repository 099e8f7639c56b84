// A constant as a person would type it, and back: a sheet tells the text "007" and the number 7 apart by type alone.
import type { CellValue } from '../cells/value';

/** Texts that would become a number, a date, a Boolean or a formula, were they typed anew. */
const rereadable =
  /^(\s*[=+\-@'\d.,$€£(]|\s*(true|false)\s*$|\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d)/i;

/** Such a text is typed behind an apostrophe, but for a cell formatted as text, which takes what comes. */
export function asTyped(constant: CellValue | null, numberFormat: string): string {
  if (typeof constant === 'boolean') return String(constant).toUpperCase();
  if (typeof constant !== 'string') return String(constant ?? '');
  return numberFormat !== '@' && rereadable.test(constant) ? `'${constant}` : constant;
}

/** As it is read: without the apostrophe that only says how to type it. */
export const asShown = (typed: string): string => typed.replace(/^'/, '');

/** The constant that a typed text is, in the few forms that mean the same in every language; null for nothing. */
export function constantOf(typed: string, numberFormat: string): CellValue | null {
  if (typed === '') return null;
  if (typed.startsWith("'")) return typed.slice(1);
  if (numberFormat === '@') return typed;
  if (/^(true|false)$/i.test(typed)) return typed.toUpperCase() === 'TRUE';
  return typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

// What a text makes of a cell, in the page's language, wherever it comes from: typed, pasted, or out of a file.
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { isPercentFormat } from 'numfmt';
import type { Language } from '../../data/shapes';
import { stored } from '../../formula/localise';
import { outsideQuotes } from '../../formula/outside-quotes';
import { asWritten, type Written } from '../../language/as-written';

/** Nothing of what stood in the cell stays beside the new content. */
export const emptied = { v: null, f: null, si: null, p: null, t: null };

/** A text that would be something else, were it typed without its apostrophe. */
export const textCell = (text: string): ICellData => ({ ...emptied, v: text, t: CellValueType.FORCE_STRING });

/** Whether the text would be read as something else than this text. */
export const needsApostrophe = (text: string, language: Language): boolean =>
  text.startsWith("'") || (/^=./s.test(text) ? formulaOf(text, language) : asWritten(text, language)) !== undefined;

export function writtenCell(text: string, style: Nullable<IStyleData>, language: Language): ICellData {
  if (text === '') return emptied;
  if (/^=./s.test(text)) {
    const formula = formulaOf(text, language);
    return formula === undefined ? textCell(text) : { ...emptied, f: formula };
  }
  const written = asWritten(text, language);
  return written === undefined
    ? { ...emptied, v: text, t: CellValueType.STRING }
    : { ...emptied, ...constantOf(written, style, text.includes('%')) };
}

/** A formula as it was typed, but for small letters that become capitals; undefined where it is none in the language. */
export function formulaOf(typed: string, language: Language): string | undefined {
  const formula = stored(typed, language);
  return formula === undefined ? undefined : withCapitals(formula);
}

/** The formula engine knows functions, cells and Booleans by capitals only; texts and the names of sheets keep their letters. */
const withCapitals = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/[\p{L}_][\p{L}\d_.]*!?/gu, capital));

const capital = (word: string): string => (word.endsWith('!') ? word : word.toUpperCase());

function constantOf({ value, format }: Written, style: Nullable<IStyleData>, hasPercent: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const standing = style?.n?.pattern;
  const isFree = standing === undefined || standing === 'General';
  // As Excel does: 5 in a cell of percentages is 5 %, and 0.05 there is 5 % as well.
  const isPercentage = !isFree && !hasPercent && isPercentFormat(standing) && Math.abs(value) >= 1;
  return {
    v: isPercentage ? value / 100 : value,
    t: CellValueType.NUMBER,
    ...(isFree && format !== undefined && { s: { n: { pattern: format } } }),
  };
}

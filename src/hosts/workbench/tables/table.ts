// A table on its way into the sheet or out of it: from the clipboard or a file, by rows.
import type { Language } from '../../../data/shapes';
import { asWritten, isNumberElsewhere } from '../../../language/as-written';

export interface TableCell {
  /** As it was shown where it comes from. */
  readonly text: string;
  /** What the cell holds, where the source says so: the number behind a text such as 2.5 %, true or false. */
  readonly value?: number | boolean;
  /** Whether the source says that the text is a number, but not which. */
  readonly isNumber?: boolean;
  /** Whether the source says that it is a text, whatever it looks like. */
  readonly isText?: boolean;
  /** The number format, in Excel's English grammar. */
  readonly format?: string;
  /** In the grammar that all languages share. */
  readonly formula?: string;
  /** Whether a formula of the same table fills the cell. */
  readonly isSpilled?: boolean;
}

export type Table = readonly (readonly TableCell[])[];

export const textTable = (rows: readonly (readonly string[])[]): Table =>
  rows.map((row) => row.map((text) => ({ text })));

export const widthOf = (table: Table): number => table.reduce((widest, row) => Math.max(widest, row.length), 0);

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'fr' : 'en');

/**
 * Whether the numbers of a table are written as the other language writes them, and none as only this one does: 2,5 in an
 * English page. `sure` asks those cells alone of which the source says that they are numbers.
 */
export function isWrittenElsewhere(table: Table, language: Language, { sure }: { sure: boolean }): boolean {
  let elsewhere = false;
  for (const row of table) {
    for (const { text, isNumber, isText, value } of row) {
      if (value !== undefined || isText === true || (sure && isNumber !== true)) continue;
      if (isNumberElsewhere(text, language)) elsewhere = true;
      else if (isNumberElsewhere(text, otherLanguage(language)) && asWritten(text, language) !== undefined)
        return false;
    }
  }
  return elsewhere;
}

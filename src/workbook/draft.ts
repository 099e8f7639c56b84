// A sheet as data: what stands in its cells and how they look. Any host can draw it; nothing here knows one.
import { areaOf } from '../formula/area';
import type { Language, Text } from '../data/shapes';
import type { StyleName } from './draft-styles';

/** A plain string is the same in every language. */
export type Words = Text | string;

/** A formula is written in English, with commas, and is the same in every language, as a number is. */
export type Content = { readonly formula: string } | { readonly number: number } | { readonly text: Words };

/** What is left out is as in the sheet's plain text. */
export interface Look {
  readonly style?: StyleName;
  /** An Excel number format as English Excel writes it. */
  readonly format?: Words;
  readonly align?: 'left' | 'right';
  readonly isWrapped?: true;
}

/** A cell with its content, or an area with a look. What is said later is laid over what was said of a cell before. */
export interface Entry extends Look {
  /** `B2`, or `B2:C4` where there is no content. */
  readonly at: string;
  readonly content?: Content;
  readonly note?: Words;
}

/** Drawn without gridlines. */
export interface SheetDraft {
  readonly id: string;
  readonly name: Text;
  /** How far it reaches: entries, references and spilled results stay inside. */
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly Entry[];
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** In pixels, by the number of the row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merged?: readonly string[];
  /** How many rows and columns stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** One cell with all that is said of it, counted from 0. */
export interface DraftCell extends Omit<Entry, 'at'> {
  readonly row: number;
  readonly column: number;
}

/** A draft that a host has added to its workbook. */
export interface DrawnSheet {
  readonly sheetId: string;
  /** The draft's name, or the next one that was free. */
  readonly name: string;
}

export const inLanguage = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];

/** Every cell that is spoken of, once, row by row. */
export function cellsOf({ entries }: SheetDraft): DraftCell[] {
  const cells = new Map<string, DraftCell>();
  for (const { at, ...said } of entries) {
    const { top, left, bottom, right } = areaOf(at);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = `${row}:${column}`;
        cells.set(key, { ...cells.get(key), ...said, row, column });
      }
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What Excel allows: https://support.microsoft.com, "Rename a worksheet". */
const longestSheetName = 31;

/** The name, cut to what a sheet may have, with a number behind it where the workbook has it; case makes no difference. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  let free = cutTo(name, longestSheetName);
  for (let count = 2; used.has(free.toLowerCase()); count += 1) {
    const end = ` (${count})`;
    free = cutTo(name, longestSheetName - end.length) + end;
  }
  return free;
}

/** No half of a character at its end. */
const cutTo = (name: string, length: number): string =>
  name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

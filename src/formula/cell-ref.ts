// A cell of a workbook: on which sheet it is belongs to it, because the sheet may be another one by the time it is used.
import { looksLikeCell } from './a1';

export interface CellRef {
  /** The host's own id of the sheet, never its name: sheets are renamed and moved. */
  readonly sheetId: string;
  /** Such as `B2`, without dollar signs. */
  readonly a1: string;
}

/** The sheets of a workbook as they are called now. */
export interface Sheets {
  readonly activeId: string;
  readonly names: ReadonlyMap<string, string>;
}

export const isSameCell = (one: CellRef, other: CellRef): boolean => keyOf(one) === keyOf(other);

/** An a1 holds no space, so no two cells share a key. */
export const keyOf = ({ sheetId, a1 }: CellRef): string => `${a1} ${sheetId}`;

/** As people are told: `B2` on the sheet that they see, `Cost!B2` on another one. */
export function shownCell({ sheetId, a1 }: CellRef, { activeId, names }: Sheets): string {
  const name = names.get(sheetId);
  return sheetId === activeId || name === undefined ? a1 : `${quotedSheet(name)}!${a1}`;
}

const plainName = /^[\p{L}_][\p{L}\p{Nd}_.]*$/u;
const rowAndColumn = /^(R\d*)?(C\d*)?$/i;

/** A sheet's name as a formula writes it: in quotes where it could be read as something else. */
export function quotedSheet(name: string): string {
  const isPlain =
    plainName.test(name) && !looksLikeCell(name) && !rowAndColumn.test(name) && !/^(true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

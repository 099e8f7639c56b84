// Addresses in A1 notation, without dollar signs once they are read.
import { sheet } from '../cells/shape';

/** Counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const lettersInAlphabet = 26;

export function columnLetters(column: number): string {
  const before = Math.floor(column / lettersInAlphabet);
  const letter = String.fromCharCode('A'.charCodeAt(0) + (column % lettersInAlphabet));
  return before === 0 ? letter : columnLetters(before - 1) + letter;
}

const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (column, letter) => column * lettersInAlphabet + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  ) - 1;

export const a1Of = ({ row, column }: Position): string => `${columnLetters(column)}${row + 1}`;

const corner = /^\$?([A-Z]*)\$?(\d*)$/i;

/** What a corner leaves out goes to the edge of the sheet: of `B:B` the row, of `5:5` the column. */
function cornerOf(text: string, edge: Position): Position {
  const [, letters = '', digits = ''] = corner.exec(text.trim()) ?? [];
  if (letters + digits === '') throw new Error(`“${text}” is no address of cells.`);
  return {
    row: digits === '' ? edge.row : Number(digits) - 1,
    column: letters === '' ? edge.column : columnOf(letters),
  };
}

const origin: Position = { row: 0, column: 0 };
const farthest: Position = { row: sheet.rows - 1, column: sheet.columns - 1 };

export const positionOf = (a1: string): Position => cornerOf(a1, origin);

const sheetPrefix = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/** An address of one or several areas without sheets and dollar signs. */
export const plainAddress = (address: string): string => address.replace(sheetPrefix, '').replaceAll('$', '');

interface Rectangle {
  readonly first: Position;
  readonly last: Position;
}

/** The areas of an address, in their order. */
export const rectanglesOf = (address: string): Rectangle[] => plainAddress(address).split(',').map(rectangleOf);

function rectangleOf(area: string): Rectangle {
  const [from = '', to = from] = area.split(':');
  const corners = [cornerOf(from, origin), cornerOf(to, area.includes(':') ? farthest : origin)];
  const rows = corners.map(({ row }) => row);
  const columns = corners.map(({ column }) => column);
  return {
    first: { row: Math.min(...rows), column: Math.min(...columns) },
    last: { row: Math.max(...rows), column: Math.max(...columns) },
  };
}

/** The upper left cell of the first area: A5 of `5:5`, B1 of `B:B`, B2 of `C4:B2,E1`. */
export function firstCellOf(address: string): string {
  const [area] = rectanglesOf(address);
  return a1Of(area?.first ?? origin);
}

export function isWithin(a1: string, address: string): boolean {
  const { row, column } = positionOf(a1);
  return rectanglesOf(address).some(
    ({ first, last }) => row >= first.row && row <= last.row && column >= first.column && column <= last.column,
  );
}

/** The address of a rectangle, given by its upper left cell and its size. */
export function rectangleAt(a1: string, rows: number, columns: number): string {
  const { row, column } = positionOf(a1);
  const last = a1Of({ row: row + rows - 1, column: column + columns - 1 });
  return rows === 1 && columns === 1 ? a1 : `${a1}:${last}`;
}

const withSheet = /^(?:'((?:[^']|'')*)'|([^!]*))!([^!]*)$/;

/** `'It''s'!A1` into the sheet's name and the rest; no name where none is given. */
export function splitSheet(address: string): { readonly sheetName?: string; readonly address: string } {
  const [, quoted, plain, rest] = withSheet.exec(address) ?? [];
  if (rest === undefined) return { address };
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? '', address: rest };
}

/** Whether a word would be read as a cell, as TAX2025 is: column TAX, row 2025. */
export function looksLikeCell(word: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(word) ?? [];
  if (letters === undefined) return false;
  return columnOf(letters) < sheet.columns && Number(digits) >= 1 && Number(digits) <= sheet.rows;
}

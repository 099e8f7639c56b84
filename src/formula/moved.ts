// A formula that is copied from one cell to another: what it refers to moves along, but for the parts behind a dollar sign.
import { sheet } from '../cells/shape';
import { columnLetters, type Position, positionOf } from './a1';
import { outsideQuotes } from './outside-quotes';

const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
/** Cells, whole columns and whole rows; no part of a name, of a function or of a sheet: LOG10(2), Q1!A1, TAX_2026. */
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}_.$])(?:${column}${row}|${column}:${column}|${row}:${row})(?![\p{L}\p{Nd}_.(!$])`,
  'giu',
);

/** `by` counts rows down and columns to the right; what leaves the sheet becomes #REF!. */
export const moved = (formula: string, by: Position): string =>
  outsideQuotes(formula, (part) =>
    part.replace(reference, (token) => {
      const corners = token.split(':').map((corner) => movedCorner(corner, by));
      return corners.includes(undefined) ? '#REF!' : corners.join(':');
    }),
  );

function movedCorner(corner: string, by: Position): string | undefined {
  const parts = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i.exec(corner) ?? [];
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = parts;
  const movedLetters = letters === '' || columnMark === '$' ? letters : lettersAt(letters, by.column);
  const movedDigits = digits === '' || rowMark === '$' ? digits : digitsAt(digits, by.row);
  if (movedLetters === undefined || movedDigits === undefined) return undefined;
  return `${columnMark}${movedLetters}${rowMark}${movedDigits}`;
}

function lettersAt(letters: string, by: number): string | undefined {
  const at = positionOf(letters).column + by;
  return at < 0 || at >= sheet.columns ? undefined : columnLetters(at);
}

function digitsAt(digits: string, by: number): string | undefined {
  const at = Number(digits) + by;
  return at < 1 || at > sheet.rows ? undefined : String(at);
}

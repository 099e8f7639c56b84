// What the drafts' sheets have in common: titles of sections and of columns.
import { addressOf } from '../../formula/area';
import type { Text } from '../../data/shapes';
import type { Entry, Words } from '../draft';

/** The address of a cell, its row as a person reads it and its column counted from 0. */
export const cellAt = (row: number, column: number): string => areaAt(row, column, row, column);

export const areaAt = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string =>
  addressOf({ top: firstRow - 1, left: firstColumn, bottom: lastRow - 1, right: lastColumn });

export const rowAt = (row: number, columns: number): string => areaAt(row, 0, row, columns - 1);

export const section = (row: number, columns: number, title: Text): Entry[] => [
  { at: rowAt(row, columns), style: 'section' },
  { at: cellAt(row, 0), content: { text: title } },
];

/**
 * Titles of columns: the first to the left as its texts are, the others to the right above their numbers. null is a
 * title that a formula will spill.
 */
export const titles = (row: number, names: readonly (Words | null)[]): Entry[] =>
  names.map((name, column) => ({
    at: cellAt(row, column),
    style: 'tableHeading',
    ...(column > 0 && { align: 'right' }),
    ...(name !== null && { content: { text: name } }),
  }));

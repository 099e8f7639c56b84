// Blocks of cells in the grid.
import { CellValueType, type ICellData, ObjectMatrix } from '@univerjs/core';
import { positionOf } from '../../formula/a1';
import type { CellRef } from '../../formula/cell-ref';
import {
  type Area,
  type Block,
  type Change,
  fits,
  rowsOf,
  type Standing,
  type StandingCell,
} from '../../workbook/block';
import { HostRefusal } from '../../workbook/host';
import { asTyped, constantOf } from '../../workbook/typed';
import { customWithNote } from './cell-note';
import type { Grid } from './grid';
import { readGridCell, sheetOf } from './grid-cell';
import { emptied } from './written-cell';

export const readStanding = (grid: Grid, areas: readonly Area[]): Standing =>
  areas.map((area) => {
    const sheet = sheetOf(grid, area.sheetId);
    const edges = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    if (!fits(area, edges)) throw new HostRefusal({ code: 'does-not-fit' });
    return rowsOf(area, (cell) => readCell(grid, cell));
  });

function readCell(grid: Grid, cell: CellRef): StandingCell {
  const { value, formula, spilledFrom, note } = readGridCell(grid, cell);
  const range = sheetOf(grid, cell.sheetId).getRange(cell.a1);
  const numberFormat = range.getNumberFormat() || 'General';
  const isSpilled = spilledFrom !== undefined;
  const own = formula === '' ? asTyped(value, numberFormat) : formula;
  return {
    cell,
    formula: isSpilled ? '' : own,
    spilled: isSpilled ? String(value ?? '') : '',
    numberFormat,
    note,
  };
}

/** One command for each sheet, which is one step of the grid's undo. */
export function writeBlocks(grid: Grid, change: Change, now: Standing): void {
  const bySheet = new Map<string, ObjectMatrix<ICellData>>();
  change.forEach((block, index) => {
    const matrix = bySheet.get(block.sheetId) ?? new ObjectMatrix<ICellData>();
    bySheet.set(block.sheetId, matrix);
    (now[index] ?? []).forEach((cells, row) => {
      cells.forEach((standing, column) => {
        const place = positionOf(standing.cell.a1);
        matrix.setValue(place.row, place.column, cellOf(block, row, column, standing));
      });
    });
  });
  for (const [sheetId, matrix] of bySheet) sheetOf(grid, sheetId).getRange(0, 0).setValues(matrix.getMatrix());
}

function cellOf(block: Block, row: number, column: number, standing: StandingCell): ICellData {
  const pattern = block.numberFormats?.[row]?.[column];
  const note = block.notes?.[row]?.[column] ?? standing.note;
  return {
    ...contentOf(block.formulas[row]?.[column] ?? '', pattern ?? standing.numberFormat),
    ...(pattern !== undefined && { s: { n: { pattern } } }),
    custom: customWithNote(note),
  };
}

function contentOf(typed: string, numberFormat: string): ICellData {
  if (typed.startsWith('=') && numberFormat !== '@') return { ...emptied, f: typed };
  const constant = constantOf(typed, numberFormat);
  // Left to itself, Univer reads the text "007" as a number.
  return { ...emptied, v: constant, ...(typeof constant === 'string' && { t: CellValueType.STRING }) };
}

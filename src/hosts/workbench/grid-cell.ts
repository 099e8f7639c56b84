// One cell of the grid as it stands, on any of its sheets: full precision, spilled cells included. Univer keeps spilled
// cells beside the sheet, in its formula model; its getValue rounds to twelve digits, and its getCellData gives the
// formatted text.
import { CellValueType, type ICellData, type IRange, ObjectMatrix } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../cells/value';
import { a1Of, type Position, positionOf } from '../../formula/a1';
import type { CellRef } from '../../formula/cell-ref';
import { HostRefusal } from '../../workbook/host';
import { noteIn } from './cell-note';
import type { Grid } from './grid';
import { markedSentence } from './sentence-mark';

export interface GridCell {
  readonly address: string;
  /** null where the cell is empty; an error is its code. */
  readonly value: CellValue | null;
  /** The cell's own formula, or that of the cell it is spilled from; '' where there is none. */
  readonly formula: string;
  /** What is noted beside the cell; '' where nothing is. */
  readonly note: string;
  /** Address of the cell this one is spilled from. */
  readonly spilledFrom?: string;
  /** What one of our functions says about the error in the cell. */
  readonly sentence?: string;
}

export function workbookOf({ api }: Grid) {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error('The grid holds no workbook.');
  return workbook;
}

export function activeSheet(grid: Grid) {
  const workbook = workbookOf(grid);
  return { workbook, sheet: workbook.getActiveSheet() };
}

export function sheetOf(grid: Grid, sheetId: string) {
  const sheet = workbookOf(grid).getSheetBySheetId(sheetId);
  if (sheet === null) throw new HostRefusal({ code: 'sheet-gone' });
  return sheet;
}

/** The first cell of the first area that is selected on the active sheet. */
export function selectedCell(grid: Grid): CellRef | undefined {
  const { sheet } = activeSheet(grid);
  const [first] = sheet.getSelection()?.getActiveRangeList() ?? [];
  return first && { sheetId: sheet.getSheetId(), a1: a1Of(topLeft(first.getRange())) };
}

/** Whole rows and columns leave out where they begin. */
const topLeft = ({ startRow, startColumn }: IRange) => ({ row: startRow || 0, column: startColumn || 0 });

const moves: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);

/**
 * Calls back after each move of the selection, by hand or by program, also onto another sheet; the grid's own
 * SelectionChanged misses the first.
 */
export function onSelectionMove({ api }: Grid, listener: () => void): () => void {
  const subscription = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (moves.has(id)) listener();
  });
  return () => subscription.dispose();
}

export const errorCodes: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

export function readGridCell(grid: Grid, { sheetId, a1 }: CellRef): GridCell {
  const { row, column } = positionOf(a1);
  const { value, formula, anchor, cell, own } = cellReader(grid, sheetId)({ row, column });
  // Custom data of a former formula may still lie in a cell whose formula is not ours.
  const sentence = /\bGW\./i.test(formula) ? markedSentence(cell?.custom, String(value)) : undefined;
  const isSpilled = anchor.row !== row || anchor.column !== column;
  return {
    address: a1,
    value,
    formula,
    note: noteIn(own?.custom),
    ...(isSpilled && { spilledFrom: a1Of(anchor) }),
    ...(sentence !== undefined && { sentence }),
  };
}

export interface ReadCell {
  readonly value: CellValue | null;
  readonly formula: string;
  /** The cell itself, or that whose formula fills it. */
  readonly anchor: Position;
  readonly cell: ICellData | null;
  /** What the sheet holds here, beside what is spilled over it. */
  readonly own: ICellData | null;
}

/** Reads many cells of one sheet, as it stands. */
export function cellReader(grid: Grid, sheetId: string): (at: Position) => ReadCell {
  const sheet = sheetOf(grid, sheetId);
  const matrix = sheet.getSheet().getCellMatrix();
  const { cells, ranges } = spillsOf(grid, sheetId);
  return ({ row, column }) => {
    const spill = rangeOver(ranges, row, column);
    const anchor = spill === undefined ? { row, column } : { row: spill.startRow, column: spill.startColumn };
    const own = matrix.getValue(row, column) ?? null;
    const cell = cells?.[row]?.[column] ?? own;
    const hasFormula = spill !== undefined || own?.f != null || own?.si != null;
    const formula = hasFormula ? sheet.getRange(anchor.row, anchor.column).getFormula() : '';
    return { value: valueOf(cell), formula, anchor, cell, own };
  };
}

/** The cells from A1 to the last that holds or shows something; undefined where none does. */
export function usedRange(grid: Grid, sheetId: string): IRange | undefined {
  let [endRow, endColumn] = [-1, -1];
  const reach = (row: number, column: number): void => {
    endRow = Math.max(endRow, row);
    endColumn = Math.max(endColumn, column);
  };
  const matrix = sheetOf(grid, sheetId).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    if (cell?.f != null || cell?.si != null || (valueOf(cell ?? null) ?? '') !== '') reach(row, column);
  });
  new ObjectMatrix(spillsOf(grid, sheetId).ranges).forValue((_row, _column, range) =>
    reach(range.endRow, range.endColumn),
  );
  return endRow < 0 ? undefined : { startRow: 0, startColumn: 0, endRow, endColumn };
}

function valueOf(cell: ICellData | null): CellValue | null {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Number(cell.v) === 1 : cell.v;
}

function spillsOf(grid: Grid, sheetId: string) {
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const unit = workbookOf(grid).getId();
  return {
    cells: model.getArrayFormulaCellData()[unit]?.[sheetId],
    ranges: model.getArrayFormulaRange()[unit]?.[sheetId] ?? {},
  };
}

function rangeOver(ranges: ReturnType<typeof spillsOf>['ranges'], row: number, column: number): IRange | undefined {
  let found: IRange | undefined;
  new ObjectMatrix(ranges).forValue((_row, _column, range) => {
    if (holds(range, row, column)) found = range;
  });
  return found;
}

const holds = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

// One cell of the grid as it stands: full precision, spilled cells included. Univer keeps spilled cells beside the sheet,
// in its formula model; its getValue rounds to twelve digits, and its getCellData gives the formatted text.
import { CellValueType, type ICellData, type IRange, ObjectMatrix } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import { SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../cells/value';
import type { Grid } from './grid';
import { markedSentence } from './sentence-mark';

export interface GridCell {
  readonly address: string;
  /** null where the cell is empty; an error is its code. */
  readonly value: CellValue | null;
  /** The cell's own formula, or that of the cell it is spilled from; '' where there is none. */
  readonly formula: string;
  /** Address of the cell this one is spilled from. */
  readonly spilledFrom?: string;
  /** What one of our functions says about the error in the cell. */
  readonly sentence?: string;
}

export function activeSheet({ api }: Grid) {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error('The grid holds no workbook.');
  return { workbook, sheet: workbook.getActiveSheet() };
}

/** Calls back after each move of the selection, by hand or by program; the grid's own SelectionChanged misses the first. */
export function onSelectionMove({ api }: Grid, listener: () => void): () => void {
  const subscription = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === SetSelectionsOperation.id) listener();
  });
  return () => subscription.dispose();
}

export const errorCodes: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

export function readGridCell(grid: Grid, address: string): GridCell {
  const { sheet } = activeSheet(grid);
  const range = sheet.getRange(address);
  const [row, column] = [range.getRow(), range.getColumn()];
  const spill = spillOver(grid, row, column);
  const anchor = spill && sheet.getRange(spill.startRow, spill.startColumn);
  const cell = spilledCell(grid, row, column) ?? sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
  const formula = (anchor ?? range).getFormula();
  const value = valueOf(cell);
  // Custom data of a former formula may still lie in a cell whose formula is not ours.
  const sentence = /\bGW\./i.test(formula) ? markedSentence(cell?.custom, String(value)) : undefined;
  const isSpilled = anchor !== undefined && (anchor.getRow() !== row || anchor.getColumn() !== column);
  return {
    address: range.getA1Notation(),
    value,
    formula,
    ...(isSpilled && { spilledFrom: anchor.getA1Notation() }),
    ...(sentence !== undefined && { sentence }),
  };
}

function valueOf(cell: ICellData | null): CellValue | null {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Number(cell.v) === 1 : cell.v;
}

function sheetModel(grid: Grid) {
  const { workbook, sheet } = activeSheet(grid);
  const model = grid.univer.__getInjector().get(FormulaDataModel);
  const [unit, id] = [workbook.getId(), sheet.getSheetId()];
  return { cells: model.getArrayFormulaCellData()[unit]?.[id], ranges: model.getArrayFormulaRange()[unit]?.[id] };
}

const spilledCell = (grid: Grid, row: number, column: number): ICellData | null =>
  sheetModel(grid).cells?.[row]?.[column] ?? null;

function spillOver(grid: Grid, row: number, column: number): IRange | undefined {
  let found: IRange | undefined;
  new ObjectMatrix(sheetModel(grid).ranges ?? {}).forValue((_row, _column, range) => {
    if (holds(range, row, column)) found = range;
  });
  return found;
}

const holds = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

// A table into the cells of a sheet: one step of the undo, whatever its size, and the page stays alive meanwhile.
import { CellValueType, type ICellData, ICommandService, IUndoRedoService, ObjectMatrix } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { isValidFormat } from 'numfmt';
import { sheet as sheetOfExcel } from '../../../cells/shape';
import type { Language } from '../../../data/shapes';
import type { Position } from '../../../formula/a1';
import { asWritten } from '../../../language/as-written';
import type { Grid } from '../grid';
import { sheetOf, workbookOf } from '../grid-cell';
import { emptied, textCell, writtenCell } from '../written-cell';
import { type Table, type TableCell, widthOf } from './table';

/** What a cell of Excel takes: https://support.microsoft.com, Excel specifications and limits. */
export const longestText = 32_767;

/** A million cells take 250 MB of the browser's memory and a quarter of a minute, measured in Chromium on two cores. */
export const mostCells = 1_000_000;

export type Misfit =
  | { readonly code: 'too-many-cells' }
  | { readonly code: 'beyond-sheet' }
  | { readonly code: 'too-long'; readonly row: number; readonly column: number; readonly length: number };

/** Why a table does not go into a sheet at a place; undefined where it does. */
export function misfitOf(table: Table, at: Position): Misfit | undefined {
  const columns = widthOf(table);
  if (table.length * columns > mostCells) return { code: 'too-many-cells' };
  if (at.row + table.length > sheetOfExcel.rows || at.column + columns > sheetOfExcel.columns) {
    return { code: 'beyond-sheet' };
  }
  for (const [row, cells] of table.entries()) {
    const column = cells.findIndex(({ text }) => text.length > longestText);
    if (column >= 0) return { code: 'too-long', row, column, length: cells[column]?.text.length ?? 0 };
  }
  return undefined;
}

export interface Filling {
  /** The page's language, which decides what is a number. */
  readonly language: Language;
  /** Called now and then with the rows that are read; false stops, and nothing is written. */
  readonly goOn: (rows: number) => boolean;
}

// Rows between two looks at the clock, and the time after which the page gets a turn.
const rowsAtOnce = 500;
const turnMs = 50;

/** Whether it was written: not when it was stopped. */
export async function fill(
  grid: Grid,
  sheetId: string,
  at: Position,
  table: Table,
  filling: Filling,
): Promise<boolean> {
  const matrix = new ObjectMatrix<ICellData>();
  const sheet = sheetOf(grid, sheetId).getSheet();
  const styles = workbookOf(grid).getWorkbook().getStyles();
  const columns = widthOf(table);
  let turn = performance.now();
  for (const [row, cells] of table.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const style = sheet.getCellRaw(at.row + row, at.column + column)?.s;
      const cell = cellOf(cells[column] ?? { text: '' }, styles.get(style) ?? undefined, filling.language);
      if (cell !== undefined) matrix.setValue(at.row + row, at.column + column, cell);
    }
    if (row % rowsAtOnce === 0 && performance.now() - turn > turnMs) {
      if (!filling.goOn(row)) return false;
      await pause();
      turn = performance.now();
    }
  }
  write(grid, sheetId, { row: at.row + table.length, column: at.column + columns }, matrix);
  return true;
}

const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

type Style = Parameters<typeof writtenCell>[1];

/** undefined where the cell is left to the formula that fills it. */
export function cellOf(cell: TableCell, style: Style, language: Language): ICellData | undefined {
  const { text, value, formula, format, isText, isNumber, isSpilled } = cell;
  if (isSpilled === true) return undefined;
  const formatted = format !== undefined && isValidFormat(format) ? { s: { n: { pattern: format } } } : {};
  if (formula !== undefined) return { ...emptied, f: formula, ...formatted };
  if (typeof value === 'number') return { ...emptied, v: value, t: CellValueType.NUMBER, ...formatted };
  if (typeof value === 'boolean') return { ...emptied, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isText === true && text !== '') return { ...textCell(text), ...formatted };
  // An account shows nothing as a dash.
  if (isNumber === true && /^[$€£¥]? ?-$/.test(text))
    return { ...emptied, v: 0, t: CellValueType.NUMBER, ...formatted };
  const written = writtenCell(text, style, language);
  return asWritten(text, language) === undefined ? written : { ...written, ...formatted };
}

function write(grid: Grid, subUnitId: string, end: Position, cells: ObjectMatrix<ICellData>): void {
  const injector = grid.univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = workbookOf(grid).getId();
  const place = { unitId, subUnitId };
  const sheet = sheetOf(grid, subUnitId);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const values: ISetRangeValuesMutationParams = { ...place, cellValue: cells.getMatrix() };
  const redo = [
    ...sizeOf(place, Math.max(rows, end.row), Math.max(columns, end.column)),
    { id: SetRangeValuesMutation.id, params: values },
  ];
  const undo = [
    { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, values) },
    ...sizeOf(place, rows, columns),
  ];
  for (const { id, params } of redo) commands.syncExecuteCommand(id, params);
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations: undo, redoMutations: redo });
}

const sizeOf = (place: { unitId: string; subUnitId: string }, rowCount: number, columnCount: number) => [
  { id: SetWorksheetRowCountMutation.id, params: { ...place, rowCount } },
  { id: SetWorksheetColumnCountMutation.id, params: { ...place, columnCount } },
];

// Cells of the sheet as a table that leaves it: numbers at full precision, as the page's language writes them.
import { type IRange } from '@univerjs/core';
import type { CellValue } from '../../../cells/value';
import type { Language } from '../../../data/shapes';
import { errorCode, truth } from '../../../language/excel';
import { asGiven } from '../../../language/numbers';
import type { Grid } from '../grid';
import { cellReader, errorCodes, sheetOf, workbookOf } from '../grid-cell';
import type { Table, TableCell } from './table';

/** Spilled cells whose formula is in the range too are marked. */
export function tableAt(grid: Grid, sheetId: string, range: IRange, language: Language): Table {
  const read = cellReader(grid, sheetId);
  const sheet = sheetOf(grid, sheetId).getSheet();
  const styles = workbookOf(grid).getWorkbook().getStyles();
  const isInside = ({ row, column }: { row: number; column: number }): boolean =>
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
  const cellAt = (row: number, column: number): TableCell => {
    const { value, formula, anchor } = read({ row, column });
    const format = styles.get(sheet.getCellRaw(row, column)?.s)?.n?.pattern;
    const isSpilled = anchor.row !== row || anchor.column !== column;
    return {
      text: textOf(value, language),
      ...(typeof value === 'number' && { value }),
      ...(formula !== '' && !isSpilled && { formula }),
      ...(isSpilled && isInside(anchor) && { isSpilled }),
      ...(format !== undefined && { format }),
    };
  };
  return Array.from({ length: range.endRow - range.startRow + 1 }, (_, row) =>
    Array.from({ length: range.endColumn - range.startColumn + 1 }, (__, column) =>
      cellAt(range.startRow + row, range.startColumn + column),
    ),
  );
}

function textOf(value: CellValue | null, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return asGiven(value, language);
  if (typeof value === 'boolean') return truth(value, language);
  return errorCodes.has(value) ? errorCode(value, language) : value;
}

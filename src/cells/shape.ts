// Excel's own rule for operators on ranges: a single value stretches, a row meets a column, and a position that one
// argument does not reach is #N/A.
import { isBlank, type Raw } from './raw-cell';
import type { Block } from './value';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** What a sheet of Excel has: https://support.microsoft.com, Excel specifications and limits. */
export const sheet: Shape = { rows: 1_048_576, columns: 16_384 };

// Ranges are rectangular. The first row answers for all, because a spread over the rows of a whole column overflows.
export const shapeOf = (block: Block<unknown>): Shape => ({ rows: block.length, columns: block[0]?.length ?? 0 });

export function broadcastShape(shapes: readonly Shape[]): Shape {
  let [rows, columns] = [1, 1];
  for (const shape of shapes) {
    rows = Math.max(rows, shape.rows);
    columns = Math.max(columns, shape.columns);
  }
  return { rows, columns };
}

export const isBeyondSheet = ({ rows, columns }: Shape): boolean => rows > sheet.rows || columns > sheet.columns;

// B2:B1048576 is as much a whole column to who wrote it as B:B, and some leave out a few rows of titles or of totals.
const nearlyWhole = 0.95;

const isWhole = ({ rows, columns }: Shape): boolean =>
  rows >= sheet.rows * nearlyWhole || columns >= sheet.columns * nearlyWhole;

/**
 * The shape of a block without the blank end of a whole row or column, which nobody wants answered; of any other block its
 * own shape. Nothing is left of a whole column without a value.
 */
export function usedShape(block: Block<Raw>): Shape {
  const shape = shapeOf(block);
  if (!isWhole(shape)) return shape;
  let { rows, columns } = shape;
  while (rows > 0 && isBlankRow(block[rows - 1])) rows -= 1;
  if (shape.columns < sheet.columns * nearlyWhole) return { rows, columns };
  while (columns > 0 && isBlankColumn(block, rows, columns - 1)) columns -= 1;
  return { rows, columns };
}

const isBlankRow = (row: readonly Raw[] = []): boolean => row.every(isBlank);

function isBlankColumn(block: Block<Raw>, rows: number, column: number): boolean {
  for (let row = 0; row < rows; row += 1) if (!isBlank(block[row]?.[column])) return false;
  return true;
}

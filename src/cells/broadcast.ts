// Excel's own rule for operators on ranges: a single value stretches, a row meets a column, and a position that one
// argument does not reach is #N/A.
import type { Block } from './raw';

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const rowsOf = (block: Block<unknown>): number => block.length;
// Ranges are rectangular. The first row answers for all, because a spread over the rows of a whole column overflows.
const columnsOf = (block: Block<unknown>): number => block[0]?.length ?? 0;

export function broadcastShape(blocks: readonly Block<unknown>[]): Shape {
  return {
    rows: Math.max(1, ...blocks.map(rowsOf)),
    columns: Math.max(1, ...blocks.map(columnsOf)),
  };
}

export const isReached = (block: Block<unknown>, row: number, column: number): boolean =>
  (rowsOf(block) === 1 || row < rowsOf(block)) && (columnsOf(block) === 1 || column < columnsOf(block));

/** The cell of a block that stands at a position of the broadcast shape. */
export const cellAt = <T>(block: Block<T>, row: number, column: number): T | undefined => {
  const cells = block.length === 1 ? block[0] : block[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
};

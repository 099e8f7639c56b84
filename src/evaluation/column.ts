// An argument of a call as the loop over its cells meets it.
import type { Argument, CellArgument } from '../catalogue/arguments/argument';
import { isBlank, type Raw } from '../cells/raw-cell';
import { type Shape, shapeOf } from '../cells/shape';
import type { Answer, Block } from '../cells/value';

/** An argument with a value a cell. */
export interface Column {
  readonly name: string;
  readonly index: number;
  readonly block: Block<Raw>;
  readonly shape: Shape;
  /** One row or column stretches over all of the other direction. */
  readonly isOneRow: boolean;
  readonly isOneColumn: boolean;
  /** Numbers from `low` to `high` are their own values; where none is, the bounds are empty. */
  readonly low: number;
  readonly high: number;
  /** What texts were read as in this call: a column of ids names few things in many cells. */
  readonly texts: Map<string, Answer<unknown>>;
  readonly read: (cell: Raw) => Answer<unknown>;
}

export const single: Shape = { rows: 1, columns: 1 };

export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

export function columnOf(argument: CellArgument, index: number, block: Block<Raw>): Column {
  const shape = shapeOf(block);
  const { low = 1, high = 0 } = argument.short ?? {};
  const texts = new Map<string, Answer<unknown>>();
  const reader = argument.reader(false);
  return {
    name: argument.name,
    index,
    block,
    shape,
    isOneRow: shape.rows === 1,
    isOneColumn: shape.columns === 1,
    low,
    high,
    texts,
    read(cell) {
      if (typeof cell !== 'string') return reader(cell);
      let answer = texts.get(cell);
      if (answer === undefined && !texts.has(cell)) texts.set(cell, (answer = reader(cell)));
      return answer;
    },
  };
}

/** The value of an argument that is the same in every cell of a call: a whole range, or a single value. */
export function constantOf(argument: Argument, block: Block<Raw>): Answer<unknown> {
  return argument.takesRange ? argument.read(block) : singleOf(argument, block[0]?.[0]);
}

/** Of a single value. A number inside its bounds and a blank need no reader. */
export function singleOf(argument: CellArgument, cell: Raw): Answer<unknown> {
  const { short } = argument;
  if (typeof cell === 'number' && short !== undefined && cell >= short.low && cell <= short.high) return cell;
  return isBlank(cell) ? argument.blank() : argument.reader(true)(cell);
}

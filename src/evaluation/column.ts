// An argument of a call as the loop over its cells meets it.
import type { Argument, Reader } from '../catalogue/arguments/argument';
import type { Raw } from '../cells/raw-cell';
import { type Shape, shapeOf } from '../cells/shape';
import type { Answer, Block } from '../cells/value';

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
  /** Of one value, which is read once, whatever the cells around it hold. */
  readonly isConstant: boolean;
  readonly value: Answer<unknown>;
  readonly read: Reader<unknown>;
}

export const single: Shape = { rows: 1, columns: 1 };

export function columnOf(argument: Argument, index: number, block: Block<Raw>): Column {
  const { name } = argument;
  if (argument.takesRange) return constant(name, index, block, argument.read(block));
  const shape = shapeOf(block);
  const { rows, columns } = shape;
  if (rows === 1 && columns === 1) return constant(name, index, block, argument.reader(true)(block[0]?.[0]));
  const { low = 1, high = 0 } = argument.short ?? {};
  return {
    name,
    index,
    block,
    shape,
    isOneRow: rows === 1,
    isOneColumn: columns === 1,
    low,
    high,
    isConstant: false,
    value: undefined,
    read: argument.reader(false),
  };
}

const constant = (name: string, index: number, block: Block<Raw>, value: Answer<unknown>): Column => ({
  name,
  index,
  block,
  shape: single,
  isOneRow: true,
  isOneColumn: true,
  low: 1,
  high: 0,
  isConstant: true,
  value,
  read: () => value,
});

// A function of single values: once for single values, cell by cell for ranges.
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { Refusal } from '../cells/refusal';
import { shapeOf } from '../cells/shape';
import type { Block, CellValue } from '../cells/value';
import { callRange } from './call-range';
import { constantOf, isSingle } from './column';
import { type Edge, shown } from './edge';

export function callCells<Cell>(
  record: ScalarFunction,
  blocks: readonly Block<Raw>[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const isOnce = record.parameters.every(
    ({ takesRange }, index) => takesRange || isSingle(shapeOf(blocks[index] ?? [])),
  );
  return isOnce ? [[callOnce(record, blocks, edge)]] : callRange(record, blocks, edge);
}

function callOnce<Cell>(record: ScalarFunction, blocks: readonly Block<Raw>[], edge: Edge<Cell>): Cell | CellValue {
  const given: unknown[] = [];
  for (const argument of record.parameters) {
    const value = constantOf(argument, blocks[given.length] ?? []);
    if (value instanceof Refusal) return edge.refuse(value);
    given.push(value);
  }
  return shown(record.compute(...given), edge);
}

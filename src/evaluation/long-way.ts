// The answer of one cell whose arguments need reading: texts, blanks, errors, numbers outside their bounds.
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { badValue, notAvailable, Refusal } from '../cells/refusal';
import { type Answer, Card, type CellValue } from '../cells/value';
import type { Column } from './column';
import { type Edge, finite } from './edge';

export function longWay<Cell>(
  record: ScalarFunction,
  columns: readonly Column[],
  edge: Edge<Cell>,
): (row: number, at: number) => Cell | CellValue {
  const compute = record.compute;
  const given: unknown[] = columns.map(() => undefined);
  // The same refusal comes in many cells: it is turned into what the host takes once.
  const refused = new Map<Refusal, Cell>();
  const refuse = (refusal: Refusal): Cell => {
    let cell = refused.get(refusal);
    if (cell === undefined) refused.set(refusal, (cell = edge.refuse(refusal)));
    return cell;
  };
  return (row, at) => {
    for (const column of columns) {
      const value = valueAt(column, row, at);
      if (value instanceof Refusal) return refuse(unreachedIn(columns, row, at) ?? value);
      given[column.index] = value;
    }
    const answer = finite(compute(...given));
    if (answer instanceof Refusal) return refuse(answer);
    return answer instanceof Card ? edge.show(answer) : answer;
  };
}

const unreached = notAvailable({ code: 'unreached' });

function valueAt(column: Column, row: number, at: number): Answer<unknown> {
  if (column.isConstant) return column.value;
  const cells = column.isOneRow ? column.block[0] : column.block[row];
  const place = column.isOneColumn ? 0 : at;
  const cell = cells?.[place];
  if (cell !== undefined) return column.read(cell);
  if (!reaches(column, row, at)) return unreached;
  return isLacking(cells, place) ? badValue({ code: 'no-cell', argument: column.name }) : column.read(cell);
}

/** A row that is shorter than the first: no host sends one. */
const isLacking = (cells: readonly Raw[] | undefined, at: number): boolean => cells === undefined || at >= cells.length;

const reaches = ({ shape, isOneRow, isOneColumn }: Column, row: number, at: number): boolean =>
  (isOneRow || row < shape.rows) && (isOneColumn || at < shape.columns);

/** A position that any of the arguments does not reach is that, whatever the others hold. */
const unreachedIn = (columns: readonly Column[], row: number, at: number): Refusal | undefined =>
  columns.every((column) => reaches(column, row, at)) ? undefined : unreached;

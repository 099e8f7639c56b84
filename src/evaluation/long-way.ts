// The answer of one cell whose arguments need reading: texts, blanks, errors, numbers outside their bounds.
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { badValue, notAvailable, Refusal } from '../cells/refusal';
import type { Answer, CellValue } from '../cells/value';
import type { Column } from './column';
import { type Edge, shown } from './edge';

/** The answer of the cell at a place of a row. */
export type Long<Cell> = (row: number, at: number) => Cell | CellValue;

/** @param constants the values of the arguments that are the same in every cell; undefined where one has a column */
export function longWay<Cell>(
  record: ScalarFunction,
  constants: readonly Answer<unknown>[],
  columns: readonly Column[],
  edge: Edge<Cell>,
): Long<Cell> {
  const refuse = refusingOnce(edge);
  const byPlace = record.parameters.map((_, index) => columns.find((column) => column.index === index));
  const given: unknown[] = [...constants];
  return (row, at) => {
    for (let index = 0; index < byPlace.length; index += 1) {
      const column = byPlace[index];
      const value = column === undefined ? constants[index] : valueAt(column, row, at);
      if (value instanceof Refusal) return refuse(unreachedIn(columns, row, at) ?? value);
      given[index] = value;
    }
    return shown(record.compute(...given), edge, refuse);
  };
}

/** The same refusal comes in many cells: it is turned into what the host takes once. */
function refusingOnce<Cell>(edge: Edge<Cell>): (refusal: Refusal) => Cell {
  const refused = new Map<Refusal, Cell>();
  return (refusal) => {
    let cell = refused.get(refusal);
    if (cell === undefined) refused.set(refusal, (cell = edge.refuse(refusal)));
    return cell;
  };
}

const unreached = notAvailable({ code: 'unreached' });

function valueAt(column: Column, row: number, at: number): Answer<unknown> {
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

// A function of single values over ranges. What is constant in the call is read once; a number inside its bounds needs no
// reading; everything else, the rare cell, takes the long way.
import type { Argument, Reader } from '../catalogue/arguments/argument';
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { badValue, notAvailable, Refusal } from '../cells/refusal';
import { broadcastShape, isBeyondSheet, type Shape, shapeOf, usedShape } from '../cells/shape';
import { type Answer, type Block, Card, type CellValue } from '../cells/value';
import { type Edge, finite, mostCells } from './edge';

/** An argument as the loop meets it. */
interface Column {
  readonly name: string;
  readonly block: Block<Raw>;
  readonly shape: Shape;
  /** One row or column stretches over all of the other direction. */
  readonly isOneRow: boolean;
  readonly isOneColumn: boolean;
  /** Numbers from `low` to `high` are their own values; where nothing is, the bounds are empty. */
  readonly low: number;
  readonly high: number;
  readonly read: Reader<unknown>;
}

export function callCells<Cell>(
  record: ScalarFunction,
  blocks: readonly Block<Raw>[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const shape = broadcastShape(blocks.map((block, index) => shapeIn(record.parameters[index], block)));
  const refusal = tooLarge(shape, edge);
  if (refusal !== undefined) return [[edge.refuse(refusal)]];
  const columns = record.parameters.map((argument, index) => columnOf(argument, blocks[index] ?? []));
  return rowsOf(record, columns, shape, edge);
}

const single: Shape = { rows: 1, columns: 1 };

const shapeIn = (argument: Argument | undefined, block: Block<Raw>): Shape =>
  argument?.takesRange ? single : usedShape(block);

function tooLarge<Cell>(shape: Shape, { mostCells: most = mostCells }: Edge<Cell>): Refusal | undefined {
  const { rows, columns } = shape;
  if (isBeyondSheet(shape)) return badValue({ code: 'beyond-sheet', rows, columns });
  return rows * columns > most ? badValue({ code: 'answer-too-large', cells: rows * columns }) : undefined;
}

function columnOf(argument: Argument, block: Block<Raw>): Column {
  const shape = argument.takesRange ? single : shapeOf(block);
  const isSingle = shape.rows === 1 && shape.columns === 1;
  const { low = 1, high = 0 } = argument.takesRange ? {} : (argument.short ?? {});
  const common = {
    name: argument.name,
    block,
    shape,
    isOneRow: shape.rows === 1,
    isOneColumn: shape.columns === 1,
  };
  if (!isSingle && !argument.takesRange) return { ...common, low, high, read: argument.reader(false) };
  // Constant in this call: read once, whatever the cells around it hold.
  const value = argument.takesRange ? argument.read(block) : argument.reader(true)(block[0]?.[0]);
  return { ...common, low: 1, high: 0, read: () => value };
}

// Often enough to stop before much was computed in vain, and seldom enough not to cost anything.
const rowsBetweenChecks = 4096;

function rowsOf<Cell>(
  record: ScalarFunction,
  columns: readonly Column[],
  { rows, columns: width }: Shape,
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const answers: (Cell | CellValue)[][] = [];
  const given: unknown[] = columns.map(() => undefined);
  for (let row = 0; row < rows; row += 1) {
    const line: (Cell | CellValue)[] = [];
    for (let at = 0; at < width; at += 1) line.push(cellOf(record, columns, given, row, at, edge));
    answers.push(line);
    const isCheck = answers.length % rowsBetweenChecks === 0 || row === rows - 1;
    if (isCheck && edge.takes && !edge.takes(answers.slice(-((row % rowsBetweenChecks) + 1)))) {
      return [[edge.refuse(badValue({ code: 'answer-too-large', cells: rows * width }))]];
    }
  }
  return answers;
}

function cellOf<Cell>(
  record: ScalarFunction,
  columns: readonly Column[],
  given: unknown[],
  row: number,
  at: number,
  edge: Edge<Cell>,
): Cell | CellValue {
  for (let index = 0; index < columns.length; index += 1) {
    const value = valueAt(columns[index] as Column, row, at);
    if (value instanceof Refusal) return edge.refuse(unreached(columns, row, at) ?? value);
    given[index] = value;
  }
  const answer = finite(record.compute(...given));
  if (typeof answer === 'number') return answer;
  return answer instanceof Refusal ? edge.refuse(answer) : answer instanceof Card ? edge.show(answer) : answer;
}

function valueAt(column: Column, row: number, at: number): Answer<unknown> {
  const { block, low, high } = column;
  const cells = column.isOneRow ? block[0] : block[row];
  const cell = column.isOneColumn ? cells?.[0] : cells?.[at];
  if (typeof cell === 'number' && cell >= low && cell <= high) return cell;
  if (cell === undefined && !reaches(column, row, at)) return notAvailable({ code: 'unreached' });
  if (cell === undefined && isLacking(cells, column.isOneColumn ? 0 : at)) {
    return badValue({ code: 'no-cell', argument: column.name });
  }
  return column.read(cell);
}

/** A row that is shorter than the first: no host sends one. */
const isLacking = (cells: readonly Raw[] | undefined, at: number): boolean => cells === undefined || at >= cells.length;

function reaches({ shape, isOneRow, isOneColumn }: Column, row: number, at: number): boolean {
  return (isOneRow || row < shape.rows) && (isOneColumn || at < shape.columns);
}

/** A position that any of the arguments does not reach is that, whatever the others hold. */
function unreached(columns: readonly Column[], row: number, at: number): Refusal | undefined {
  return columns.every((column) => reaches(column, row, at)) ? undefined : notAvailable({ code: 'unreached' });
}

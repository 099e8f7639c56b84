// A function of single values over ranges. What is constant in the call is read once; a number inside its bounds is its own
// value and goes the short way; everything else, the rare cell, goes the long one (long-way.ts).
import type { Argument } from '../catalogue/arguments/argument';
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { badValue, Refusal } from '../cells/refusal';
import { broadcastShape, isBeyondSheet, type Shape, usedShape } from '../cells/shape';
import type { Block, CellValue } from '../cells/value';
import { type Column, columnOf, single } from './column';
import { type Edge, mostCells } from './edge';
import { longWay } from './long-way';

export function callCells<Cell>(
  record: ScalarFunction,
  blocks: readonly Block<Raw>[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const shape = broadcastShape(blocks.map((block, index) => shapeIn(record.parameters[index], block)));
  const refusal = tooLarge(shape, edge);
  if (refusal !== undefined) return [[edge.refuse(refusal)]];
  const columns = record.parameters.map((argument, index) => columnOf(argument, index, blocks[index] ?? []));
  return rowsOf(record, columns, shape, edge);
}

const shapeIn = (argument: Argument | undefined, block: Block<Raw>): Shape =>
  argument?.takesRange ? single : usedShape(block);

function tooLarge<Cell>(shape: Shape, { mostCells: most = mostCells }: Edge<Cell>): Refusal | undefined {
  const { rows, columns } = shape;
  if (isBeyondSheet(shape)) return badValue({ code: 'beyond-sheet', rows, columns });
  return rows * columns > most ? badValue({ code: 'answer-too-large', cells: rows * columns }) : undefined;
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
  const fill = filler(record, columns, width, edge);
  for (let from = 0; from < rows; from += rowsBetweenChecks) {
    const to = Math.min(from + rowsBetweenChecks, rows);
    fill(answers, from, to);
    if (edge.takes && !edge.takes(answers.slice(from, to))) {
      return [[edge.refuse(badValue({ code: 'answer-too-large', cells: rows * width }))]];
    }
  }
  return answers;
}

type Filler<Cell> = (answers: (Cell | CellValue)[][], from: number, to: number) => void;
type Compute = (...given: unknown[]) => unknown;

/** Computes some rows. The calculation is called with as many arguments as a function may have; it takes its own. */
function filler<Cell>(
  record: ScalarFunction,
  columns: readonly Column[],
  width: number,
  edge: Edge<Cell>,
): Filler<Cell> {
  const compute = record.compute as Compute;
  const ranges = columns.filter(({ isConstant }) => !isConstant);
  const given: unknown[] = columns.map(({ value }) => value);
  const isShort = !given.some((value) => value instanceof Refusal) && ranges.every(({ low, high }) => low <= high);
  const long = longWay(record, columns, edge);
  return (answers, from, to) => {
    for (let row = from; row < to; row += 1) {
      const line = new Array<Cell | CellValue>(width);
      for (let at = 0; at < width; at += 1) {
        const answer =
          isShort && takesShortWay(ranges, given, row, at)
            ? compute(given[0], given[1], given[2], given[3], given[4], given[5])
            : undefined;
        line[at] = typeof answer === 'number' && Number.isFinite(answer) ? answer : long(row, at);
      }
      answers.push(line);
    }
  };
}

/** Puts the numbers of a position among what is given; false where one of them needs reading. */
function takesShortWay(ranges: readonly Column[], given: unknown[], row: number, at: number): boolean {
  for (const column of ranges) {
    const cells = column.isOneRow ? column.block[0] : column.block[row];
    const cell = cells?.[column.isOneColumn ? 0 : at];
    if (typeof cell !== 'number' || !(cell >= column.low && cell <= column.high)) return false;
    given[column.index] = cell;
  }
  return true;
}

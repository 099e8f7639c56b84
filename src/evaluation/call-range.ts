// A function of single values over ranges. What is constant in the call is read once; what needs no reading goes the short way
// (short-way.ts), everything else, the rare cell, the long one (long-way.ts).
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { badValue, type Refusal } from '../cells/refusal';
import { broadcastShape, isBeyondSheet, type Shape, shapeOf, usedShape } from '../cells/shape';
import type { Answer, Block, CellValue } from '../cells/value';
import { type Column, columnOf, constantOf, isSingle, single } from './column';
import { type Edge, mostCells } from './edge';
import { longWay } from './long-way';
import { shortWay } from './short-way';

export function callRange<Cell>(
  record: ScalarFunction,
  blocks: readonly Block<Raw>[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const shapes = record.parameters.map(({ takesRange }, index) =>
    takesRange ? single : usedShape(blocks[index] ?? []),
  );
  const shape = broadcastShape(shapes);
  const refusal = tooLarge(shape, edge);
  return refusal === undefined ? rowsOf(record, blocks, shape, edge) : [[edge.refuse(refusal)]];
}

function tooLarge<Cell>(shape: Shape, { mostCells: most = mostCells }: Edge<Cell>): Refusal | undefined {
  const { rows, columns } = shape;
  if (isBeyondSheet(shape)) return badValue({ code: 'beyond-sheet', rows, columns });
  return rows * columns > most ? badValue({ code: 'answer-too-large', cells: rows * columns }) : undefined;
}

// Often enough to stop before much was computed in vain, and seldom enough not to cost anything.
const rowsBetweenChecks = 4096;

function rowsOf<Cell>(
  record: ScalarFunction,
  blocks: readonly Block<Raw>[],
  { rows, columns: width }: Shape,
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const { constants, columns } = argumentsOf(record, blocks);
  const fill = shortWay(record, constants, columns, width, longWay(record, constants, columns, edge));
  const answers: (Cell | CellValue)[][] = [];
  for (let from = 0; from < rows; from += rowsBetweenChecks) {
    const to = Math.min(from + rowsBetweenChecks, rows);
    const areNumbers = fill(answers, from, to);
    if (edge.takes && !edge.takes(answers, from, areNumbers)) {
      return [[edge.refuse(badValue({ code: 'answer-too-large', cells: rows * width }))]];
    }
  }
  return answers;
}

interface Arguments {
  /** By their places; undefined where an argument has a column. */
  readonly constants: readonly Answer<unknown>[];
  readonly columns: readonly Column[];
}

function argumentsOf({ parameters }: ScalarFunction, blocks: readonly Block<Raw>[]): Arguments {
  const columns: Column[] = [];
  const constants = parameters.map((argument, index) => {
    const block = blocks[index] ?? [];
    if (argument.takesRange || isSingle(shapeOf(block))) return constantOf(argument, block);
    columns.push(columnOf(argument, index, block));
    return undefined;
  });
  return { constants, columns };
}

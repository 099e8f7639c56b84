// Rows of answers where numbers stand inside their bounds and texts were read before: no object is made a cell but its row.
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { Refusal } from '../cells/refusal';
import type { Answer, CellValue } from '../cells/value';
import type { Column } from './column';
import type { Long } from './long-way';

/** Computes some rows; whether all of their cells are numbers that took the short way. */
type Filler<Cell> = (answers: (Cell | CellValue)[][], from: number, to: number) => boolean;

type Compute = (a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown) => unknown;

/** @param long the answer of a cell that needs reading */
export function shortWay<Cell>(
  record: ScalarFunction,
  constants: readonly Answer<unknown>[],
  columns: readonly Column[],
  width: number,
  long: Long<Cell>,
): Filler<Cell> {
  const isLong = constants.some((value) => value instanceof Refusal) || columns.some(({ index }) => index > 3);
  const [column, another] = columns;
  if (isLong || column === undefined) return allLong(width, long);
  // The calculation is called with as many arguments as a function may have, and takes its own.
  const compute = record.compute as Compute;
  return another === undefined && width === 1
    ? downOneColumn(compute, constants, column, long)
    : overGrid(compute, constants, columns, width, long);
}

const allLong =
  <Cell>(width: number, long: Long<Cell>): Filler<Cell> =>
  (answers, from, to) => {
    for (let row = from; row < to; row += 1) answers.push(Array.from({ length: width }, (_, at) => long(row, at)));
    return false;
  };

/** One column of cells, the usual case: a number is held as nothing but a number from its cell to that of the answer. */
function downOneColumn<Cell>(
  compute: Compute,
  [a, b, c, d, e, f]: readonly Answer<unknown>[],
  { index, block, low, high, texts }: Column,
  long: Long<Cell>,
): Filler<Cell> {
  const answerTo = (value: unknown): unknown => {
    if (index === 0) return compute(value, b, c, d, e, f);
    if (index === 1) return compute(a, value, c, d, e, f);
    return index === 2 ? compute(a, b, value, d, e, f) : compute(a, b, c, value, e, f);
  };
  const answerToText = (cell: Raw, row: number): Cell | CellValue => {
    const value = knownText(texts, cell);
    const answer = value === unread ? undefined : answerTo(value);
    return isNumber(answer) ? answer : long(row, 0);
  };
  return (answers, from, to) => {
    let areNumbers = true;
    for (let row = from; row < to; row += 1) {
      const cell = block[row]?.[0];
      if (typeof cell === 'number' && cell >= low && cell <= high) {
        const answer = answerTo(cell);
        if (isNumber(answer)) {
          answers.push([answer]);
          continue;
        }
      }
      const answer = answerToText(cell, row);
      areNumbers &&= typeof answer === 'number';
      answers.push([answer]);
    }
    return areNumbers;
  };
}

const isNumber = (answer: unknown): answer is number => typeof answer === 'number' && Number.isFinite(answer);

function overGrid<Cell>(
  compute: Compute,
  [first, second, third, fourth, fifth, sixth]: readonly Answer<unknown>[],
  columns: readonly Column[],
  width: number,
  long: Long<Cell>,
): Filler<Cell> {
  const at = (index: number): Column | undefined => columns.find((column) => column.index === index);
  const [a, b, c, d] = [at(0), at(1), at(2), at(3)];
  const answerAt = (row: number, place: number): Cell | CellValue => {
    const one = a === undefined ? first : valueIn(a, row, place);
    const two = b === undefined ? second : valueIn(b, row, place);
    const three = c === undefined ? third : valueIn(c, row, place);
    const four = d === undefined ? fourth : valueIn(d, row, place);
    const needsReading = one === unread || two === unread || three === unread || four === unread;
    const answer = needsReading ? undefined : compute(one, two, three, four, fifth, sixth);
    return isNumber(answer) ? answer : long(row, place);
  };
  return (answers, from, to) => {
    let areNumbers = true;
    for (let row = from; row < to; row += 1) {
      const line = [answerAt(row, 0)];
      for (let place = 1; place < width; place += 1) line.push(answerAt(row, place));
      areNumbers &&= line.every((answer) => typeof answer === 'number');
      answers.push(line);
    }
    return areNumbers;
  };
}

/** Stands for what has to be read first. */
const unread = Symbol('unread');

function valueIn({ block, isOneRow, isOneColumn, low, high, texts }: Column, row: number, place: number): unknown {
  const cells: readonly Raw[] | undefined = isOneRow ? block[0] : block[row];
  const cell = cells?.[isOneColumn ? 0 : place];
  return typeof cell === 'number' && cell >= low && cell <= high ? cell : knownText(texts, cell);
}

/** What a text was read as before. */
function knownText(texts: Column['texts'], cell: Raw): unknown {
  const known = typeof cell === 'string' ? texts.get(cell) : undefined;
  return known === undefined || known instanceof Refusal ? unread : known;
}

// Rows of answers where numbers stand inside their bounds and texts were read before: no object is made a cell but its row.
import type { ScalarFunction } from '../catalogue/record';
import type { Raw } from '../cells/raw-cell';
import { Refusal } from '../cells/refusal';
import type { Answer, CellValue } from '../cells/value';
import type { Column } from './column';

/** Computes some rows; whether all of their cells are numbers that took the short way. */
type Filler<Cell> = (answers: (Cell | CellValue)[][], from: number, to: number) => boolean;

type Compute = (a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown) => unknown;

/** @param long the answer of a cell that needs reading */
export function shortWay<Cell>(
  record: ScalarFunction,
  constants: readonly Answer<unknown>[],
  columns: readonly Column[],
  width: number,
  long: (row: number, at: number) => Cell | CellValue,
): Filler<Cell> {
  // The calculation is called with as many arguments as a function may have, and takes its own.
  const compute = record.compute as Compute;
  const [first, second, third, fourth, fifth, sixth] = constants;
  const at = (index: number): Column | undefined => columns.find((column) => column.index === index);
  const [a, b, c, d] = [at(0), at(1), at(2), at(3)];
  const isLong = constants.some((value) => value instanceof Refusal) || columns.some(({ index }) => index > 3);
  return (answers, from, to) => {
    let areNumbers = true;
    for (let row = from; row < to; row += 1) {
      const line = new Array<Cell | CellValue>(width);
      for (let place = 0; place < width; place += 1) {
        const one = a === undefined ? first : valueIn(a, row, place);
        const two = b === undefined ? second : valueIn(b, row, place);
        const three = c === undefined ? third : valueIn(c, row, place);
        const four = d === undefined ? fourth : valueIn(d, row, place);
        const needsReading = isLong || one === unread || two === unread || three === unread || four === unread;
        const answer = needsReading ? undefined : compute(one, two, three, four, fifth, sixth);
        if (typeof answer === 'number' && Number.isFinite(answer)) line[place] = answer;
        else {
          areNumbers = false;
          line[place] = long(row, place);
        }
      }
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
  if (typeof cell === 'number' && cell >= low && cell <= high) return cell;
  if (typeof cell !== 'string') return unread;
  const known = texts.get(cell);
  return known === undefined || known instanceof Refusal ? unread : known;
}

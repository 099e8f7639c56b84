// What the cells of a prepared sheet hold once it is calculated: the functions answer the calls and spill, the independent
// engine does the arithmetic around them. Formulas of these sheets read cells above or to the left of them only.
import { CellError, cells as callOf } from './cells';
import type { CellValue, Spreadsheet } from './spreadsheet';
import type { SheetCell } from './template-sheets';

type Held = CellValue | boolean | CellError;

const nameOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const wholeCall = /^GW\.(\w+)\(([^()]*)\)/;
const argumentsOf = (list: string): string[] => list.match(/"[^"]*"|[^,]+/g) ?? [];

export function answersOf(cells: readonly SheetCell[], spreadsheet: Spreadsheet): Map<string, Held> {
  const held = new Map<string, Held>();
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value, formula } of inOrder) {
    if (formula !== undefined) spill(held, row, column, answerTo(formula.slice(1), held, spreadsheet));
    else if (value !== undefined) held.set(nameOf(row, column), value);
  }
  return held;
}

function spill(held: Map<string, Held>, row: number, column: number, block: readonly (readonly Held[])[]): void {
  block.forEach((line, down) => line.forEach((each, along) => held.set(nameOf(row + down, column + along), each)));
}

function answerTo(formula: string, held: Map<string, Held>, { evaluate }: Spreadsheet): readonly (readonly Held[])[] {
  const [text = '', name = '', list = ''] = wholeCall.exec(formula) ?? [];
  if (text === '') return formula.startsWith('FORMULATEXT') ? [[formula]] : [[evaluate(formula, numbersIn(held))]];
  const block = callOf(name, ...argumentsOf(list).map((each) => valueOf(each, held)));
  const rest = formula.slice(text.length);
  return rest === '' ? block : [[evaluate(`(${Number(block[0]?.[0])})${rest}`, numbersIn(held))]];
}

const numbersIn = (held: Map<string, Held>): Record<string, CellValue> =>
  Object.fromEntries([...held].flatMap(([name, each]) => (typeof each === 'number' ? [[name, each]] : [])));

/** An argument as a host hands it over: a text, a number, a cell, or a range of cells as rows; or a text joined to a cell. */
function valueOf(argument: string, held: Map<string, Held>): unknown {
  const [, text, joined] = /^"([^"]*)"(?:&([A-Z]\d+))?$/.exec(argument) ?? [];
  if (text !== undefined) return text + (joined === undefined ? '' : textOf(held.get(joined)));
  if (!/^[A-Z]\d+/.test(argument)) return Number(argument);
  const [from = '', to = from] = argument.split(':');
  const columns = range(from.charCodeAt(0) - 65, to.charCodeAt(0) - 65);
  const rows = range(Number(from.slice(1)) - 1, Number(to.slice(1)) - 1);
  return rows.map((row) => columns.map((column) => held.get(nameOf(row, column)) ?? null));
}

const textOf = (each: Held | undefined): string => (each instanceof CellError ? each.code : String(each ?? ''));

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

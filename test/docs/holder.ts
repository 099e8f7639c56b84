// What holds a figure of a page: an expression in plain Excel over the functions, the data and the constants.
//   GW.RACKS(1)                                the answer of a function
//   GW.COSTTABLE(1)["Total","annual_usd"]      a cell of its table, by the first column
//   @pue.hyperscale:low                        a cited value, or a field of its record
//   model["epoch-1gw-2026","land","annualUsd"] what a cost model prints
//   default["COSTRISK","draws"]                the default of an argument
//   HOURS_PER_YEAR                             a conversion constant
import * as units from '../../src/calculation/units';
import { assumptions } from '../../src/data/assumptions';
import { costModelRegister } from '../../src/data/cost-models';
import { call } from '../../src/evaluation/call';
import { record } from '../support/cells';
import type { CellValue, Spreadsheet } from '../support/spreadsheet';

type Read = (first: string, ...others: string[]) => unknown;

const parts: readonly (readonly [RegExp, Read])[] = [
  [/GW\.(\w+)\(([^()]*)\)\["([^"]*)","(\w+)"\]/g, cellOfTable],
  [/GW\.(\w+)\(([^()]*)\)/g, (name, list) => call(record(name), argumentsOf(list))[0]?.[0]],
  [/model\["([^"]*)","([^"]*)"(?:,"(\w+)")?\]/g, printedByModel],
  [/default\["(\w+)","(\w+)"\]/g, defaultOf],
  [/@([\w-]+\.[\w-]+)(?::(\w+))?/g, citedValue],
  [/\b([A-Z]+_[A-Z_]+)\b/g, (name) => field(units, name)],
];

/** The number of an expression; where it is a text of the data and nothing else, the text. */
export function valueOf(expression: string, { evaluate }: Spreadsheet): CellValue {
  let text: string | undefined;
  const asNumber = (whole: string, value: unknown): string => {
    if (typeof value === 'number') return `(${value})`;
    if (typeof value !== 'string' || whole !== expression) throw new Error(`${whole} is no number`);
    text = value;
    return '0';
  };
  const plain = parts.reduce(
    (left, [pattern, read]) =>
      left.replace(pattern, (whole: string, first: string, ...others: string[]) =>
        asNumber(whole, read(first, ...others)),
      ),
    expression,
  );
  return text ?? evaluate(plain);
}

const field = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[name] : undefined;

/** Arguments as a formula has them: numbers, texts, blanks, and ranges as array constants. */
export function argumentsOf(list: string): unknown[] {
  const rows = list.replaceAll('{', '[[').replaceAll('}', ']]').replaceAll(';', '],[');
  return JSON.parse(`[${rows.replace(/(?<=,|^)(?=,)/g, 'null')}]`) as unknown[];
}

function cellOfTable(name: string, list = '', row = '', column = ''): unknown {
  const [titles = [], ...rows] = call(record(name), argumentsOf(list));
  return rows.find(([first]) => first === row || first === Number(row))?.[titles.indexOf(column)];
}

function printedByModel(id: string, item = '', name = 'value'): unknown {
  const { lines = [], shares = [], inputs = [], totals } = costModelRegister.find(id) ?? {};
  if (item === 'totals') return field(totals, name);
  return field(
    [...lines, ...shares].find((each) => each.item === item) ?? inputs.find((each) => each.name === item),
    name,
  );
}

function defaultOf(name: string, argument = ''): unknown {
  const parameter = record(name).parameters.find((each) => each.name === argument);
  if (parameter?.defaultId !== undefined) return parameter.defaultId;
  return field(parameter, 'defaultValue') ?? parameter?.defaultIn('en');
}

function citedValue(id: string, name = 'value'): unknown {
  const value = field(
    assumptions().find((each) => each.id === id),
    name,
  );
  return field(value, 'en') ?? value;
}

// Published figures that the functions must give, or are known not to give: one file for each table or subject.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Static, Type } from '@sinclair/typebox';
import { IsoDate, strict } from '../../src/data/shapes';
import type { CellValue } from '../../src/cells/value';
import { evaluateExpression } from '../../src/evaluation/expression';
import { cells } from '../support/cells';
import { openSpreadsheet } from '../support/spreadsheet';

const Words = Type.String({ pattern: '\\S' });
const Address = Type.String({ pattern: '^https?://\\S+\\.\\S+' });

/** What a user types: a number or a text; a text that begins with = is plain arithmetic. null is an argument left out. */
const Literal = Type.Union([Type.Number(), Type.String(), Type.Null()]);
const Range = Type.Array(Type.Array(Literal));

const Call = Type.Object(
  { function: Type.String({ pattern: '^[A-Z]+$' }), arguments: Type.Array(Type.Union([Literal, Range])) },
  strict,
);

/** One cell of a table with its headers: the row by its first column, case ignored. */
const CellOfTable = Type.Object({ ...Call.properties, row: Words, column: Words }, strict);

/** Plain arithmetic, where no function of ours is about the statement, or arithmetic between answers of several. */
const Arithmetic = Type.Object({ formula: Type.String({ pattern: '^=' }) }, strict);

const Row = Type.Object(
  {
    given: Type.Union([Call, CellOfTable, Arithmetic]),
    /** As published, never as the functions give it. */
    expected: Type.Number(),
    /** Absolute. */
    tolerance: Type.Number({ minimum: 0 }),
    /** The reason of the tolerance; where the figure does not reproduce, why. */
    because: Words,
    /** false: the published inputs do not give the published figure, and the test holds that this stays so. */
    reproduces: Type.Optional(Type.Literal(false)),
    /** Ids of CLAIMS that the row recomputes. */
    claims: Type.Optional(Type.Array(Words, { minItems: 1 })),
    /** Where it is another than the fixture's. */
    source: Type.Optional(Words),
    url: Type.Optional(Address),
  },
  strict,
);

export const Fixture = Type.Object(
  {
    about: Words,
    source: Type.Optional(Words),
    url: Type.Optional(Address),
    retrieved: IsoDate,
    rows: Type.Array(Row, { minItems: 1 }),
  },
  strict,
);

export const LeftOut = Type.Object(
  {
    about: Words,
    records: Type.Array(Type.Object({ id: Words, statement: Words, because: Words }, strict)),
  },
  strict,
);

export type Row = Static<typeof Row>;
export type Fixture = Static<typeof Fixture>;
type Given = Row['given'];

const leftOutFile = 'left-out.json';
const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

/** The content of every fixture, by the name of its file; the tests check the shapes. */
export const fixtures = readdirSync(__dirname)
  .filter((file) => file.endsWith('.json') && file !== leftOutFile)
  .sort()
  .map((file) => ({ name: file.replace('.json', ''), fixture: read(file) as Fixture }));

export const leftOut = read(leftOutFile) as Static<typeof LeftOut>;

/** The value that the functions give today. */
export function valueOf(given: Given): unknown {
  if ('formula' in given)
    return given.formula.includes('GW.') ? reckoned(given.formula) : spreadsheet.evaluate(given.formula);
  const answer = cells(given.function, ...given.arguments.map(raw));
  return 'row' in given ? inTable(answer, given.row, given.column) : answer[0]?.[0];
}

/** By the product's own reckoning, as CLAIMS does it. */
const reckoned = (formula: string): unknown =>
  evaluateExpression(formula.slice(1), (name, given) => cells(name, ...given)[0]?.[0] as CellValue);

/** The formula as a user reads it. */
export function formulaOf(given: Given): string {
  if ('formula' in given) return given.formula;
  const call = `=GW.${given.function}(${given.arguments.map(typed).join(',')})`;
  return 'row' in given ? `${call}, ${given.row}, ${given.column}` : call;
}

type Argument = Static<typeof Call>['arguments'][number];

const spreadsheet = openSpreadsheet();

const raw = (argument: Argument): unknown =>
  typeof argument === 'string' && argument.startsWith('=') ? spreadsheet.evaluate(argument) : argument;

function typed(argument: Argument): string {
  if (argument === null) return '';
  if (Array.isArray(argument)) return `{${argument.map((row) => row.map(typed).join(',')).join(';')}}`;
  if (typeof argument === 'number') return String(argument);
  return argument.startsWith('=') ? argument.slice(1) : `"${argument}"`;
}

function inTable(answer: readonly (readonly unknown[])[], row: string, column: string): unknown {
  const [header = [], ...rows] = answer;
  const found = rows.find(([first]) => String(first).toLowerCase() === row.toLowerCase());
  return found?.[header.indexOf(column)];
}

// A sheet that calls the registered functions by the rules that Excel documents, so that tests read as cells and formulas.
// Where the documentation is silent or builds differ, it is a habit to choose; where nothing is known it throws, so that no
// test rests on it. What it does with results is held against Microsoft's runtime in test/e2e/microsoft-runtime.test.ts.
import { functionsMetadata } from '../../src/hosts/excel/metadata';
import { registerFunctions } from '../../src/hosts/excel/register';
import { type StandIn, standInForCustomFunctions } from './custom-functions';
import { type Cell, cellsShown, isError, type Rows } from './fake-excel-results';
import { type Area, error, parseFormula, type Term } from './formula-tree';

export type { Cell };
export { error };

export interface Habits {
  /** What an empty cell is handed over as: older builds send 0. */
  readonly blank: null | undefined | '' | 0;
  /** What an argument left out is handed over as: the documentation names both. */
  readonly omitted: null | undefined;
  /** Whether the host has CustomFunctionsRuntime 1.4, and so data types as results; undefined: no Office to ask. */
  readonly dataTypes: boolean | undefined;
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly dimensionality: string }[];
  }[];
}

export interface Sheet {
  /** What the formula spills when entered in an empty place. */
  formula(text: string): Rows<Cell>;
  /** What a cell shows; null is an empty one. */
  cell(address: string): Cell;
}

export type Content = Readonly<Record<string, Cell>>;

/** A sheet of an Excel that has the add-in. A content that begins with = is a formula; formulas are entered in order. */
export const sheet = (content: Content = {}, habits: Partial<Habits> = {}): Sheet =>
  sheetWith(functionsMetadata('en', 'https://example.org'), registerFunctions, content, habits);

/** As `sheet`, of an Excel that has other functions. */
export function sheetWith(metadata: Metadata, register: () => void, content: Content, chosen: Partial<Habits>): Sheet {
  const habits: Habits = { blank: null, omitted: null, dataTypes: false, ...chosen };
  const host = standInForCustomFunctions();
  const requirements = { isSetSupported: () => habits.dataTypes };
  const Office = habits.dataTypes === undefined ? undefined : { context: { requirements } };
  // Again before each formula, because a test may have two sheets.
  const install = () => Object.assign(globalThis, { CustomFunctions: host, Office });
  install();
  register();
  const cells = new Map<string, Cell>();
  const spills = new Map<string, Area>();
  const excel = { metadata, habits, host, cells, spills };
  for (const [address, cell] of Object.entries(content)) {
    if (typeof cell === 'string' && cell.startsWith('='))
      enter(excel, areaOf(address), evaluate(excel, parseFormula(cell)));
    else cells.set(keyOf(areaOf(address)), cell);
  }
  return {
    formula(text) {
      install();
      return evaluate(excel, parseFormula(text));
    },
    cell: (address) => cells.get(keyOf(areaOf(address))) ?? null,
  };
}

interface Excel {
  readonly metadata: Metadata;
  readonly habits: Habits;
  readonly host: StandIn;
  readonly cells: Map<string, Cell>;
  /** The blocks that formulas have spilled, by their upper left cell: what A1# means. */
  readonly spills: Map<string, Area>;
}

const keyOf = ({ top, left }: Pick<Area, 'top' | 'left'>): string => `${top}:${left}`;

function areaOf(address: string): Area {
  const term = parseFormula(address);
  if (term.kind !== 'area') throw new Error(`${address} is no cell`);
  return term.area;
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** The answer takes the cells that it needs, if they are there and empty. */
function enter({ cells, spills }: Excel, { top, left }: Area, rows: Rows<Cell>): void {
  const area = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
  const places = rows.flatMap((row, down) =>
    row.map((cell, along) => ({ key: keyOf({ top: top + down, left: left + along }), cell })),
  );
  const isFree = places.every(({ key }) => (cells.get(key) ?? null) === null);
  if (!isFree || area.bottom > lastRow || area.right > lastColumn) {
    cells.set(keyOf(area), error('#SPILL!'));
    return;
  }
  spills.set(keyOf(area), area);
  for (const { key, cell } of places) cells.set(key, cell);
}

function evaluate(excel: Excel, term: Term): Rows<Cell> {
  switch (term.kind) {
    case 'array':
      return term.rows;
    case 'area':
      return cellsIn(excel, term.spilled ? spillAt(excel, term.area) : term.area);
    case 'call':
      return callFunction(excel, term.name, term.given);
  }
}

function cellsIn({ cells }: Excel, { top, left, bottom, right }: Area): Rows<Cell> {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (_, along) => cells.get(keyOf({ top: top + down, left: left + along })) ?? null,
    ),
  );
}

function spillAt({ spills }: Excel, area: Area): Area {
  const spilled = spills.get(keyOf(area));
  if (spilled === undefined) throw new Error('No formula spills from the cell before #: Excel shows #REF!');
  return spilled;
}

function callFunction(excel: Excel, typed: string, terms: readonly (Term | undefined)[]): Rows<Cell> {
  const { metadata, habits } = excel;
  const known = metadata.functions.find(({ name }) => `GW.${name}` === typed.toUpperCase());
  if (known === undefined) return [[error('#NAME?')]];
  if (terms.length > known.parameters.length)
    throw new Error(`${typed} has too many arguments: Excel does not accept it`);
  const given = known.parameters.map((_, index) => terms[index] && evaluate(excel, terms[index]));
  // Without the allowance Excel answers for the function where an argument holds an error.
  const refused = metadata.allowErrorForDataTypeAny ? undefined : given.flat(2).find((cell) => isError(cell));
  if (refused !== undefined) return [[refused]];
  const isLifted = (index: number) => known.parameters[index]?.dimensionality === 'scalar' && isSeveral(given[index]);
  const call = (down: number, along: number): Rows<Cell> => {
    const raw = given.map((rows, index) => {
      if (rows === undefined) return habits.omitted;
      if (known.parameters[index]?.dimensionality === 'matrix')
        return rows.map((row) => row.map((cell) => rawOf(excel, cell)));
      return rawOf(excel, isLifted(index) ? (rows[down]?.[along] ?? null) : (rows[0]?.[0] ?? null));
    });
    return cellsShown(() => excel.host.callFunction(known.id, ...raw), { ...metadata, ...habits });
  };
  const lifted = given.find((_, index) => isLifted(index));
  // A range for a single value: one call for each cell, as for Excel's own functions, of whose answers one cell is left.
  return lifted ? lifted.map((row, down) => row.map((_, along) => call(down, along)[0]?.[0] ?? null)) : call(0, 0);
}

const isSeveral = (rows: Rows<Cell> | undefined): boolean => (rows?.length ?? 0) > 1 || (rows?.[0]?.length ?? 0) > 1;

const rawOf = ({ habits, host }: Excel, cell: Cell): unknown =>
  cell === null ? habits.blank : isError(cell) ? new host.Error(cell.error) : cell;

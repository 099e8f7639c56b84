// Each function against its plain Excel formula, evaluated by an independent spreadsheet engine.
import fc, { type Arbitrary } from 'fast-check';
import { catalogue, findFunction } from '../../src/catalogue';
import type { FunctionRecord, ScalarFunction } from '../../src/catalogue/record';
import type { Argument } from '../../src/catalogue/arguments/argument';
import { call } from '../../src/evaluation/call';
import { type Given, isNumeric, numericArgument, racks } from '../support/random-arguments';
import { openSpreadsheet } from '../support/spreadsheet';

// Both sides round each operation to 53 bits; a handful of operations in another order stays within this.
const relativeTolerance = 1e-12;

// The seed is fixed, so that the same code always gets the same verdict; any other number looks at other rows.
const sampling = { numRuns: 1000, seed: 20_251_120 };

const isScalar = (record: FunctionRecord): record is ScalarFunction => record.shape === 'scalar';
const scalars = catalogue.filter(isScalar);
const twinned = scalars.filter(({ native }) => native !== undefined);
const twinnedByRack = scalars.filter(({ nativeOfRack }) => nativeOfRack !== undefined);

/** What a user types for each argument, in order, and what the names in the formula stand for. */
interface Row {
  readonly typed: readonly Given['raw'][];
  readonly numbers: Readonly<Record<string, number | string>>;
}

type Chosen = Given | { readonly raw: string; readonly stands: string };

const isWord = (parameter: Argument): boolean => parameter.boundsIn('en').startsWith('one of');

/** Random arguments by name, for the parameters that are numbers, or one of a few words that the formula names. */
const givenTo = (parameters: readonly Argument[], formula = ''): Arbitrary<Record<string, Chosen>> =>
  fc.record(
    Object.fromEntries<Arbitrary<Chosen>>([
      ...parameters.filter(isNumeric).map((parameter) => [parameter.name, numericArgument(parameter)] as const),
      ...parameters
        .filter((parameter) => isWord(parameter) && formula.includes(parameter.name))
        .map(({ name, ids }) => [name, fc.constantFrom(...ids).map((id) => ({ raw: id, stands: id }))] as const),
    ]),
  );

const numbersOf = (given: Record<string, Chosen>): Row['numbers'] =>
  Object.fromEntries(Object.entries(given).map(([name, { stands }]) => [name, stands]));

const rowsOfNumbers = ({ parameters, native }: ScalarFunction): Row[] =>
  fc.sample(givenTo(parameters, native), sampling).map((given) => ({
    typed: parameters.map(({ name }) => given[name]?.raw ?? null),
    numbers: numbersOf(given),
  }));

/** Rows in which the number-or-rack argument names a rack. */
const rowsOfRacks = ({ parameters }: ScalarFunction): Row[] =>
  fc
    .sample(fc.tuple(givenTo(parameters), fc.constantFrom(...racks)), sampling)
    .map(([given, { id, rack_kw, accelerators_per_rack }]) => ({
      typed: parameters.map(({ name }) => (name === 'accelerator' ? id : (given[name]?.raw ?? null))),
      numbers: { ...numbersOf(given), rack_kw, accelerators_per_rack },
    }));

/** The formula with its argument names replaced by numbers, as "Convert to plain formulas" will write it. */
const withNumbers = (formula: string, numbers: Row['numbers']): string =>
  // A text in quotes is none of its names.
  formula.replace(/"[^"]*"|\b[a-z][a-z0-9_]*\b/g, (name) => {
    const stands = numbers[name];
    if (stands === undefined) return name;
    return typeof stands === 'string' ? `"${stands}"` : `(${stands})`;
  });

describe('native twins', () => {
  const spreadsheet = openSpreadsheet();

  /** The rows in which the function and the formula give different numbers, or no number. */
  function disagreements(record: ScalarFunction, formula: string, rows: readonly Row[]): unknown[] {
    const plain = spreadsheet.evaluateAll(rows.map(({ numbers }) => ({ formula: withNumbers(formula, numbers) })));
    return rows.flatMap(({ typed, numbers }, index) => {
      const answer = call(record, typed)[0]?.[0];
      const expected = plain[index];
      return agree(answer, expected) ? [] : [{ typed, numbers, answer, expected }];
    });
  }

  it('exist for every function of a formula: all but the look-ups, the totals of a table, and published FLOP/s', () => {
    const without = scalars.filter(({ group, native }) => group !== 'facts' && native === undefined);
    const known = ['COMPUTE', 'ANNUALCOST', 'ACCELERATORHOURCOST', 'PAYBACK', 'GRIDSHARE'].filter(
      (name) => findFunction(name) !== undefined,
    );
    expect(without.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(twinned)('$name equals its plain formula on a thousand random rows', (record) => {
    const rows = rowsOfNumbers(record);
    expect(rows).toHaveLength(1000);
    expect(disagreements(record, record.native ?? '', rows)).toEqual([]);
  });

  it.each(twinnedByRack)('$name of a rack equals the formula over its power and its accelerators', (record) => {
    const rows = rowsOfRacks(record);
    expect(rows).toHaveLength(1000);
    expect(disagreements(record, record.nativeOfRack ?? '', rows)).toEqual([]);
  });
});

function agree(answer: unknown, expected: unknown): boolean {
  if (typeof answer !== 'number' || typeof expected !== 'number') return false;
  return Math.abs(answer - expected) <= Math.abs(expected) * relativeTolerance;
}

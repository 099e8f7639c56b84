// What must hold of the numbers that the functions give. That every call is answered with what a cell holds or with a sentence
// is looked at in test/evaluation/fuzz.test.ts.
import fc, { type Arbitrary } from 'fast-check';
import { catalogue } from '../../src/catalogue';
import type { FunctionRecord } from '../../src/catalogue/record';
import type { Argument } from '../../src/catalogue/arguments/argument';
import { siteInputs } from '../../src/catalogue/arguments/site-inputs';
import { answersOf, type Answers, cell, cells, record } from '../support/cells';
import { fewDraws } from '../support/fuzz/calls';
import { argumentWithin, isNumeric, numericArgument, scenarioWithin } from '../support/random-arguments';

// The seed is fixed, so that the same code always gets the same verdict; any other number looks at other cases.
fc.configureGlobal({ seed: 20_251_120, numRuns: 60 });

// A dozen operations that each round by 1.1E-16.
const rounding = 1e-14;

const isNear = (actual: unknown, expected: unknown): boolean =>
  Math.abs(Number(actual) - Number(expected)) <= Math.abs(Number(expected)) * rounding;

const inRange = ({ parameters }: FunctionRecord): Arbitrary<unknown[]> =>
  fc.tuple(...parameters.map((parameter) => argumentWithin(fewDraws(parameter))));

describe('a range given to a function of single values', () => {
  const scalars = catalogue.filter(
    ({ shape, parameters }) => shape === 'scalar' && !parameters.some((parameter) => parameter.takesRange),
  );

  it.each(scalars)('$name answers for each row what it answers for that row alone', (record) => {
    fc.assert(
      fc.property(fc.array(inRange(record), { minLength: 2, maxLength: 5 }), (rows) => {
        const columns = record.parameters.map((_, index) => rows.map((row) => [row[index]]));
        expect(answersOf(record, columns)).toEqual(rows.map((row) => answersOf(record, row)[0]));
      }),
    );
  });
});

describe('a function and its inverse', () => {
  it.each([
    ['HOUSEHOLDS', 'POWERFORHOUSEHOLDS'],
    ['ENERGY', 'POWERFORENERGY'],
    ['ITPOWER', 'FACILITYPOWER'],
    ['CAPEX', 'POWERFORCAPEX'],
    ['RACKS', 'POWERFORRACKS'],
  ])('=GW.%s and =GW.%s lead back to the start, also by ids and defaults', (there, back) => {
    const [first, ...others] = record(back).parameters;
    const start = record(there).parameters[0];
    if (first === undefined || start === undefined || !isNumeric(start)) throw new Error(`${there} takes no number`);
    fc.assert(
      fc.property(numericArgument(start), fc.tuple(...others.map(moderate)), ({ raw }, refined) => {
        expect(isNear(cell(back, cell(there, raw, ...refined), ...refined), raw)).toBe(true);
      }),
    );
  });

  /** Not a double that only just is one: its last digits are lost on the way. */
  const moderate = (parameter: Argument): Arbitrary<unknown> =>
    isNumeric(parameter) ? numericArgument(parameter).map(({ raw }) => raw) : argumentWithin(parameter);
});

describe('the lines of a table', () => {
  const power = fc.integer({ min: 1, max: 10_000 }).map((tenths) => tenths / 10);
  const someScenario = fc.option(scenarioWithin(siteInputs(), false));

  const column = (rows: Answers, index: number): number[] => rows.map((row) => Number(row[index]));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

  it('of COSTTABLE add up to its total, which is ANNUALCOST', () => {
    fc.assert(
      fc.property(power, someScenario, (gw, given) => {
        const rows = cells('COSTTABLE', gw, given, false);
        const [lines, total] = [rows.slice(0, -1), rows.at(-1)];
        expect(isNear(sum(column(lines, 1)), total?.[1])).toBe(true);
        expect(isNear(sum(column(lines, 2)), total?.[2])).toBe(true);
        expect(isNear(sum(column(lines, 3)), 1)).toBe(true);
        expect(cell('ANNUALCOST', gw, given)).toBe(total?.[2]);
      }),
    );
  });

  it.each(['epoch-1gw-2026', 'bernstein-gb200-2025'])('of CAPEXBREAKDOWN by %s add up to its total', (model) => {
    fc.assert(
      fc.property(power, (gw) => {
        const rows = cells('CAPEXBREAKDOWN', gw, model, false);
        const [lines, total] = [rows.slice(0, -1), rows.at(-1)];
        expect(isNear(sum(column(lines, 1)), total?.[1])).toBe(true);
        expect(isNear(sum(column(lines, 2)), 1)).toBe(true);
      }),
    );
  });

  it('of BUILDOUT add up to the power and to CAPEX exactly, top down and bottom up', () => {
    const shape = fc.constantFrom(null, 'linear', 's-curve', 'front-loaded', 'back-loaded');
    fc.assert(
      fc.property(power, fc.integer({ min: 0, max: 40 }), shape, (gw, further, form) => {
        const years = cells('BUILDOUT', gw, 2026, 2026 + further, form, null, null, null, false).slice(0, -1);
        for (const rows of [years, [...years].reverse()]) {
          expect(sum(column(rows, 1))).toBe(gw);
          expect(sum(column(rows, 3))).toBe(cell('CAPEX', gw));
        }
      }),
    );
  });

  it('of COSTRISK stand in the order of their probabilities, between the least and the most of ANNUALCOST', () => {
    // The cost rises with both inputs, so its ends are at theirs.
    const prices = fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })).map(([low, more]) => [low, low + more + 1]);
    fc.assert(
      fc.property(power, prices, fc.nat({ max: 1000 }), (gw, [low = 0, high = 0], seed) => {
        const spreads = [
          ['electricity_usd_per_mwh', low, (low + high) / 2, high],
          ['pue', 1, 1.1, 1.5],
        ];
        const costs = column(cells('COSTRISK', gw, spreads, [[0, 0.25, 0.5, 0.75, 1]], 100, seed, false), 1);
        const ends = [low, high].map((price, end) =>
          Number(
            cell('ANNUALCOST', gw, [
              ['electricity_usd_per_mwh', price],
              ['pue', [1, 1.5][end]],
            ]),
          ),
        );
        const [least = NaN, most = NaN] = ends;
        const ascending = [least * (1 - rounding), ...costs, most * (1 + rounding)];
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      }),
    );
  });

  it('of SENSITIVITY stand in the order of their swings', () => {
    fc.assert(
      fc.property(power, scenarioWithin(siteInputs(), true), (gw, given) => {
        const swings = column(cells('SENSITIVITY', gw, given, false), 5);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
    );
  });
});

// What must hold of every function of the catalogue, whatever a user gives it.
import fc, { type Arbitrary } from 'fast-check';
import { catalogue } from '../../src/catalogue';
import type { FunctionRecord } from '../../src/catalogue/record';
import type { Argument } from '../../src/catalogue/arguments/argument';
import { siteInputs } from '../../src/catalogue/arguments/site-inputs';
import { answersOf, type Answers, cell, CellError, cells, record } from '../support/cells';
import { argumentWithin, isNumeric, numericArgument, scenarioWithin } from '../support/random-arguments';

// The seed is fixed, so that the same code always gets the same verdict; any other number looks at other cases.
fc.configureGlobal({ seed: 20_251_120, numRuns: 60 });

// A dozen operations that each round by 1.1E-16.
const rounding = 1e-14;

const isNear = (actual: unknown, expected: unknown): boolean =>
  Math.abs(Number(actual) - Number(expected)) <= Math.abs(Number(expected)) * rounding;

/** A thousand draws tell as much here as a million, which take a second. */
const fewDraws = (parameter: Argument): Argument =>
  parameter.name === 'draws' ? { ...parameter, bounds: { ...parameter.bounds, most: 1000 } } : parameter;

const inRange = ({ parameters }: FunctionRecord): Arbitrary<unknown[]> =>
  fc.tuple(...parameters.map((parameter) => argumentWithin(fewDraws(parameter))));

function isHoldable(value: unknown): boolean {
  if (value instanceof CellError) return value.sentence.length > 0;
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' || typeof value === 'boolean';
}

function isRectangular(block: Answers): boolean {
  const width = block[0]?.length ?? 0;
  return width > 0 && block.every((row) => row.length === width);
}

const errorsIn = (block: Answers): CellError[] => block.flat().filter((value) => value instanceof CellError);

describe('with every argument in range', () => {
  it.each(catalogue)('$name answers with numbers, texts and sentences, never with NaN or Infinity', (record) => {
    fc.assert(
      fc.property(inRange(record), (raw) => {
        const answer = answersOf(record, raw);
        expect(isRectangular(answer)).toBe(true);
        expect(answer.flat().filter((value) => !isHoldable(value))).toEqual([]);
        expect(errorsIn(answer).filter(({ sentence }) => sentence.includes('please report'))).toEqual([]);
      }),
    );
  });
});

describe('with whatever a cell can hold, and more', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('30', '71%', ' ', 'NaN', '1,4', '#N/A', '2026-01-01', 'x'.repeat(300)),
  );
  const odd = fc.constantFrom(NaN, Infinity, -Infinity, 1.7e308, -1.7e308, 5e-324, -0, -1, 71, 0.5, 1e21);
  const ofExcel = fc.constantFrom(
    { code: '#DIV/0!' },
    { type: 'FormattedNumber', basicValue: 30 },
    { type: 'FormattedNumber', basicValue: { nested: true } },
    { type: 'Entity', text: 'a card without an id', properties: {} },
    { type: 'Entity', properties: null },
    { type: 'Entity', text: 'a card', properties: { id: { type: 'String', basicValue: 'openai-foxconn' } } },
  );
  const value = fc.oneof(text, odd, ofExcel, fc.boolean(), fc.constantFrom(null, undefined, ''), fc.anything());
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const ragged = fc.array(fc.array(value, { maxLength: 3 }), { maxLength: 3 });
  const junk = fc.oneof({ weight: 3, arbitrary: value }, { weight: 2, arbitrary: block }, ragged);

  it.each(catalogue)('$name answers with a rectangle, and with errors that say what is wrong', (record) => {
    const given = fc.tuple(
      ...record.parameters.map((parameter) => fc.oneof(junk, argumentWithin(fewDraws(parameter)))),
    );
    fc.assert(
      fc.property(given, (raw) => {
        const answer = answersOf(record, raw);
        expect(isRectangular(answer)).toBe(true);
        expect(answer.flat().filter((each) => !isHoldable(each))).toEqual([]);
        expect(errorsIn(answer).filter((error) => !isClear(record, error))).toEqual([]);
      }),
    );
  });

  /** Sentences that are not about one argument. */
  const aboutTheCall = [
    /^Usage: GW\.[A-Z]+\(.*\)$/,
    /^The ranges given are of different sizes/,
    /^The result is larger than a cell can hold\.$/,
    /^Nothing matches/,
    /no source states it\.$/,
    /^An input cell holds/,
    /^[a-z_]+ is the error #[A-Z/0]+[!?]/,
  ];

  /** One sentence that names the argument; a suggestion may follow it. */
  function isClear({ parameters }: FunctionRecord, { sentence }: CellError): boolean {
    // What the user wrote may hold anything, full stops included.
    const ours = sentence.replace(/"[^]*"/, '"…"');
    const [stated = ''] = ours.split(/ Nearest: .*\.$| Did you mean .*\?$/);
    const isOne = /^[^]*[^.?!\s]\.$/.test(stated) && !/[.?!]\s/.test(stated);
    const namesArgument = parameters.some(({ name }) => stated.includes(name));
    return aboutTheCall.some((pattern) => pattern.test(sentence)) || (isOne && namesArgument);
  }
});

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
        const years = cells('BUILDOUT', gw, 2026, 2026 + further, form, null, false).slice(0, -1);
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

import { cell, CellError, cells, errorOf } from '../support/cells';

const inCell = (code: '#N/A' | '#VALUE!') => new CellError(code, `An input cell holds ${code}.`);

const annual = (scenario: unknown) => Number(cell('ANNUALCOST', 1, scenario));
const refused = (scenario: unknown) => errorOf('ANNUALCOST', 1, scenario);
const base = annual(null);

// 1 GW × 0.71 × 8,760 h × 1,000 × 83.4 dollars: what each whole point of PUE costs.
const energyPerPue = 518_714_640;

describe('a scenario', () => {
  it('of two columns sets inputs, and leaves the others as they are', () => {
    expect(annual([['pue', 1.24]]) - base).toBeCloseTo(0.1 * energyPerPue, 2);
  });

  it('of four columns counts with its mode where there is one result', () => {
    expect(annual([['pue', 1, 1.24, 2]])).toBe(annual([['pue', 1.24]]));
  });

  it('names inputs in any case and with outer spaces', () => {
    expect(annual([[' PUE ', 1.24]])).toBe(annual([['pue', 1.24]]));
  });

  it('names inputs by the ids that ASSUMPTIONS lists, with their family', () => {
    expect(annual([['cost.pue', 1.24]])).toBe(annual([['pue', 1.24]]));
  });

  it('may hold blank rows, in any of the forms of a blank', () => {
    expect(
      annual([
        ['', null],
        ['pue', 1.24],
        [undefined, ''],
      ]),
    ).toBe(annual([['pue', 1.24]]));
  });

  it('may bring its row of titles along', () => {
    expect(
      annual([
        ['Input', 'value'],
        ['pue', 1.24],
      ]),
    ).toBe(annual([['pue', 1.24]]));
  });

  it('left out, blank or empty leaves every input as published', () => {
    expect(annual([['', '']])).toBe(base);
    expect(annual('')).toBe(base);
  });

  it('gives one result for each cell of a range of powers', () => {
    const [first, second] = cells('ANNUALCOST', [[1], [2]], [['pue', 1.24]]).flat();
    expect(Number(second)).toBeCloseTo(2 * Number(first), 2);
  });

  it('takes a rate of 0 as straight line', () => {
    // 26,113 million of servers and network over 5 years, where the annuity takes 6,188.0.
    const [, servers, network] = cells('COSTTABLE', 1, [['it_discount_rate', 0]]);
    expect(Number(servers?.[2]) + Number(network?.[2])).toBeCloseTo(26_113e6 / 5, 3);
  });

  it('marks the lines of a table that it changes, and the total', () => {
    const sourcesAt = (power: number) => cells('COSTTABLE', power, [['pue', 1.24]], false).map((row) => row.at(-1));
    const sources = sourcesAt(1);
    const published = 'epoch-2026-05-14-cost-breakdown';
    const expected = Array<string>(11).fill(published);
    expect(sources).toEqual(expected.map((source, row) => (row === 5 || row === 10 ? 'scenario' : source)));
    expect(sourcesAt(0)).toEqual(sources);
  });
});

describe('a scenario that cannot be read', () => {
  it.each([
    ['an unknown input', [['pu', 1.2]], 'scenario: "pu" is not an input. Nearest: pue,'],
    ['an empty value', [['pue', '']], 'scenario: pue is empty: give a number.'],
    ['an empty mode', [['pue', 1, null, 2]], 'scenario: mode of pue is empty: give a number, the same in all three'],
    ['a text for a number', [['pue', 'low']], 'scenario: pue must be a number (ratio); it is the text "low".'],
    ['a number stored as text', [['pue', '1.2']], 'scenario: pue is a number stored as text ("1.2")'],
    ['a text among the ends', [['pue', 1, 1.2, 'x']], 'scenario: high of pue must be a number (ratio); it is the text'],
    ['a low above the mode', [['pue', 1.5, 1.2, 2]], 'scenario: pue must have its low at most its mode,'],
    ['a mode above the high', [['pue', 1, 2, 1.5]], 'and its mode at most its high; they are 1, 2 and 1.5.'],
    ['a life of 0', [['it_life_years', 0]], 'scenario: it_life_years must be greater than 0 and at most 100; it is 0.'],
    [
      'a rate of 71',
      [['it_discount_rate', 71]],
      'scenario: it_discount_rate must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?',
    ],
    ['a PUE below 1', [['pue', 0.9]], 'scenario: pue must be at least 1; it is 0.9.'],
    [
      'an input set twice',
      [
        ['pue', 1.1],
        ['Pue', 1.2],
      ],
      'scenario sets pue twice.',
    ],
    ['a value without a name', [['', 1.2]], 'scenario has a row without the name of an input in its first column.'],
    ['a number for a name', [[7, 1.2]], 'scenario must name an input in its first column; it holds 7.'],
    ['one column', [['pue']], 'scenario must have two columns (input, value) or four columns'],
    ['three columns', [['pue', 1, 2]], '(input, low, mode, high); it has 3.'],
    ['a single number', 1.2, 'scenario must have two columns (input, value) or four columns'],
  ])('because of %s says so', (_, scenario, sentence) => {
    expect(refused(scenario)).toMatch(/^#VALUE! /);
    expect(refused(scenario)).toContain(sentence);
  });

  it('because of an error in one of its cells passes that error on', () => {
    expect(cell('ANNUALCOST', 1, [['pue', inCell('#N/A')]])).toEqual(inCell('#N/A'));
    expect(cell('ANNUALCOST', 1, [[inCell('#VALUE!'), 1]])).toEqual(inCell('#VALUE!'));
    for (const name of ['ANNUALCOST', 'COSTTABLE', 'ACCELERATORHOURCOST', 'SENSITIVITY', 'COSTRISK']) {
      expect(cell(name, 1, inCell('#N/A'))).toEqual(new CellError('#N/A', 'scenario is the error #N/A.'));
    }
  });

  it('does not take a row of titles for one where it holds a number', () => {
    expect(refused([['input', 1]])).toContain('"input" is not an input');
  });
});

const spread = [['pue', 1.1, 1.14, 1.3]];

describe('SENSITIVITY and COSTRISK', () => {
  it.each(['SENSITIVITY', 'COSTRISK'])('%s asks for a spread', (name) => {
    expect(errorOf(name, 1)).toBe(
      '#VALUE! scenario is missing: give a range of four columns (input, low, mode, high).',
    );
    expect(errorOf(name, 1, [['pue', 1.2, 1.2, 1.2]])).toContain('at least one input a low below its high');
    expect(errorOf(name, 1, [['pue', 1.2]])).toBe(
      '#VALUE! scenario must have four columns (input, low, mode, high); it has 2.',
    );
  });

  it('COSTRISK gives the quantiles asked for, in the order of asking, blanks left out', () => {
    const rows = cells(
      'COSTRISK',
      1,
      spread,
      [
        [0.9, ''],
        [null, 0.5],
      ],
      1000,
      1,
      false,
    );
    expect(rows.map(([probability]) => probability)).toEqual([0.9, 0.5]);
    expect(Number(rows[0]?.[1])).toBeGreaterThan(Number(rows[1]?.[1]));
  });

  it('COSTRISK takes 0.1, 0.5 and 0.9 by itself, the same numbers again, and others from another seed', () => {
    const table = cells('COSTRISK', 1, spread);
    expect(table.map(([probability]) => probability)).toEqual(['probability', 0.1, 0.5, 0.9]);
    expect(cells('COSTRISK', 1, spread, null, null, 1)).toEqual(table);
    expect(cells('COSTRISK', 1, spread, null, null, 2)).not.toEqual(table);
  });

  it.each([
    ['no draws', [null, 0], 'draws must be a whole number from 1 to 1,000,000; it is 0.'],
    ['too many draws', [null, 1e9], 'draws must be a whole number from 1 to 1,000,000; it is 1000000000.'],
    ['half a draw', [null, 10.5], 'draws must be a whole number from 1 to 1,000,000; it is 10.5.'],
    ['a seed below 0', [null, 10, -1], 'seed must be a whole number from 0 to 4,294,967,295; it is -1.'],
    ['a probability above 1', [1.5], 'probabilities must be from 0 to 1; it is 1.5.'],
    ['a probability below 0', [[[0.5, -0.1]]], 'probabilities must be from 0 to 1; it is -0.1.'],
    ['a percentage as a number', [[[0.5], [90]]], 'Did you mean 0.9 or 90%?'],
    ['a text for a probability', ['half'], 'probabilities must be a number (ratio); it is the text "half".'],
  ])('COSTRISK refuses %s', (_, given, sentence) => {
    expect(errorOf('COSTRISK', 1, spread, ...given)).toContain(sentence);
  });

  it('COSTRISK says how many draws there may be where many inputs are uncertain', () => {
    const names = ['servers', 'network', 'facility', 'land'];
    const many = names.map((name) => [`${name}_usd_per_gw`, 1e8, 2e8, 3e8]);
    expect(errorOf('COSTRISK', 1, many, null, 1_000_000)).toBe(
      '#VALUE! draws must be at most 500000 where 4 inputs are uncertain; it is 1000000.',
    );
  });

  it('COSTRISK passes an error among the probabilities on', () => {
    expect(cell('COSTRISK', 1, spread, [[0.5, inCell('#N/A')]])).toEqual(inCell('#N/A'));
  });
});

import { CellError } from '../../../src/catalogue/cell-error';
import { cell, cells, errorOf } from '../../support/cells';

const published = Number(cell('ANNUALCOST', 1));

// 8,760 h × 1.14 GW at the grid × 0.71 = 7,090,344 MWh a year for 1 GW of IT, by hand.
const costOfHundredDollarsMore = 709_034_400;

/** What a scenario adds to the published yearly cost of 1 GW, in whole dollars. */
const added = (...rows: unknown[][]): number => Math.round(Number(cell('ANNUALCOST', 1, rows)) - published);

describe('a scenario', () => {
  it('sets the inputs that it names and leaves the others as published', () => {
    expect(added(['electricity_usd_per_mwh', 183.4])).toBe(costOfHundredDollarsMore);
    expect(added(['electricity_usd_per_mwh', 183.4], ['water_usd_per_gw_year', 7e6])).toBe(
      costOfHundredDollarsMore + 1e6,
    );
  });

  it.each([[null], [''], [[[null, null]]]])('that is blank (%j) leaves everything as published', (blank) => {
    expect(cell('ANNUALCOST', 1, blank)).toBe(published);
  });

  it('names its inputs in any case, with spaces around them', () => {
    expect(added([' Electricity_USD_per_MWh ', 183.4])).toBe(costOfHundredDollarsMore);
  });

  it('may have a row of titles and blank rows', () => {
    const rows = [
      [' Input ', 'value'],
      [null, ''],
      ['electricity_usd_per_mwh', 183.4],
    ];
    expect(added(...rows)).toBe(costOfHundredDollarsMore);
  });

  it('of four columns counts with its modes where one cost is asked for', () => {
    expect(added(['electricity_usd_per_mwh', 0, 183.4, 1000])).toBe(costOfHundredDollarsMore);
  });

  it('takes a value with a number format for its number, and a card for nothing', () => {
    expect(added(['electricity_usd_per_mwh', { type: 'FormattedNumber', basicValue: 183.4 }])).toBe(
      costOfHundredDollarsMore,
    );
  });

  it('may fix an input by the same number in all three columns, which then does not swing', () => {
    const rows = [
      ['pue', 1.2, 1.2, 1.2],
      ['utilisation', 0.6, 0.7, 0.8],
    ];
    expect(cells('SENSITIVITY', 1, rows, false).map(([input]) => input)).toEqual(['utilisation']);
  });
});

describe('a scenario that cannot be read gets a sentence', () => {
  it('for a name that is no input, with the nearest', () => {
    expect(errorOf('ANNUALCOST', 1, [[' PEU ', 1.2]])).toMatch(
      /^#VALUE! scenario: "PEU" is not an input\. Nearest: pue, \S+, \S+\.$/,
    );
  });

  it('for a title where a name should be', () => {
    expect(errorOf('ANNUALCOST', 1, [['input', 5]])).toMatch(/^#VALUE! scenario: "input" is not an input\./);
    expect(errorOf('ANNUALCOST', 1, [['inputs', 'values']])).toMatch(/^#VALUE! scenario: "inputs" is not an input\./);
    expect(errorOf('ANNUALCOST', 1, [['my input', 'value']])).toMatch(/^#VALUE! scenario: "my input" is not an input/);
    expect(
      errorOf('ANNUALCOST', 1, [
        ['pue', 1.2],
        ['input', 'value'],
      ]),
    ).toMatch(/"input" is not an input/);
  });

  it.each([1, 3, 5])('for %d columns', (width) => {
    const row = ['pue', 1.2, 1.2, 1.2, 1.2].slice(0, width);
    expect(errorOf('ANNUALCOST', 1, [row])).toBe(
      `#VALUE! scenario must have two columns (input, value) or four columns (input, low, mode, high); it has ${width}.`,
    );
  });

  it('for two columns where a spread is needed', () => {
    expect(errorOf('SENSITIVITY', 1, [['pue', 1.2]])).toBe(
      '#VALUE! scenario must have four columns (input, low, mode, high); it has 2.',
    );
  });

  it('for a row without a name', () => {
    expect(errorOf('ANNUALCOST', 1, [[null, 1.2]])).toBe(
      '#VALUE! scenario has a row without the name of an input in its first column.',
    );
  });

  it('for a number in place of a name', () => {
    expect(errorOf('ANNUALCOST', 1, [[1.2, 1.2]])).toBe(
      '#VALUE! scenario must name an input in its first column; it holds 1.2.',
    );
  });

  it('for a value left out', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', null]])).toBe('#VALUE! scenario: pue is empty: give a number.');
    expect(errorOf('ANNUALCOST', 1, [['pue', 1.1, '', 1.3]])).toBe(
      '#VALUE! scenario: mode of pue is empty: give a number, the same in all three columns for a fixed value.',
    );
  });

  it('for a value outside the bounds of its input', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 0.9]])).toBe('#VALUE! scenario: pue must be at least 1; it is 0.9.');
    expect(errorOf('ANNUALCOST', 1, [['pue', 0.9, 1.1, 1.2]])).toBe(
      '#VALUE! scenario: low of pue must be at least 1; it is 0.9.',
    );
    expect(errorOf('ANNUALCOST', 1, [['utilisation', 0.5, 0.6, 71]])).toBe(
      '#VALUE! scenario: high of utilisation must be greater than 0 and at most 1; it is 71. Did you mean 0.71 or 71%?',
    );
  });

  it('for a text in place of a value', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 'low']])).toBe(
      '#VALUE! scenario: pue must be a number in ratio; it is the text "low".',
    );
  });

  it('for a low, a mode and a high out of order', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 1.2, 1.1, 1.3]])).toBe(
      '#VALUE! scenario: pue must have its low at most its mode, and its mode at most its high; they are 1.2, 1.1 and 1.3.',
    );
    expect(errorOf('ANNUALCOST', 1, [['pue', 1.1, 1.4, 1.3]])).toMatch(/they are 1\.1, 1\.4 and 1\.3\.$/);
  });

  it('for an input that is set twice', () => {
    const rows = [
      ['pue', 1.2],
      ['utilisation', 0.7],
      ['PUE', 1.3],
    ];
    expect(errorOf('ANNUALCOST', 1, rows)).toBe('#VALUE! scenario sets pue twice.');
    const later = [
      ['pue', 1.2],
      ['utilisation', 0.7],
      ['utilisation', 0.7],
    ];
    expect(errorOf('ANNUALCOST', 1, later)).toBe('#VALUE! scenario sets utilisation twice.');
  });

  it('for a spread that is needed and not given', () => {
    expect(errorOf('SENSITIVITY', 1, [['pue', 1.2, 1.2, 1.2]])).toBe(
      '#VALUE! scenario must give at least one input a low below its high.',
    );
    expect(errorOf('SENSITIVITY', 1, null)).toBe('#VALUE! scenario must give at least one input a low below its high.');
  });

  it('of the input cell that holds an error', () => {
    const failed = new CellError('#DIV/0!', 'An input cell holds #DIV/0!.');
    expect(cell('ANNUALCOST', 1, [['pue', failed]])).toBe(failed);
    expect(cell('ANNUALCOST', 1, [[failed, 1.2]])).toBe(failed);
  });
});

// Rows of a scenario that are easily mistaken for something else.
import { cell, cells, errorOf } from '../support/cells';

const costWith = (...rows: unknown[][]): unknown => cell('ANNUALCOST', 1, rows);

describe('a row of a scenario', () => {
  it('may hold a value with a number format', () => {
    expect(costWith(['pue', { type: 'FormattedNumber', basicValue: 1.24 }])).toBe(costWith(['pue', 1.24]));
  });

  it('of titles may have spaces around its first', () => {
    expect(costWith([' Input ', 'value'], ['pue', 1.24])).toBe(costWith(['pue', 1.24]));
  });

  it('is one of titles only if it comes first, holds texts, and says "input" and nothing else', () => {
    expect(errorOf('ANNUALCOST', 1, [['inputs', 'values']])).toMatch(/"inputs" is not an input\. Nearest: /);
    expect(errorOf('ANNUALCOST', 1, [['my input', 'value']])).toMatch(/"my input" is not an input\. Nearest: /);
    const titlesBelow = [
      ['pue', 1.2],
      ['input', 'value'],
    ];
    expect(errorOf('ANNUALCOST', 1, titlesBelow)).toMatch(/"input" is not an input\. Nearest: /);
  });

  it('of titles may stand alone, which leaves everything as published', () => {
    expect(costWith(['input', 'value'])).toBe(cell('ANNUALCOST', 1));
  });

  it('with a name that is no input shows it without the spaces around it', () => {
    expect(errorOf('ANNUALCOST', 1, [[' PEU ', 1.2]])).toMatch(
      /^#VALUE! scenario: "PEU" is not an input\. Nearest: pue,/,
    );
  });

  it('with a name that only holds "cost." or describes an input is not taken for it, but leads to it', () => {
    expect(errorOf('ANNUALCOST', 1, [['pcost.ue', 1.2]])).toMatch(/"pcost\.ue" is not an input\. Nearest: /);
    expect(errorOf('ANNUALCOST', 1, [['price of electricity', 80]])).toMatch(
      /"price of electricity" is not an input\. Nearest: electricity_usd_per_mwh,/,
    );
  });

  it('that comes twice is named, wherever it stands', () => {
    const rows = [
      ['pue', 1.2],
      ['utilisation', 0.6],
      ['pue', 1.3],
    ];
    expect(errorOf('ANNUALCOST', 1, rows)).toBe('#VALUE! scenario sets pue twice.');
  });

  it('that fixes an input by the same number in all three columns makes it swing no more', () => {
    const rows = [
      ['pue', 1.2, 1.2, 1.2],
      ['utilisation', 0.6, 0.7, 0.8],
    ];
    expect(cells('SENSITIVITY', 1, rows, false).map(([input]) => input)).toEqual(['utilisation']);
  });

  it('may have its mode at either end', () => {
    const rows = [
      ['pue', 1.1, 1.1, 1.2],
      ['utilisation', 0.6, 0.8, 0.8],
    ];
    expect(cells('SENSITIVITY', 1, rows, false)).toHaveLength(2);
  });

  it('names which of its numbers is out of bounds', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 0.9, 1.1, 1.2]])).toBe(
      '#VALUE! scenario: low of pue must be at least 1; it is 0.9.',
    );
    expect(errorOf('ANNUALCOST', 1, [['utilisation', 0.5, 0.6, 71]])).toBe(
      '#VALUE! scenario: high of utilisation must be greater than 0 and at most 1; it is 71. Did you mean 0.71 or 71%?',
    );
  });

  it('that sets an input again is told which, wherever the two stand', () => {
    const rows = [
      ['pue', 1.2],
      ['utilisation', 0.7],
      ['utilisation', 0.8],
    ];
    expect(errorOf('ANNUALCOST', 1, rows)).toBe('#VALUE! scenario sets utilisation twice.');
  });

  it('has two or four cells, not five', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 1, 1.2, 1.3, 1.4]])).toMatch(/\(input, low, mode, high\); it has 5\.$/);
  });
});

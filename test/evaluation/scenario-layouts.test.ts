// A scenario as people lay it out: with titles in either language, and with units and notes beside the numbers.
import { cell, cells, errorOf } from '../support/cells';

const plain = [
  ['pue', 1.2],
  ['utilisation', 0.7],
];
const expected = cell('ANNUALCOST', 1, plain);
const costOf = (...rows: unknown[][]): unknown => cell('ANNUALCOST', 1, rows);

describe('a row of titles', () => {
  it.each(['input', 'Input', ' INPUT ', 'entrée', 'Entrée', 'ENTRÉE', 'entre\u0301e', 'Entree'])(
    'may begin with %j',
    (title) => {
      expect(costOf([title, 'valeur'], ...plain)).toBe(expected);
    },
  );

  it('may stand above four columns, too', () => {
    const rows = [
      ['Entrée', 'bas', 'mode', 'haut'],
      ['pue', 1.1, 1.2, 1.3],
    ];
    expect(cells('SENSITIVITY', 1, rows, false).map(([input]) => input)).toEqual(['pue']);
  });
});

describe('a column beside the values', () => {
  it('may hold units or notes, and be empty here and there', () => {
    expect(costOf(['pue', 1.2, 'ratio'], ['utilisation', 0.7, ''])).toBe(expected);
    expect(
      costOf(['input', 'value', 'unit', 'source'], ['pue', 1.2, 'ratio', 'mine'], ['utilisation', 0.7, null, 'yours']),
    ).toBe(expected);
    expect(costOf(['pue', 1.2, null], ['utilisation', 0.7, null])).toBe(expected);
  });

  it('may stand behind low, mode and high', () => {
    expect(costOf(['pue', 1.1, 1.2, 1.3, 'see note'], ['utilisation', 0.6, 0.7, 0.8, ''])).toBe(expected);
    expect(cells('COSTRISK', 1, [['pue', 1.1, 1.2, 1.3, 'x', 'y']], 0.5, 10, 1, false)).toHaveLength(1);
  });

  it('of numbers, or of numbers stored as text, is no note: the sentence says what to do', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 1.2, 5]])).toContain(
      'must have two columns (input, value) or four columns',
    );
    expect(errorOf('ANNUALCOST', 1, [['pue', 1.2, '5']])).toContain('it has 3.');
    expect(errorOf('ANNUALCOST', 1, [['pue', 1, 1.2, 1.3, 9]])).toContain('it has 5.');
  });

  it('does not take a text among low, mode and high for a note', () => {
    expect(errorOf('ANNUALCOST', 1, [['pue', 1, 1.2, 'x']])).toContain(
      'high of pue must be a number (ratio); it is the text "x".',
    );
    expect(errorOf('SENSITIVITY', 1, [['pue', 1, 'x', 'y']])).toContain(
      'mode of pue must be a number (ratio); it is the text "x".',
    );
  });
});

describe('a value that is no number', () => {
  it('is not spoken of as NaN', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(errorOf('ANNUALCOST', 1, [['pue', value]])).toBe(
        '#VALUE! scenario: pue must be a number (ratio); it is not a plain value.',
      );
    }
  });
});

// Arguments that take a whole range as one value.
import { CellError, cells, errorOf } from '../support/cells';

const failed = new CellError('#DIV/0!', 'An input cell holds #DIV/0!.');

describe('several ids', () => {
  const idsOf = (ids: unknown): unknown[] => cells('SOURCES', ids, false).map(([id]) => id);
  const [eia] = idsOf('household.US');

  it('are read from a range in reading order, its blanks left out', () => {
    const twoByTwo = [
      ['eia-2024-table-5a', null],
      ['', 'no-such-id'],
    ];
    expect(eia).toBe('eia-2024-table-5a');
    expect(idsOf(twoByTwo)).toEqual(['eia-2024-table-5a', 'no-such-id']);
  });

  it('may be given as cards, which count as their ids', () => {
    const card = {
      type: 'Entity',
      text: 'EIA',
      properties: { id: { type: 'String', basicValue: 'eia-2024-table-5a' } },
    };
    expect(idsOf([[card]])).toEqual(['eia-2024-table-5a']);
  });

  it('must be texts', () => {
    expect(errorOf('SOURCES', [['household.US'], [2024]])).toBe('#VALUE! ids must be texts; one of them is 2024.');
  });

  it('pass the error of an input cell on', () => {
    expect(cells('SOURCES', [['household.US'], [failed]])).toEqual([[failed]]);
  });
});

describe('several numbers', () => {
  const spread = [['pue', 1.1, 1.2, 1.3]];
  const probabilitiesOf = (given: unknown): unknown[] =>
    cells('COSTRISK', 1, spread, given, 10, null, false).map(([probability]) => probability);

  it('are read from a single cell, a row or a column, blanks left out', () => {
    expect(probabilitiesOf(0.3)).toEqual([0.3]);
    expect(probabilitiesOf([[0.3, null, 0.4]])).toEqual([0.3, 0.4]);
    expect(probabilitiesOf([[0.3], [''], [{ type: 'FormattedNumber', basicValue: 0.4 }]])).toEqual([0.3, 0.4]);
  });

  it('are the default where all is blank', () => {
    expect(probabilitiesOf(null)).toEqual([0.1, 0.5, 0.9]);
    expect(probabilitiesOf([[null, '']])).toEqual([0.1, 0.5, 0.9]);
  });

  it('keep the bounds each', () => {
    expect(errorOf('COSTRISK', 1, spread, [[0.1, 90]])).toBe(
      '#VALUE! probabilities must be from 0 to 1; it is 90. Did you mean 0.9 or 90%?',
    );
  });

  it('must be numbers', () => {
    expect(errorOf('COSTRISK', 1, spread, [[0.1, 'high']])).toBe(
      '#VALUE! probabilities must be a number (ratio); it is the text "high".',
    );
  });

  it('pass the first error of an input cell on', () => {
    expect(cells('COSTRISK', 1, spread, [[0.1, failed, 'high']])).toEqual([[failed]]);
  });
});

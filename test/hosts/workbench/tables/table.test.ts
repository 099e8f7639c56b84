// In which language the numbers of a table are written.
import { isWrittenElsewhere, textTable, widthOf } from '../../../../src/hosts/workbench/tables/table';
import type { Language } from '../../../../src/data/shapes';

describe('isWrittenElsewhere', () => {
  it.each<[string[], Language, boolean]>([
    [['2,5'], 'en', true],
    [['2,5', 'Foxconn', '3'], 'en', true],
    [['2.5'], 'fr', true],
    [['2.5'], 'en', false],
    [['2,5', '2.5'], 'en', false],
    [['1 400,5', '1,400.5'], 'fr', false],
    [['Foxconn'], 'en', false],
    [['3', '4'], 'en', false],
    [[], 'en', false],
  ])('%j in a page in %s: %s', (row, language, is) => {
    expect(isWrittenElsewhere(textTable([row]), language, { sure: false })).toBe(is);
  });

  it('asks only the cells that are numbers where it must be sure', () => {
    expect(isWrittenElsewhere([[{ text: '2,5' }]], 'en', { sure: true })).toBe(false);
    expect(isWrittenElsewhere([[{ text: '2,5', isNumber: true }]], 'en', { sure: true })).toBe(true);
  });

  it('asks no cell whose value is given, and no text', () => {
    expect(isWrittenElsewhere([[{ text: '2,5', value: 2.5 }]], 'en', { sure: false })).toBe(false);
    expect(isWrittenElsewhere([[{ text: '2,5', isText: true }]], 'en', { sure: false })).toBe(false);
  });
});

describe('widthOf', () => {
  it('is that of the longest row', () => {
    expect(widthOf(textTable([['a'], ['b', 'c', 'd'], []]))).toBe(3);
    expect(widthOf([])).toBe(0);
  });
});

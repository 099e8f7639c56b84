import { cellsOf, freeName, inLanguage, type SheetDraft } from '../../src/workbook/draft';

const draftOf = (entries: SheetDraft['entries']): SheetDraft => ({
  id: 'small',
  name: { en: 'Small', fr: 'Petit' },
  rows: 10,
  columns: 10,
  entries,
  columnWidths: [],
});

describe('the cells of a draft', () => {
  it('come row by row, whatever the order in which they are spoken of', () => {
    const cells = cellsOf(draftOf([{ at: 'B2' }, { at: 'A2' }, { at: 'C1' }]));
    expect(cells).toEqual([
      { row: 0, column: 2 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ]);
  });

  it('have what was said of their area before, and over it what was said of them later', () => {
    const band = { at: 'A1:C1', style: 'heading', align: 'right' } as const;
    const cells = cellsOf(draftOf([band, { at: 'B1', content: { number: 30 }, align: 'left' }]));
    expect(cells).toEqual([
      { row: 0, column: 0, style: 'heading', align: 'right' },
      { row: 0, column: 1, style: 'heading', align: 'left', content: { number: 30 } },
      { row: 0, column: 2, style: 'heading', align: 'right' },
    ]);
  });
});

it('words are those of the language, or the same in both', () => {
  expect(inLanguage({ en: 'Cost', fr: 'Coût' }, 'fr')).toBe('Coût');
  expect(inLanguage('GW', 'fr')).toBe('GW');
});

describe('the name of a new sheet', () => {
  it.each([
    [[], 'Gigawatt'],
    [['Cost', 'Gigawatts'], 'Gigawatt'],
    [['Gigawatt'], 'Gigawatt (2)'],
    [['gigawatt', 'GIGAWATT (2)'], 'Gigawatt (3)'],
    [['Gigawatt', 'Gigawatt (3)'], 'Gigawatt (2)'],
  ])('beside %j is %s', (taken, name) => {
    expect(freeName('Gigawatt', taken)).toBe(name);
  });

  // Excel takes 31 characters.
  it.each([
    ['x'.repeat(40), [], 'x'.repeat(31)],
    ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
    [`${'x'.repeat(30)} y`, [], 'x'.repeat(30)],
    [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
  ])('%j beside %j is %j', (name, taken, free) => {
    expect(freeName(name, taken)).toBe(free);
  });
});

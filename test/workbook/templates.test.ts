import { cellsOf, type SheetDraft } from '../../src/workbook/draft';
import { drafts } from '../../src/workbook/templates';
import { claims } from '../../src/workbook/templates/claims';
import { cells } from '../support/cells';
import { faultsIn } from '../support/draft-faults';

const sound: SheetDraft = {
  id: 'sound',
  name: { en: 'Sound', fr: 'Sain' },
  rows: 10,
  columns: 5,
  entries: [
    { at: 'A1', content: { text: { en: 'Power', fr: 'Puissance' } }, style: 'title' },
    { at: 'B1', content: { number: 30 }, format: { en: '$#,##0.0,,," bn"', fr: '#,##0.0,,," Md$"' } },
    { at: 'B2', content: { formula: '=GW.HOUSEHOLDS(B1,"US")/2' } },
    { at: 'B3:C4', format: '[<1000]#,##0.0;#,##0' },
    { at: 'A10', content: { formula: '=FORMULATEXT(B2)' } },
  ],
  columnWidths: [100, 80],
  merged: ['A10:E10'],
  frozen: { rows: 1, columns: 1 },
};

const formula = (text: string): Partial<SheetDraft> => ({ entries: [{ at: 'B2', content: { formula: text } }] });

describe('the check of a draft', () => {
  it('finds nothing in a sound one', () => {
    expect(faultsIn(sound)).toEqual([]);
  });

  it.each<[string, Partial<SheetDraft>]>([
    ['B2: =GW.HOUSES(B1) calls GW.HOUSES, which nobody knows', formula('=GW.HOUSES(B1)')],
    ['B2: =SUMM(B1) calls SUMM, which nobody knows', formula('=SUMM(B1)')],
    ['B2: =GW.ENERGY(B11) leaves the sheet', formula('=GW.ENERGY(B11)')],
    ['B2: =SUM(D1:F1) leaves the sheet', formula('=SUM(D1:F1)')],
    ['B2: =Cost!B1 needs another sheet', formula('=Cost!B1')],
    ['B2: =SUM(Cost!B1:B3) needs another sheet', formula('=SUM(Cost!B1:B3)')],
    ['B2: =B2+1 refers to itself', formula('=B2+1')],
    ['B2: =SUM(1, is no formula', formula('=SUM(1,')],
    ['B2: =1+ is no formula', formula('=1+')],
    ['B2: GW.ENERGY(1) is no formula', formula('GW.ENERGY(1)')],
    ['B2: 0.0.0q is no number format', { entries: [{ at: 'B2', format: { en: '0', fr: '0.0.0q' } }] }],
    ['F1 is outside the sheet', { entries: [{ at: 'F1' }] }],
    ['A1:A11 is outside the sheet', { entries: [{ at: 'A1:A11' }] }],
    ['A1:A2 is more than the one cell that a content needs', { entries: [{ at: 'A1:A2', content: { text: 'A' } }] }],
    ['B10 is hidden by a merged cell', { entries: [{ at: 'B10', content: { text: 'B' } }] }],
    ['there are more widths than columns', { columnWidths: [1, 2, 3, 4, 5, 6] }],
    ['row 11 is outside the sheet', { rowHeights: { 11: 20 } }],
    ['nothing would be left to scroll', { frozen: { rows: 1, columns: 5 } }],
    ['the sheet cannot be called "A/B"', { name: { en: 'A/B', fr: 'AB' } }],
  ])('says: %s', (fault, change) => {
    expect(faultsIn({ ...sound, ...change })).toEqual([fault]);
  });
});

describe('the sheets of the workbench', () => {
  it.each(drafts)('$id has no fault', (draft) => {
    expect(faultsIn(draft)).toEqual([]);
  });

  it('differ in their ids and, in either language, in their names', () => {
    for (const keys of [drafts.map(({ id }) => id), drafts.map((d) => d.name.en), drafts.map((d) => d.name.fr)])
      expect(new Set(keys).size).toBe(drafts.length);
  });

  // Columns F and G of the yearly cost hold what Epoch AI printed.
  it.each(drafts)('$id has every number as an input to change or a printed figure, never as a bare result', (draft) => {
    const bare = cellsOf(draft).filter(
      ({ content, style, column }) => content && 'number' in content && style !== 'input' && column < 5,
    );
    expect(bare).toEqual([]);
  });
});

describe('the sheet of claims', () => {
  const drawn = new Map(cellsOf(claims).map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const held = (row: number, column: number) => drawn.get(`${row}:${column}`)?.content;
  const [ids = [], ...records] = cells('CLAIMS');

  it('has a row for each claim, with the formula that recomputes it in its cell', () => {
    expect(records.map((_, index) => held(2 + index, 0))).toEqual(records.map(([id]) => ({ text: id })));
    expect(records.map((_, index) => held(2 + index, 2))).toEqual(
      records.map((record) => ({ formula: record[ids.indexOf('formula')] })),
    );
  });

  it('has every column of the function, by its id', () => {
    expect(new Set(ids.map((_, column) => held(1, column)))).toEqual(new Set(ids.map((text) => ({ text }))));
  });

  // A telephone of 390 px shows 344 px of columns; half of the usual window is more.
  it('shows the verdict and the recomputed value in the first 500 px', () => {
    expect([held(1, 1), held(1, 2)]).toEqual([{ text: 'verdict' }, { text: 'recomputed' }]);
    expect(claims.columnWidths.slice(0, 3).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(500);
  });
});

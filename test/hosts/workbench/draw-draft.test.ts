import type { ICellData } from '@univerjs/core';
import { drawDraft, drawWorkbook } from '../../../src/hosts/workbench/draw-draft';
import type { SheetDraft } from '../../../src/workbook/draft';
import { drafts } from '../../../src/workbook/templates';

const small: SheetDraft = {
  id: 'small',
  name: { en: 'Small', fr: 'Petit' },
  rows: 10,
  columns: 5,
  entries: [
    { at: 'A1', content: { text: { en: 'Power', fr: 'Puissance' } }, style: 'title' },
    { at: 'B1', content: { number: 30 }, style: 'input', format: { en: '$0', fr: '0 "$"' }, align: 'right' },
    { at: 'B2', content: { formula: '=GW.ENERGY(B1)' } },
    { at: 'A3', style: 'section', isWrapped: true },
  ],
  columnWidths: [100],
  rowHeights: { 3: 40 },
  merged: ['A3:C3'],
  frozen: { rows: 2, columns: 1 },
};

describe('a draft in the grid', () => {
  const { cellData = {}, ...sheet } = drawDraft(small, 'en');

  it('has its contents in the language of the page', () => {
    expect(cellData[0]?.[0]?.v).toBe('Power');
    expect(cellData[0]?.[1]?.v).toBe(30);
    expect(cellData[1]?.[1]).toMatchObject({ f: '=GW.ENERGY(B1)' });
    expect(cellData[1]?.[0]).toBeUndefined();
    expect(drawDraft(small, 'fr').cellData?.[0]?.[0]?.v).toBe('Puissance');
    expect(drawDraft(small, 'fr').name).toBe('Petit');
  });

  it('has the styles, alignments and formats in the words of the grid', () => {
    expect(cellData[0]?.[0]?.s).toMatchObject({ fs: 16, bl: 1, cl: { rgb: '#0b3d2e' } });
    expect(cellData[0]?.[1]?.s).toMatchObject({ ff: 'Arial', cl: { rgb: '#1a4fd6' }, ht: 3, n: { pattern: '$0' } });
    expect(cellData[2]?.[0]?.s).toMatchObject({ bd: { b: { s: 1, cl: { rgb: '#cfd8d4' } } }, tb: 3 });
    expect(drawDraft(small, 'fr').cellData?.[0]?.[1]?.s).toMatchObject({ n: { pattern: '0 "$"' } });
  });

  it('counts rows and columns from 0, as the grid does', () => {
    expect(sheet).toMatchObject({
      rowCount: 10,
      columnCount: 5,
      columnData: { 0: { w: 100 } },
      rowData: { 2: { h: 40 } },
      mergeData: [{ startRow: 2, startColumn: 0, endRow: 2, endColumn: 2 }],
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      showGridlines: 0,
    });
  });
});

it('the workbook holds the drafts in their order', () => {
  const { sheetOrder, sheets } = drawWorkbook(drafts, 'fr');
  expect(sheetOrder?.map((id) => sheets?.[id]?.name)).toEqual([
    'Gigawatt',
    'Coût',
    'Annoncé et en place',
    'Argent',
    'Affirmations',
  ]);
});

it.each(drafts)('the sheet $id is the same in formula and number in both languages', (draft) => {
  const kept = (language: 'en' | 'fr') => {
    const cells = (drawDraft(draft, language).cellData ?? {}) as Record<string, Record<string, ICellData>>;
    return Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { f, v }]) =>
        f !== undefined || typeof v === 'number' ? [[row, column, f, v]] : [],
      ),
    );
  };
  expect(kept('en').length).toBeGreaterThan(0);
  expect(kept('fr')).toEqual(kept('en'));
});

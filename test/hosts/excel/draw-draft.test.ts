import { addDraft } from '../../../src/hosts/excel/draw-draft';
import type { Entry, SheetDraft } from '../../../src/workbook/draft';
import { drafts } from '../../../src/workbook/templates';
import { fakeWorksheets, type SheetState } from '../../support/fake-worksheets';

const draftOf = (entries: readonly Entry[], more: Partial<SheetDraft> = {}): SheetDraft => ({
  id: 'small',
  name: { en: 'Small', fr: 'Petit' },
  rows: 10,
  columns: 5,
  entries,
  columnWidths: [],
  ...more,
});

/** The sheet that a draft becomes in a workbook with one sheet of the user's. */
async function drawn(draft: SheetDraft, language: 'en' | 'fr' = 'en', notesSupported = true): Promise<SheetState> {
  const { context, sheets } = fakeWorksheets(['Sheet1'], notesSupported);
  await addDraft(context, draft, language);
  return sheets[1] as SheetState;
}

const formulasOf = ({ cells }: SheetState) => Object.fromEntries([...cells].map(([key, cell]) => [key, cell.formula]));

describe('a draft in Excel', () => {
  it('becomes a sheet of its own that is shown, and leaves the sheets that are there as they are', async () => {
    const { context, sheets } = fakeWorksheets(['Budget', 'Small']);
    const made = await addDraft(context, draftOf([{ at: 'A1', content: { number: 1 } }]), 'en');
    expect(made).toEqual({ sheetId: sheets[2]?.id, name: 'Small (2)' });
    expect(sheets.map(({ name, isActive }) => [name, isActive])).toEqual([
      ['Budget', false],
      ['Small', false],
      ['Small (2)', true],
    ]);
    expect(sheets.slice(0, 2).map(({ cells }) => cells.size)).toEqual([0, 0]);
  });

  it('asks Excel once for the names that are taken and then writes everything at once', async () => {
    for (const draft of drafts) {
      const { context, syncs } = fakeWorksheets([]);
      await addDraft(context, draft, 'en');
      expect(syncs()).toBe(2);
    }
  });

  it('takes the next free name each time it is added', async () => {
    const { context, sheets } = fakeWorksheets(['gigawatt']);
    for (const draft of [...drafts, ...drafts]) await addDraft(context, draft, 'en');
    const names = [
      'Gigawatt (2)',
      'Cost',
      'Announced and standing',
      'Money',
      'Claims',
      'Gigawatt (3)',
      'Cost (2)',
      'Announced and standing (2)',
      'Money (2)',
      'Claims (2)',
    ];
    expect(sheets.map(({ name }) => name)).toEqual(['gigawatt', ...names]);
  });

  it('has its formulas, numbers and texts, in the language of the user, and nothing in the cells between', async () => {
    const draft = draftOf([
      { at: 'A1', content: { text: { en: 'Power', fr: 'Puissance' } } },
      { at: 'C1', content: { number: 1.4e12 } },
      { at: 'B2', content: { formula: '=GW.ENERGY(C1)' } },
    ]);
    const rest = { '0:1': '', '0:2': 1.4e12, '1:0': '', '1:1': '=GW.ENERGY(C1)', '1:2': '' };
    expect(formulasOf(await drawn(draft))).toEqual({ '0:0': 'Power', ...rest });
    expect(formulasOf(await drawn(draft, 'fr'))).toEqual({ '0:0': 'Puissance', ...rest });
  });

  it.each([
    ['US homes', 'US homes'],
    ['Epoch AI, May 2026', 'Epoch AI, May 2026'],
    ['Électricité en un an', 'Électricité en un an'],
    ['What 30 GW mean', 'What 30 GW mean'],
    ['30 GW', "'30 GW"],
    ['=GW.X', "'=GW.X"],
    ['-', "'-"],
    ['(20 November)', "'(20 November)"],
    ['true', "'true"],
    ['May 2026', "'May 2026"],
    ['nov.-25', "'nov.-25"],
    ['May 3, 2026', "'May 3, 2026"],
    ["'quoted'", "''quoted'"],
  ])('keeps the text %s a text: %s', async (text, typed) => {
    expect(formulasOf(await drawn(draftOf([{ at: 'A1', content: { text } }])))).toEqual({ '0:0': typed });
  });

  it('has the number formats of the language, and General where there is none', async () => {
    const money = { en: '$#,##0.0,,," bn"', fr: '#,##0.0,,," Md$"' };
    const draft = draftOf([
      { at: 'A1', format: money },
      { at: 'C1:C2', format: '0%' },
    ]);
    const formats = async (language: 'en' | 'fr') =>
      [...(await drawn(draft, language)).cells].map(([, { numberFormat }]) => numberFormat);
    expect(await formats('en')).toEqual([money.en, 'General', '0%', 'General', 'General', '0%']);
    expect((await formats('fr'))[0]).toBe(money.fr);
  });

  it('looks as its styles say, cell by cell, over a plain sheet', async () => {
    const { cells, plain } = await drawn(
      draftOf([
        { at: 'A1:B1', style: 'heading' },
        { at: 'B1', align: 'right' },
        { at: 'A2', style: 'section' },
        { at: 'A3', style: 'code', isWrapped: true },
      ]),
    );
    const format = (key: string) => cells.get(key)?.properties?.format;
    const heading = {
      font: { name: 'Arial', size: 10, color: '#ffffff', bold: true },
      fill: { color: '#0b3d2e' },
    };
    expect(plain).toEqual({ name: 'Arial', size: 10, color: '#1f2a26', verticalAlignment: 'Center' });
    expect(format('0:0')).toEqual(heading);
    expect(format('0:1')).toEqual({ ...heading, horizontalAlignment: 'Right' });
    expect(format('1:0')?.borders).toEqual({ bottom: { style: 'Continuous', color: '#cfd8d4' } });
    expect(format('1:1')).toEqual({ font: { name: 'Arial', size: 10, color: '#1f2a26', bold: false } });
    expect(format('2:0')).toMatchObject({ font: { name: 'Courier New' }, wrapText: true });
  });

  it('has its widths and heights in points, three quarters of the pixels', async () => {
    const sheet = await drawn(draftOf([], { columnWidths: [100, 64], rowHeights: { 3: 20 } }));
    expect(sheet.widths).toEqual({ 0: 75, 1: 48 });
    expect(sheet.heights).toEqual({ 2: 15 });
  });

  it('has its merged cells, its frozen rows and columns, and no gridlines', async () => {
    const sheet = await drawn(draftOf([], { merged: ['A3:C3'], frozen: { rows: 2, columns: 1 } }));
    expect(sheet.merged).toEqual(['A3:C3']);
    expect(sheet.frozen).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
    expect(sheet.showGridlines).toBe(false);
    expect((await drawn(draftOf([]))).frozen).toBeUndefined();
  });

  it('has its notes in the language of the user, where Excel can add notes', async () => {
    const draft = draftOf([{ at: 'B2', note: { en: 'Why', fr: 'Pourquoi' } }]);
    expect((await drawn(draft, 'fr')).notes).toEqual({ '1:1': 'Pourquoi' });
    expect((await drawn(draft, 'fr', false)).notes).toEqual({});
  });
});

describe.each(drafts)('the sheet $id in Excel', (draft) => {
  it('is the same in formula and number in both languages', async () => {
    const [english, french] = [await drawn(draft, 'en'), await drawn(draft, 'fr')];
    const kept = (sheet: SheetState) =>
      Object.entries(formulasOf(sheet)).filter(([, value]) => typeof value === 'number' || value?.startsWith('='));
    expect(kept(english).length).toBeGreaterThan(0);
    expect(kept(french)).toEqual(kept(english));
    expect([...french.cells.keys()]).toEqual([...english.cells.keys()]);
  });
});

import { excelHost } from '../../../src/hosts/excel/excel-host';
import type { Area, Change } from '../../../src/workbook/block';
import { apply, takeBack } from '../../../src/workbook/change';
import { refusalSentence } from '../../../src/pane/ui/refusal-sentence';
import { HostRefusal } from '../../../src/workbook/host';
import { insertFormula, replaceWithFormula, undoInsertion } from '../../../src/workbook/insert';
import { cell, openStandIn, type StandIn, type StandInCell } from './excel-stand-in';

const first = '{1}';
const second = '{2}';
const one = (sheetId: string, a1: string, withNotes = false): Area => ({ sheetId, a1, rows: 1, columns: 1, withNotes });
const households = { formula: '=GW.HOUSEHOLDS(30)', numberFormat: '#,##0' };

const put = ({ sheets }: StandIn, sheetId: string, a1: string, content: StandInCell): void => {
  sheets.find(({ id }) => id === sheetId)?.cells.set(a1, content);
};
const at = ({ sheets }: StandIn, sheetId: string, a1: string): StandInCell | undefined =>
  sheets.find(({ id }) => id === sheetId)?.cells.get(a1);

async function refusalOf(action: Promise<unknown>): Promise<HostRefusal> {
  const reason: unknown = await action.then(
    () => undefined,
    (rejected: unknown) => rejected,
  );
  if (!(reason instanceof HostRefusal)) throw new Error('expected a refusal');
  return reason;
}

async function made(change: Change) {
  const outcome = await apply(excelHost(), change);
  if (outcome.type !== 'applied') throw new Error(outcome.type);
  return outcome;
}

describe('what is selected in Excel', () => {
  it('is read with one sync, waiting for a cell being edited', async () => {
    const excel = openStandIn();
    Object.assign(excel, { active: second, selected: 'B2:C4' });
    expect(await excelHost().readSelection()).toEqual({
      cell: { sheetId: second, a1: 'B2' },
      address: 'B2:C4',
      sheets: {
        activeId: second,
        names: new Map([
          [first, 'Sheet1'],
          [second, "It's! 2"],
        ]),
      },
    });
    expect(excel.journal).toEqual(['{"delayForCellEdit":true}', 'sync']);
  });

  it.each([
    ['B:B', 'B1'],
    ['5:5', 'A5'],
    ['1:1048576', 'A1'],
    ['E4:F6,B2', 'E4'],
  ])('%s means %s', async (selected, a1) => {
    const excel = openStandIn();
    excel.selected = selected;
    expect(await excelHost().readSelection()).toMatchObject({ cell: { sheetId: first, a1 }, address: selected });
  });

  it('is one area in an Excel that knows no more', async () => {
    const excel = openStandIn();
    Object.assign(excel, { set: 8, selected: 'B2:C4' });
    expect(await excelHost().readSelection()).toMatchObject({ cell: { a1: 'B2' }, address: 'B2:C4' });
    excel.selected = 'B2,C4';
    expect((await refusalOf(excelHost().readSelection())).reason).toEqual({ code: 'no-cell-selected' });
  });
});

describe('reading cells of Excel', () => {
  it.each([
    ['a number', cell(30), '30'],
    ['a Boolean', cell(true), 'TRUE'],
    ['an empty cell', cell(''), ''],
    ['a word', cell('budget'), 'budget'],
    ['a text that looks like a number', cell('007'), "'007"],
    ['the same text in a cell formatted as text', cell('007', '@'), '007'],
    ['a text that looks like a formula', cell('=A1'), "'=A1"],
    ['a text that looks like a Boolean', cell('TRUE'), "'TRUE"],
    ['a formula', cell('=GW.ENERGY(1)', '0.00', 8.76), '=GW.ENERGY(1)'],
  ])('gives %s as it would be typed', async (_, content, typed) => {
    const excel = openStandIn();
    put(excel, second, 'A1', content);
    const [block] = await excelHost().read([one(second, 'A1')]);
    expect(block?.[0]?.[0]?.formula).toBe(typed);
  });

  it('reads blocks of several sheets with one sync', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell(1, '0%'));
    put(excel, second, 'B3', { ...cell(2), note: 'Ask Ann.' });
    const block = { sheetId: second, a1: 'A2', rows: 2, columns: 2, withNotes: true };
    const standing = await excelHost().read([one(first, 'B2'), block]);
    expect(standing[0]?.[0]?.[0]).toMatchObject({ formula: '1', numberFormat: '0%' });
    expect(standing[1]?.map((row) => row.map(({ formula }) => formula))).toEqual([
      ['', ''],
      ['', '2'],
    ]);
    expect(standing[1]?.[1]?.[1]).toMatchObject({ cell: { sheetId: second, a1: 'B3' }, note: 'Ask Ann.' });
    expect(excel.journal).toEqual(['{"delayForCellEdit":true}', 'sync']);
  });

  it.each([
    ['its value', 12_194],
    ["the other cell's formula", '=GW.HOUSEHOLDS()'],
  ])('tells a spilled cell from one of its own, whether Excel gives %s for it', async (_, formula) => {
    const excel = openStandIn();
    put(excel, first, 'B2', { ...cell('=GW.HOUSEHOLDS()', 'General', 1), spilledFrom: 'B2' });
    put(excel, first, 'B3', { ...cell(formula, 'General', 12_194), spilledFrom: 'B2' });
    const [block] = await excelHost().read([{ sheetId: first, a1: 'B2', rows: 3, columns: 1, withNotes: false }]);
    expect(block?.flat().map(({ formula: own, spilled }) => [own, spilled])).toEqual([
      ['=GW.HOUSEHOLDS()', ''],
      ['', '12194'],
      ['', ''],
    ]);
  });
});

describe('every formula of Excel', () => {
  const workbook = (): StandIn => {
    const excel = openStandIn();
    put(excel, first, 'A1', cell('Power'));
    put(excel, first, 'B2', { ...cell('=GW.HOUSEHOLDS()', 'General', 1), spilledFrom: 'B2' });
    put(excel, first, 'B3', { ...cell('=GW.HOUSEHOLDS()', 'General', 2), spilledFrom: 'B2' });
    put(excel, first, 'D4', cell('=A1', 'General', 'Power'));
    put(excel, second, 'C1', cell('=1+1', 'General', 2));
    return excel;
  };

  it('of the workbook: each with its sheet, spilled cells and constants left out', async () => {
    workbook();
    expect(await excelHost().readFormulas({})).toEqual([
      { cell: { sheetId: first, a1: 'B2' }, formula: '=GW.HOUSEHOLDS()' },
      { cell: { sheetId: first, a1: 'D4' }, formula: '=A1' },
      { cell: { sheetId: second, a1: 'C1' }, formula: '=1+1' },
    ]);
  });

  it('of one sheet, and of several areas of it, each formula once', async () => {
    workbook();
    expect(await excelHost().readFormulas({ sheetId: second })).toHaveLength(1);
    const found = await excelHost().readFormulas({ sheetId: first, address: 'A1:B3,B2:D4' });
    expect(found.map(({ cell: { a1 } }) => a1)).toEqual(['B2', 'D4']);
  });
});

describe('changing cells of Excel', () => {
  const change: Change = [
    { sheetId: first, a1: 'B2', formulas: [['=GW.ENERGY(1)', '2']], numberFormats: [['0.00', '@']] },
    { sheetId: second, a1: 'A1', formulas: [['3']], notes: [['Source: EIA, 2024']] },
  ];

  it('reads with one sync and writes with another, as one step of undo, each number format before its formula', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell('old', '@'));
    await made(change);
    expect(excel.journal).toEqual([
      '{"delayForCellEdit":true,"mergeUndoGroup":true}',
      'sync',
      'numberFormats of B2:C2',
      'formulas of B2:C2',
      'formulas of A1',
      'note of A1',
      'sync',
    ]);
    expect(at(excel, first, 'B2')).toMatchObject({ formula: '=GW.ENERGY(1)', numberFormat: '0.00' });
    expect(at(excel, second, 'A1')).toMatchObject({ formula: '3', note: 'Source: EIA, 2024' });
  });

  it('takes it back on both sheets: formulas, formats and notes, whichever sheet is shown', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell(45_981, 'yyyy-mm-dd'));
    put(excel, second, 'A1', { ...cell('007'), note: 'Ask Ann.' });
    const applied = await made(change);
    excel.active = second;
    expect(await takeBack(excelHost(), applied)).toMatchObject({ type: 'taken-back' });
    expect(at(excel, first, 'B2')).toMatchObject({ formula: '45981', numberFormat: 'yyyy-mm-dd' });
    expect(at(excel, first, 'C2')).toMatchObject({ formula: '', numberFormat: 'General' });
    expect(at(excel, second, 'A1')).toMatchObject({ formula: "'007", note: 'Ask Ann.' });
  });

  it('takes a note away again where none was', async () => {
    const excel = openStandIn();
    await takeBack(excelHost(), await made(change));
    expect(at(excel, second, 'A1')).not.toHaveProperty('note');
  });

  it('needs no undo groups: an Excel that does not know them is not asked', async () => {
    const excel = openStandIn();
    excel.set = 19;
    await made(change);
    expect(excel.journal[0]).toBe('{"delayForCellEdit":true}');
  });

  it('makes the change without a group where Excel cannot make it one step', async () => {
    const excel = openStandIn();
    excel.refusesGroups = true;
    put(excel, first, 'B2', cell('old'));
    const { before } = await made(change);
    expect(before[0]?.[0]?.[0]?.formula).toBe('old');
    expect(at(excel, first, 'B2')?.formula).toBe('=GW.ENERGY(1)');
  });

  it('puts the first sheet back where the second refuses', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell(45_981, 'yyyy-mm-dd'));
    excel.sheets.forEach((sheet) => (sheet.isProtected = sheet.id === second));
    expect((await refusalOf(apply(excelHost(), change))).reason).toEqual({ code: 'protected' });
    expect(at(excel, first, 'B2')).toMatchObject({ formula: '45981', numberFormat: 'yyyy-mm-dd' });
    expect(at(excel, second, 'A1')).not.toHaveProperty('note');
  });

  it.each([
    ['a sheet is gone', 'sheet-gone', [{ sheetId: '{3}', a1: 'A1', formulas: [['1']] }]],
    ['it reaches over the edge', 'does-not-fit', [{ sheetId: second, a1: 'XFD1', formulas: [['1', '2']] }]],
  ])('writes nothing at all where %s', async (_, code, more) => {
    const excel = openStandIn();
    expect((await refusalOf(apply(excelHost(), [...change, ...more]))).reason).toEqual({ code });
    expect(excel.journal.filter((entry) => entry.includes(' of '))).toEqual([]);
  });

  it('says so where this Excel has no notes, and drops none silently', async () => {
    const excel = openStandIn();
    excel.set = 17;
    expect((await refusalOf(apply(excelHost(), change))).reason).toEqual({ code: 'no-notes' });
    expect(at(excel, first, 'B2')).toBeUndefined();
  });
});

describe('inserting between the sheets of Excel', () => {
  async function beAsked() {
    const outcome = await insertFormula(excelHost(), households);
    if (outcome.type !== 'occupied') throw new Error(outcome.type);
    return outcome;
  }

  it('replaces in the sheet that was asked about, and undoes there', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell('budget'));
    put(excel, second, 'B2', cell('mine'));
    const asked = await beAsked();
    excel.active = second;
    const outcome = await replaceWithFormula(excelHost(), asked, households);
    if (outcome.type !== 'inserted') throw new Error(outcome.type);
    expect(at(excel, first, 'B2')?.formula).toBe(households.formula);
    expect(excel.active).toBe(second);
    expect(await undoInsertion(excelHost(), outcome)).toMatchObject({ type: 'undone' });
    expect(at(excel, first, 'B2')?.formula).toBe('budget');
    expect(at(excel, second, 'B2')?.formula).toBe('mine');
  });

  it('says that the sheet is gone', async () => {
    const excel = openStandIn();
    put(excel, first, 'B2', cell('budget'));
    const asked = await beAsked();
    excel.active = second;
    excel.sheets.shift();
    expect(await replaceWithFormula(excelHost(), asked, households)).toMatchObject({
      type: 'failed',
      refusal: { reason: { code: 'sheet-gone' } },
    });
    expect(at(excel, second, 'B2')).toBeUndefined();
  });

  it('writes into the first cell of a selected column and selects it', async () => {
    const excel = openStandIn();
    excel.selected = 'B:B';
    expect(await insertFormula(excelHost(), households)).toMatchObject({
      type: 'inserted',
      cell: { sheetId: first, a1: 'B1' },
    });
    expect(excel.selected).toBe('B1');
  });
});

describe('what Excel refuses', () => {
  it.each([
    ['InvalidSelection', { code: 'no-cell-selected' }],
    ['AccessDenied', { code: 'protected' }],
    ['InvalidOperationInCellEditMode', { code: 'cell-being-edited' }],
    ['ItemNotFound', { code: 'sheet-gone' }],
    ['ResponsePayloadSizeLimitExceeded', { code: 'too-large' }],
    ['GeneralException', { code: 'unanswered', by: 'excel', said: 'Out of ink.' }],
  ])('as %s has a reason', async (code, reason) => {
    const excel = openStandIn();
    excel.refusal = { code, message: 'Out of ink.' };
    expect((await refusalOf(excelHost().readSelection())).reason).toEqual(reason);
  });

  it('is said in one sentence in the language of the pane', async () => {
    const excel = openStandIn();
    excel.refusal = { code: 'AccessDenied', message: 'You cannot perform the operation.' };
    const refusal = await refusalOf(apply(excelHost(), [{ sheetId: first, a1: 'B2', formulas: [['1']] }]));
    expect(refusalSentence('en', refusal)).toMatch(/protected/);
    expect(refusalSentence('fr', refusal)).toMatch(/protégé/);
  });

  it("is passed on in Excel's own words where it has any other reason", async () => {
    const excel = openStandIn();
    excel.refusal = { code: 'GeneralException', message: 'Out of ink.' };
    const refusal = await refusalOf(excelHost().readSelection());
    expect(refusalSentence('en', refusal)).toBe('Excel answers: Out of ink.');
    expect(refusalSentence('fr', refusal)).toBe('Excel répond : Out of ink.');
  });
});

describe('the host for Excel', () => {
  it('hears of changes of the selection until it is told to stop', () => {
    const handlers = new Set<() => void>();
    const document = {
      addHandlerAsync: (_: string, handler: () => void) => handlers.add(handler),
      removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => handlers.delete(handler),
    };
    const EventType = { DocumentSelectionChanged: 'documentSelectionChanged' };
    Object.assign(globalThis, { Office: { context: { document }, EventType } });
    let changes = 0;
    const stop = excelHost().onSelectionChange(() => (changes += 1));
    handlers.forEach((handler) => {
      handler();
    });
    stop();
    expect(changes).toBe(1);
    expect(handlers.size).toBe(0);
  });
});

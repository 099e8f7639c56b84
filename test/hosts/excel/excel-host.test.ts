import { excelHost } from '../../../src/hosts/excel/excel-host';

type Cell = string | number | boolean;

interface FakeCell {
  formula: Cell;
  value: Cell;
  numberFormat: string;
}

const fakeCell = (formula: Cell, numberFormat = 'General', value: Cell = formula): FakeCell => ({
  formula,
  value,
  numberFormat,
});

/** The few objects of Excel that the host uses. A property can be read only after it was loaded and synced. */
function fakeExcel(selected: string, cell: FakeCell, refusal?: { code: string; message: string }) {
  const journal: string[] = [];
  const waiting: (() => void)[] = [];
  const range = (address: string): object => {
    const loaded: Record<string, unknown> = {};
    const known = () => ({
      address,
      formulas: [[cell.formula]],
      values: [[cell.value]],
      numberFormat: [[cell.numberFormat]],
    });
    const read = (name: string) => {
      if (!(name in loaded)) throw new Error(`${name} was not loaded`);
      return loaded[name];
    };
    const write = (name: string, change: () => void) => {
      journal.push(`${name} of ${address}`);
      waiting.push(change);
    };
    return {
      load: (names: string | string[]) =>
        waiting.push(() => {
          for (const name of [names].flat()) loaded[name] = Object.entries(known()).find(([key]) => key === name)?.[1];
        }),
      getCell: () => range(address.replace(/:.*/, '')),
      get address() {
        return read('address');
      },
      get formulas() {
        return read('formulas') as Cell[][];
      },
      get values() {
        return read('values');
      },
      get numberFormat() {
        return read('numberFormat') as string[][];
      },
      set formulas(rows: Cell[][]) {
        write('formulas', () => {
          cell.formula = rows[0]?.[0] ?? '';
        });
      },
      set numberFormat(rows: string[][]) {
        write('numberFormat', () => {
          cell.numberFormat = rows[0]?.[0] ?? '';
        });
      },
    };
  };
  const context = {
    workbook: {
      getSelectedRange: () => range(selected),
      worksheets: { getActiveWorksheet: () => ({ getRange: (address: string) => range(address) }) },
    },
    sync: () => {
      journal.push('sync');
      waiting.splice(0).forEach((step) => {
        step();
      });
      return refusal ? Promise.reject(Object.assign(new Error(refusal.message), refusal)) : Promise.resolve();
    },
  };
  const run = (options: object, batch: (given: typeof context) => Promise<unknown>) => {
    journal.push(JSON.stringify(options));
    return batch(context);
  };
  Object.assign(globalThis, { Excel: { run } });
  return journal;
}

describe('the host for Excel', () => {
  it('reads the selection with one sync, waiting for a cell being edited', async () => {
    const journal = fakeExcel("'It''s! 1'!$B$2:$C$4", fakeCell('=GW.ENERGY(1)', '0.00', 8.76));
    expect(await excelHost('en').readSelection()).toEqual({
      address: 'B2:C4',
      formula: '=GW.ENERGY(1)',
      numberFormat: '0.00',
    });
    expect(journal).toEqual(['{"delayForCellEdit":true}', 'sync']);
  });

  it.each([
    ['a number', fakeCell(30), '30'],
    ['a Boolean', fakeCell(true), 'TRUE'],
    ['an empty cell', fakeCell(''), ''],
    ['a word', fakeCell('budget'), 'budget'],
    ['a text that looks like a number', fakeCell('007'), "'007"],
    ['the same text in a cell formatted as text', fakeCell('007', '@'), '007'],
    ['a text that looks like a formula', fakeCell('=A1'), "'=A1"],
    ['a text that looks like a Boolean', fakeCell('TRUE'), "'TRUE"],
  ])('gives %s as it would be typed', async (_, cell, typed) => {
    fakeExcel('Sheet1!A1', cell);
    expect((await excelHost('en').readCell('A1')).formula).toBe(typed);
  });

  it('writes the number format before the formula, with one sync', async () => {
    const cell = fakeCell('old', '@');
    const journal = fakeExcel('Sheet1!B2', cell);
    await excelHost('en').writeCell('B2', { formula: '=GW.HOUSEHOLDS(30)', numberFormat: '#,##0' });
    expect(journal.slice(1)).toEqual(['numberFormat of B2', 'formulas of B2', 'sync']);
    expect(cell).toMatchObject({ formula: '=GW.HOUSEHOLDS(30)', numberFormat: '#,##0' });
  });

  it('refuses with one sentence in the language of the pane', async () => {
    fakeExcel('Sheet1!B2', fakeCell(''), { code: 'AccessDenied', message: 'You cannot perform the operation.' });
    const content = { formula: '1', numberFormat: 'General' };
    await expect(excelHost('en').writeCell('B2', content)).rejects.toThrow(/protected/);
    await expect(excelHost('fr').writeCell('B2', content)).rejects.toThrow(/protégé/);
  });

  it("passes on Excel's own words for any other refusal", async () => {
    fakeExcel('Sheet1!B2', fakeCell(''), { code: 'GeneralException', message: 'Out of ink.' });
    await expect(excelHost('en').readSelection()).rejects.toThrow('Excel answers: Out of ink.');
  });

  it('hears of changes of the selection until it is told to stop', () => {
    const handlers = new Set<() => void>();
    const document = {
      addHandlerAsync: (_: string, handler: () => void) => handlers.add(handler),
      removeHandlerAsync: (_: string, { handler }: { handler: () => void }) => handlers.delete(handler),
    };
    const EventType = { DocumentSelectionChanged: 'documentSelectionChanged' };
    Object.assign(globalThis, { Office: { context: { document }, EventType } });
    let changes = 0;
    const stop = excelHost('en').onSelectionChange(() => (changes += 1));
    handlers.forEach((handler) => {
      handler();
    });
    stop();
    expect(changes).toBe(1);
    expect(handlers.size).toBe(0);
  });
});

import { shownCell } from '../../src/formula/cell-ref';
import { insertFormula, replaceWithFormula, undoInsertion } from '../../src/workbook/insert';
import type { Inserted, Occupied } from '../../src/workbook/insert';
import { memoryHost, type MemoryHost } from './memory-host';

const households = { formula: '=GW.HOUSEHOLDS(30)', numberFormat: '0.0,," M"' };
const date = { formula: '45981', numberFormat: 'yyyy-mm-dd' };
const empty = { formula: '', numberFormat: 'General' };
const onOne = (a1: string) => ({ sheetId: 'one', a1 });

function hostWith(content?: { formula: string; numberFormat: string }): MemoryHost {
  const host = memoryHost();
  if (content) host.put('one', 'B2', content);
  return host;
}

async function insert(host: MemoryHost): Promise<Inserted> {
  const outcome = await insertFormula(host, households);
  if (outcome.type !== 'inserted') throw new Error(`expected an insertion, got ${outcome.type}`);
  return outcome;
}

async function beAsked(host: MemoryHost): Promise<Occupied> {
  const outcome = await insertFormula(host, households);
  if (outcome.type !== 'occupied') throw new Error(`expected a question, got ${outcome.type}`);
  return outcome;
}

async function replace(host: MemoryHost, asked: Occupied): Promise<Inserted> {
  const outcome = await replaceWithFormula(host, asked, households);
  if (outcome.type !== 'inserted') throw new Error(`expected an insertion, got ${outcome.type}`);
  return outcome;
}

describe('inserting a formula', () => {
  it('writes formula and number format into an empty selected cell', async () => {
    const host = memoryHost();
    expect(await insertFormula(host, households)).toMatchObject({ type: 'inserted', cell: onOne('B2') });
    expect(host.at('one', 'B2')).toMatchObject(households);
  });

  it.each([
    ['a block', 'C3:D9', 'C3'],
    ['a block drawn from below', 'D9:C3', 'C3'],
    ['a whole column', 'B:B', 'B1'],
    ['several columns', 'D:F', 'D1'],
    ['a whole row', '5:5', 'A5'],
    ['the whole sheet', '1:1000', 'A1'],
    ['several areas', 'E4:F6,B2', 'E4'],
    ['a fixed address', '$C$7', 'C7'],
  ])('writes into the first cell of %s', async (_, address, a1) => {
    const host = memoryHost();
    host.selectAll(address);
    expect(await insert(host)).toMatchObject({ cell: onOne(a1) });
    expect(host.written('one')).toEqual([a1]);
  });

  it('selects the cell, so that it is seen which one it was', async () => {
    const host = memoryHost();
    host.selectAll('B:B');
    await insert(host);
    expect(await host.readSelection()).toMatchObject({ address: 'B1' });
  });

  it('asks before it overwrites, and writes nothing until then', async () => {
    const host = hostWith(date);
    expect(await insertFormula(host, households)).toMatchObject({ type: 'occupied', cell: onOne('B2'), holds: date });
    expect(host.at('one', 'B2')).toMatchObject(date);
    expect(host.exchanges).toEqual([]);
  });

  it('asks as well where the formula of another cell has spilled', async () => {
    const host = memoryHost();
    host.put('one', 'B2', { spilled: '12,194' });
    expect(await insertFormula(host, households)).toMatchObject({ type: 'occupied', holds: { spilled: '12,194' } });
  });

  it('fails with the reason of the host when it refuses', async () => {
    const host = memoryHost();
    host.refuse({ code: 'protected' });
    const outcome = await insertFormula(host, households);
    expect(outcome).toMatchObject({ type: 'failed', refusal: { reason: { code: 'protected' } } });
  });

  it('passes on the words of a host that breaks', async () => {
    const host = { ...memoryHost(), readSelection: () => Promise.reject(new Error('Out of ink.')) };
    expect(await insertFormula(host, households)).toMatchObject({
      type: 'failed',
      refusal: { reason: { code: 'unanswered', by: 'workbench', said: 'Out of ink.' } },
    });
  });
});

describe('replacing what a cell holds', () => {
  it('writes into the cell that was asked about, wherever the selection is by then', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.selectAll('F7');
    expect(await replace(host, asked)).toMatchObject({ type: 'inserted', cell: onOne('B2') });
    expect(host.at('one', 'B2')).toMatchObject(households);
    expect(host.written('one')).toEqual(['B2']);
  });

  it('writes into the sheet that was asked about, whichever is shown by then, and says which one it is', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.activate('two');
    const { cell, sheets } = await replace(host, asked);
    expect(shownCell(cell, sheets)).toBe('Sheet1!B2');
    expect(host.at('one', 'B2')).toMatchObject(households);
    expect(host.written('two')).toEqual([]);
  });

  it('leaves the person on the sheet that they have gone to', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.activate('two');
    host.selectAll('F7');
    await replace(host, asked);
    expect(await host.readSelection()).toMatchObject({ cell: { sheetId: 'two', a1: 'F7' } });
  });

  it('finds the sheet under its new name, even where another has taken the old one', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.rename('one', "Bob's costs");
    host.rename('two', 'Sheet1');
    host.activate('two');
    const { cell, sheets } = await replace(host, asked);
    expect(shownCell(cell, sheets)).toBe("'Bob''s costs'!B2");
    expect(host.written('two')).toEqual([]);
  });

  it('says that the sheet is gone, and writes nowhere', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.activate('two');
    host.remove('one');
    expect(await replaceWithFormula(host, asked, households)).toMatchObject({
      type: 'failed',
      refusal: { reason: { code: 'sheet-gone' } },
    });
    expect(host.exchanges).toEqual([]);
  });

  it('asks again when the cell has changed since it asked', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    const other = { formula: 'budget', numberFormat: '@' };
    host.put('one', 'B2', other);
    expect(await replaceWithFormula(host, asked, households)).toMatchObject({
      type: 'occupied',
      cell: onOne('B2'),
      holds: other,
    });
    expect(host.exchanges).toEqual([]);
  });

  it('does not ask again when the cell has been emptied since', async () => {
    const host = hostWith(date);
    const asked = await beAsked(host);
    host.put('one', 'B2', {});
    expect(await replaceWithFormula(host, asked, households)).toMatchObject({ type: 'inserted' });
  });
});

describe('undoing an insertion', () => {
  it('empties a cell that was empty', async () => {
    const host = memoryHost();
    expect(await undoInsertion(host, await insert(host))).toMatchObject({ type: 'undone', cell: onOne('B2') });
    expect(host.at('one', 'B2')).toMatchObject(empty);
  });

  it('restores formula and number format of a replaced cell', async () => {
    const host = hostWith(date);
    await undoInsertion(host, await replace(host, await beAsked(host)));
    expect(host.at('one', 'B2')).toMatchObject(date);
  });

  it('empties a cell into which another one had spilled, so that it can spill again', async () => {
    const host = memoryHost();
    host.put('one', 'B2', { spilled: '12,194' });
    await undoInsertion(host, await replace(host, await beAsked(host)));
    expect(host.at('one', 'B2')).toMatchObject(empty);
  });

  it('restores the cell of its own sheet, whichever is shown by then', async () => {
    const host = hostWith(date);
    const inserted = await replace(host, await beAsked(host));
    host.activate('two');
    host.put('two', 'B2', households);
    const outcome = await undoInsertion(host, inserted);
    if (outcome.type !== 'undone') throw new Error(outcome.type);
    expect(shownCell(outcome.cell, outcome.sheets)).toBe('Sheet1!B2');
    expect(host.at('one', 'B2')).toMatchObject(date);
    expect(host.at('two', 'B2')).toMatchObject(households);
  });

  it('says that the sheet is gone', async () => {
    const host = memoryHost();
    const inserted = await insert(host);
    host.remove('one');
    expect(await undoInsertion(host, inserted)).toMatchObject({ refusal: { reason: { code: 'sheet-gone' } } });
  });

  it('leaves a cell alone that has been changed since', async () => {
    const host = memoryHost();
    const inserted = await insert(host);
    const other = { formula: '=A1', numberFormat: 'General' };
    host.put('one', 'B2', other);
    expect(await undoInsertion(host, inserted)).toMatchObject({ type: 'changed-since', cell: onOne('B2') });
    expect(host.at('one', 'B2')).toMatchObject(other);
  });

  it('fails with the reason of the host when it refuses', async () => {
    const host = memoryHost();
    const inserted = await insert(host);
    host.refuse({ code: 'cell-being-edited' });
    expect(await undoInsertion(host, inserted)).toMatchObject({
      type: 'failed',
      refusal: { reason: { code: 'cell-being-edited' } },
    });
  });
});

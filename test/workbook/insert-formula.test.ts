import { insertFormula, replaceWithFormula, undoInsertion } from '../../src/workbook/insert-formula';
import type { Inserted, Occupied } from '../../src/workbook/insert-formula';
import { memoryHost, type MemoryHost } from './memory-host';

const households = { formula: '=GW.HOUSEHOLDS(30)', numberFormat: '0.0,," M"' };
const date = { formula: '45981', numberFormat: 'yyyy-mm-dd' };
const empty = { formula: '', numberFormat: 'General' };

async function insert(host: MemoryHost): Promise<Inserted> {
  const outcome = await insertFormula(host, households);
  if (outcome.kind !== 'inserted') throw new Error(`expected an insertion, got ${outcome.kind}`);
  return outcome;
}

async function beAsked(host: MemoryHost): Promise<Occupied> {
  const outcome = await insertFormula(host, households);
  if (outcome.kind !== 'occupied') throw new Error(`expected a question, got ${outcome.kind}`);
  return outcome;
}

describe('inserting a formula', () => {
  it('writes formula and number format into an empty selected cell', async () => {
    const host = memoryHost();
    expect(await insertFormula(host, households)).toMatchObject({ kind: 'inserted', address: 'B2' });
    expect(host.cells.get('B2')).toEqual(households);
  });

  it('writes into the first cell of a selected block', async () => {
    const host = memoryHost();
    host.select('C3:D9');
    expect(await insert(host)).toMatchObject({ address: 'C3' });
    expect([...host.cells.keys()]).toEqual(['C3']);
  });

  it('asks before it overwrites, and writes nothing until then', async () => {
    const host = memoryHost({ B2: date });
    expect(await insertFormula(host, households)).toEqual({ kind: 'occupied', address: 'B2', holds: date });
    expect(host.cells.get('B2')).toEqual(date);
  });

  it('says what the host says when it refuses', async () => {
    const host = memoryHost();
    host.refuse('The sheet is protected.');
    expect(await insertFormula(host, households)).toEqual({ kind: 'failed', sentence: 'The sheet is protected.' });
  });
});

describe('replacing what a cell holds', () => {
  it('writes into the cell that was asked about, wherever the selection is by then', async () => {
    const host = memoryHost({ B2: date });
    const asked = await beAsked(host);
    host.select('F7');
    expect(await replaceWithFormula(host, asked, households)).toMatchObject({ kind: 'inserted', address: 'B2' });
    expect(host.cells.get('B2')).toEqual(households);
    expect(host.cells.has('F7')).toBe(false);
  });

  it('asks again when the cell has changed since it asked', async () => {
    const host = memoryHost({ B2: date });
    const asked = await beAsked(host);
    const other = { formula: 'budget', numberFormat: '@' };
    host.cells.set('B2', other);
    expect(await replaceWithFormula(host, asked, households)).toEqual({
      kind: 'occupied',
      address: 'B2',
      holds: other,
    });
  });
});

describe('undoing an insertion', () => {
  it('empties a cell that was empty', async () => {
    const host = memoryHost();
    expect(await undoInsertion(host, await insert(host))).toEqual({ kind: 'undone', address: 'B2' });
    expect(host.cells.get('B2')).toEqual(empty);
  });

  it('restores formula and number format of a replaced cell', async () => {
    const host = memoryHost({ B2: date });
    const outcome = await replaceWithFormula(host, await beAsked(host), households);
    if (outcome.kind !== 'inserted') throw new Error(outcome.kind);
    await undoInsertion(host, outcome);
    expect(host.cells.get('B2')).toEqual(date);
  });

  it('leaves a cell alone that has been changed since', async () => {
    const host = memoryHost();
    const inserted = await insert(host);
    const other = { formula: '=A1', numberFormat: 'General' };
    host.cells.set('B2', other);
    expect(await undoInsertion(host, inserted)).toEqual({ kind: 'changed-since', address: 'B2' });
    expect(host.cells.get('B2')).toEqual(other);
  });

  it('says what the host says when it refuses', async () => {
    const host = memoryHost();
    const inserted = await insert(host);
    host.refuse('The workbook is gone.');
    expect(await undoInsertion(host, inserted)).toEqual({ kind: 'failed', sentence: 'The workbook is gone.' });
  });
});

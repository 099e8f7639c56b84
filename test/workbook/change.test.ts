import type { Change } from '../../src/workbook/block';
import { type Applied, apply, preview, takeBack } from '../../src/workbook/change';
import { memoryHost, type MemoryHost } from './memory-host';

/** Two blocks on two sheets: the second has notes and no formats. */
const change: Change = [
  {
    sheetId: 'one',
    a1: 'B2',
    formulas: [
      ['=GW.ENERGY(1)', '2'],
      ['', 'budget'],
    ],
    numberFormats: [
      ['0.00', 'General'],
      ['General', '@'],
    ],
  },
  { sheetId: 'two', a1: 'A1', formulas: [['=Sheet1!B2']], notes: [['Source: EIA, 2024']] },
];

async function applied(host: MemoryHost): Promise<Applied> {
  const outcome = await apply(host, change);
  if (outcome.type !== 'applied') throw new Error(outcome.type);
  return outcome;
}

describe('looking at a change before it is made', () => {
  it('names what would be overwritten: formulas, constants, spilled cells and notes, on every sheet', async () => {
    const host = memoryHost();
    host.put('one', 'B3', { formula: '=A1' });
    host.put('one', 'C3', { spilled: '8.76' });
    host.put('one', 'B2', { numberFormat: '0%' });
    host.put('two', 'A1', { note: 'Ask Ann.' });
    const { standing, overwritten } = await preview(host, change);
    expect(overwritten.map(({ cell }) => cell)).toEqual([
      { sheetId: 'one', a1: 'B3' },
      { sheetId: 'one', a1: 'C3' },
      { sheetId: 'two', a1: 'A1' },
    ]);
    expect(standing[0]?.[1]?.[1]?.spilled).toBe('8.76');
    expect(host.exchanges).toEqual([]);
  });

  it('does not count a note that stays, nor the same note', async () => {
    const host = memoryHost();
    host.put('one', 'B2', { note: 'Ask Ann.' });
    host.put('two', 'A1', { note: 'Source: EIA, 2024' });
    expect((await preview(host, change)).overwritten).toEqual([]);
  });
});

describe('making a change', () => {
  it('writes all blocks at once', async () => {
    const host = memoryHost();
    await applied(host);
    expect(host.exchanges).toEqual([2]);
    expect(host.at('one', 'C3')).toMatchObject({ formula: 'budget', numberFormat: '@' });
    expect(host.at('two', 'A1')).toMatchObject({ formula: '=Sheet1!B2', note: 'Source: EIA, 2024' });
  });

  it('keeps formats and notes where it brings none', async () => {
    const host = memoryHost();
    host.put('one', 'B2', { note: 'Ask Ann.' });
    host.put('two', 'A1', { numberFormat: '0%' });
    await applied(host);
    expect(host.at('one', 'B2').note).toBe('Ask Ann.');
    expect(host.at('two', 'A1').numberFormat).toBe('0%');
  });

  it('writes nothing where what stands there is not agreed to', async () => {
    const host = memoryHost();
    host.put('two', 'A1', { formula: '7' });
    const outcome = await apply(host, change, (standing) => standing[1]?.[0]?.[0]?.formula === '');
    expect(outcome).toMatchObject({ type: 'declined' });
    expect(host.written('one')).toEqual([]);
  });

  it.each([
    ['one of the sheets is gone', 'sheet-gone', { sheetId: 'three', a1: 'A1' }],
    ['a block reaches over the edge', 'does-not-fit', { sheetId: 'two', a1: 'Z1000' }],
  ])('writes nothing at all where %s', async (_, code, place) => {
    const host = memoryHost();
    const wide = [...change, { ...place, formulas: [['1'], ['2']] }];
    await expect(apply(host, wide)).rejects.toMatchObject({ reason: { code } });
    expect(host.written('one')).toEqual([]);
  });
});

describe('taking a change back', () => {
  it('restores formulas, number formats and notes, and empties what was empty', async () => {
    const host = memoryHost();
    host.put('one', 'C2', { formula: '45981', numberFormat: 'yyyy-mm-dd' });
    host.put('two', 'A1', { formula: '7', numberFormat: '0%', note: 'Ask Ann.' });
    const made = await applied(host);
    host.activate('two');
    expect(await takeBack(host, made)).toMatchObject({ type: 'taken-back' });
    expect(host.at('one', 'B2')).toMatchObject({ formula: '', numberFormat: 'General' });
    expect(host.at('one', 'C2')).toMatchObject({ formula: '45981', numberFormat: 'yyyy-mm-dd' });
    expect(host.at('two', 'A1')).toMatchObject({ formula: '7', numberFormat: '0%', note: 'Ask Ann.' });
  });

  it.each([
    ['a formula', 'one', 'C2', { formula: '3' }],
    ['a number format', 'one', 'B2', { numberFormat: '0.0' }],
    ['a note', 'two', 'A1', { note: 'Checked.' }],
  ])('restores nothing where %s has been changed since, and says where', async (_, sheetId, a1, changed) => {
    const host = memoryHost();
    const made = await applied(host);
    host.put(sheetId, a1, { ...host.at(sheetId, a1), ...changed });
    expect(await takeBack(host, made)).toMatchObject({ type: 'changed-since', cells: [{ sheetId, a1 }] });
    expect(host.exchanges).toHaveLength(1);
  });

  it('does not take it for a change that Excel has dressed a result in General as dollars', async () => {
    const host = memoryHost();
    const made = await applied(host);
    host.put('one', 'C2', { ...host.at('one', 'C2'), numberFormat: '$#,##0' });
    expect(await takeBack(host, made)).toMatchObject({ type: 'taken-back' });
    expect(host.at('one', 'C2').numberFormat).toBe('General');
  });

  it('leaves a note alone that somebody has written where the change brought none', async () => {
    const host = memoryHost();
    const made = await applied(host);
    host.put('one', 'B2', { ...host.at('one', 'B2'), note: 'Looks right.' });
    expect(await takeBack(host, made)).toMatchObject({ type: 'taken-back' });
    expect(host.at('one', 'B2')).toMatchObject({ formula: '', note: 'Looks right.' });
  });

  it('puts a formula back that names a sheet by the name which that sheet has by now', async () => {
    const host = memoryHost();
    host.put('one', 'B2', { formula: '=Sheet2!A1*2' });
    const made = await applied(host);
    host.rename('one', 'Power');
    host.rename('two', 'Power 2030');
    // What stands in a cell follows the new names by itself.
    host.put('two', 'A1', { ...host.at('two', 'A1'), formula: '=Power!B2' });
    expect(await takeBack(host, made)).toMatchObject({ type: 'taken-back' });
    expect(host.at('one', 'B2').formula).toBe("='Power 2030'!A1*2");
  });

  it('says that a sheet is gone, and restores nothing on the others', async () => {
    const host = memoryHost();
    const made = await applied(host);
    host.remove('two');
    await expect(takeBack(host, made)).rejects.toMatchObject({ reason: { code: 'sheet-gone' } });
    expect(host.at('one', 'B2').formula).toBe('=GW.ENERGY(1)');
  });
});

import { Refusal } from '../../src/cells/refusal';
import { answerTo, textOf, valueOf } from '../../src/pane/live-formula';

describe('a formula that the pane offers', () => {
  it('is written as it is typed', () => {
    expect(textOf({ function: 'HOUSEHOLDS', arguments: [30, 'US'] })).toBe('=GW.HOUSEHOLDS(30,"US")');
  });

  it('has the answer of its function, a table that of its first cell', () => {
    expect(valueOf({ function: 'HOUSEHOLDS', arguments: [30] })).toBe(25_000_000);
    expect(valueOf({ function: 'PARTNERSHIPS', arguments: ['Foxconn'] })).toBe('id');
  });

  it('that is refused has a sentence and no value', () => {
    const refused = { function: 'HOUSEHOLDS', arguments: [-1] };
    expect(answerTo(refused)).toBeInstanceOf(Refusal);
    expect(valueOf(refused)).toBeUndefined();
  });

  it('of no function is a fault of ours', () => {
    expect(() => answerTo({ function: 'HOUSES', arguments: [] })).toThrow('There is no function HOUSES.');
  });
});

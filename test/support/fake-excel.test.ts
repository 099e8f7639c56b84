// The rules of the fake itself, on functions made to try them.
import { error, type Habits, sheetWith } from './fake-excel';

const seen: unknown[][] = [];

const functionOf = (id: string, dimensionality: string, parameters = 1) => ({
  id,
  name: id,
  parameters: Array.from({ length: parameters }, () => ({ dimensionality })),
});

const metadata = {
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: true,
  functions: [functionOf('BLOCK', 'matrix', 2), functionOf('SINGLE', 'scalar'), functionOf('ANSWER', 'scalar')],
};

/** A sheet whose functions note what they are handed; ANSWER answers with what a test wants to see shown. */
function trySheet(
  content = {},
  habits: Partial<Habits> = {},
  answer: () => unknown = () => [[1]],
  allowances = metadata,
) {
  seen.length = 0;
  const noting = (...raw: unknown[]) => {
    seen.push(raw.slice(0, -1));
    return [[raw.length - 1, 'beside']];
  };
  const register = () => {
    CustomFunctions.associate('BLOCK', noting);
    CustomFunctions.associate('SINGLE', noting);
    CustomFunctions.associate('ANSWER', answer as () => unknown[][]);
  };
  return sheetWith(allowances, register, content, habits);
}

const shown = (answer: () => unknown, habits: Partial<Habits> = {}) =>
  trySheet({}, habits, answer).formula('=GW.ANSWER(1)');

describe('what a function is handed', () => {
  it('is rows of cells where it takes a range, also for one cell, a literal and an array constant', () => {
    trySheet({ A1: 30, B1: 'x' }).formula('=GW.BLOCK(A1,A1:B2)');
    trySheet().formula('=GW.BLOCK(-1.5,{1,"a";TRUE,71%})');
    expect(seen).toEqual([[[[-1.5]], [[1, 'a'], [true, 0.71]]]]); // prettier-ignore
    trySheet({ A1: 30, B1: 'x' }).formula('=gw.block(A1,A1:B2)');
    expect(seen).toEqual([[[[30]], [[30, 'x'], [null, null]]]]); // prettier-ignore
  });

  it('is null for an argument left out and for an empty cell, or what a build has in its place', () => {
    trySheet().formula('=GW.BLOCK(,A1)');
    expect(seen).toEqual([[null, [[null]]]]);
    trySheet({}, { blank: 0, omitted: undefined }).formula('=GW.BLOCK(A1)');
    expect(seen).toEqual([[[[0]], undefined]]);
  });

  it('is one cell at a time where it takes a single value and is given a range, of which one cell is left of each answer', () => {
    expect(trySheet({ A1: 1, B1: 2 }).formula('=GW.SINGLE(A1:B1)')).toEqual([[1, 1]]);
    expect(seen).toEqual([[1], [2]]);
  });

  it('is an error object for an error cell, where the metadata let errors in; else the function is not called', () => {
    const content = { A1: error('#DIV/0!') };
    trySheet(content).formula('=GW.SINGLE(A1)');
    expect(seen).toEqual([[expect.objectContaining({ code: '#DIV/0!' })]]);
    const closed = { ...metadata, allowErrorForDataTypeAny: false };
    expect(trySheet(content, {}, undefined, closed).formula('=GW.SINGLE(A1)')).toEqual([[error('#DIV/0!')]]);
    expect(seen).toEqual([]);
  });

  it('is what another formula spilled, by the name of its first cell', () => {
    trySheet({ A1: '=GW.SINGLE(1)' }).formula('=GW.BLOCK(A1#,GW.SINGLE(1))');
    expect(seen.at(-1)).toEqual([[[1, 'beside']], [[1, 'beside']]]);
  });
});

describe('what a cell shows', () => {
  it('of null, undefined, NaN and infinities is 0: a hole in the JSON', () => {
    expect(shown(() => [[null, undefined, NaN, Infinity, -0]])).toEqual([[0, 0, 0, 0, 0]]);
  });

  it('of an error has a sentence with #VALUE! and #N/A only, and never #NAME? or #REF!', () => {
    const of = (code: string) => new CustomFunctions.Error(code as unknown as CustomFunctions.ErrorCode, 'Why.');
    expect(shown(() => [['#VALUE!', '#N/A', '#NUM!', '#NAME?', '#REF!'].map(of)])).toEqual([
      [error('#VALUE!', 'Why.'), error('#N/A', 'Why.'), error('#NUM!'), error('#VALUE!'), error('#VALUE!')],
    ]);
  });

  it('of an exception is #VALUE!, with the sentence of none but an error of Excel', () => {
    expect(shown(() => { throw new Error('lost'); })).toEqual([[error('#VALUE!')]]); // prettier-ignore
  });

  it('of a data type is a card where Excel has them, else #VALUE!', () => {
    const card = { type: 'Entity', text: 'x' };
    expect(shown(() => [[card]], { dataTypes: true })).toEqual([[card]]);
    expect(shown(() => [[card]], { dataTypes: false })).toEqual([[error('#VALUE!')]]);
  });

  it('is not known, and refused, for a ragged answer, an empty one, and one that no request can carry', () => {
    expect(() => shown(() => [[1], [1, 2]])).toThrow(/rectangle/);
    expect(() => shown(() => [])).toThrow(/rectangle/);
    expect(() => shown(() => 1)).toThrow(/rectangle/);
    expect(() => shown(() => [['x'.repeat(5_000_001)]])).toThrow('RequestPayloadSizeLimitExceeded');
  });

  it('is #SPILL! where the answer meets a full cell or the edge of the sheet, and #NAME? of a function that is not there', () => {
    expect(trySheet({ B1: 'in the way', A1: '=GW.SINGLE(1)' }).cell('A1')).toEqual(error('#SPILL!'));
    expect(trySheet({ XFD1: '=GW.SINGLE(1)' }).cell('XFD1')).toEqual(error('#SPILL!'));
    expect(trySheet({ A1: '=GW.SINGLE(1)' }).cell('B1')).toBe('beside');
    expect(trySheet().formula('=GW.NONE(1)')).toEqual([[error('#NAME?')]]);
  });
});

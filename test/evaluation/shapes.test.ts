// Ranges of every size: blanks, whole rows and columns, and what no sheet can hold.
import { call, callAtEdge } from '../../src/evaluation/call';
import { CellError, cells, errorOf, record } from '../support/cells';

const sheetRows = 1_048_576;
const sheetColumns = 16_384;
const missing = new CellError('#VALUE!', 'power_gw is missing: give a number (GW).');

const columnOf = (length: number, filled: Readonly<Record<number, unknown>> = {}): unknown[][] =>
  Array.from({ length }, (_, row) => [filled[row] ?? null]);

describe('a range of blanks', () => {
  it('is answered in its own shape', () => {
    expect(cells('HOUSEHOLDS', [[null], [null], ['']])).toEqual([[missing], [missing], [missing]]);
    expect(cells('HOUSEHOLDS', [[null, null]])).toEqual([[missing, missing]]);
  });

  it('of one cell, or nothing at all, gets the usage line', () => {
    expect(errorOf('HOUSEHOLDS', [[null]])).toMatch(/^#VALUE! Usage: /);
    expect(errorOf('HOUSEHOLDS')).toMatch(/^#VALUE! Usage: /);
  });
});

describe('a whole column', () => {
  it('answers for its used part, whatever is at its end', () => {
    expect(cells('ENERGY', columnOf(sheetRows, { 0: 1, 2: 3 }))).toEqual([[8.76], [missing], [26.28]]);
  });

  it('without its title is one too', () => {
    expect(cells('ENERGY', columnOf(sheetRows - 1, { 1: 2 }))).toEqual([[missing], [17.52]]);
  });

  it('beside another goes as far as the longer of them', () => {
    const answer = cells(
      'CAPEXPERGW',
      columnOf(sheetRows, { 0: 10, 1: 20 }),
      columnOf(sheetRows, { 0: 2, 1: 4, 2: 5 }),
    );
    expect(answer).toEqual([[5], [5], [new CellError('#VALUE!', 'capex_usd is missing: give a number (US dollars).')]]);
  });

  it('without a value says at once what is missing', () => {
    expect(cells('ENERGY', columnOf(sheetRows))).toEqual([[missing]]);
  });

  it('of ten thousand rows is no whole column: every row is answered', () => {
    expect(cells('ENERGY', columnOf(10_000, { 0: 1 }))).toHaveLength(10_000);
  });
});

describe('a whole row', () => {
  it('answers for its used part', () => {
    const row = Array.from({ length: sheetColumns }, (_, at) => (at === 1 ? 2 : null));
    expect(cells('ENERGY', [row])).toEqual([[missing, 17.52]]);
  });
});

describe('more cells than can be answered', () => {
  const computed = { cells: 0 };
  const counting = {
    ...record('CAPEXPERGW'),
    compute: () => {
      computed.cells += 1;
      return 1;
    },
  } as ReturnType<typeof record>;

  it('are refused before one is computed: a full row against a full column', () => {
    const row = [Array.from({ length: sheetColumns }, () => 1)];
    const [[answer] = []] = call(counting, [row, Array.from({ length: sheetRows }, () => [1])]);
    expect(answer).toMatchObject({ error: '#VALUE!', reason: { code: 'answer-too-large', cells: 17_179_869_184 } });
    expect(computed.cells).toBe(0);
  });

  it('than a host takes are refused by the number of cells alone', () => {
    const edge = { refuse: (refusal: unknown) => refusal, show: () => '', mostCells: 5 };
    const [[answer] = []] = callAtEdge(counting, [[[1, 2, 3]], [[1], [2]]], edge);
    expect(answer).toMatchObject({ reason: { code: 'answer-too-large', cells: 6 } });
    expect(computed.cells).toBe(0);
  });

  it('stop being computed as soon as a host says that they do not fit', () => {
    const edge = { refuse: (refusal: unknown) => refusal, show: () => '', takes: () => false };
    const [[answer] = []] = callAtEdge(counting, [Array.from({ length: 100_000 }, () => [1]), 1], edge);
    expect(answer).toMatchObject({ reason: { code: 'answer-too-large', cells: 100_000 } });
    expect(computed.cells).toBeLessThan(10_000);
  });
});

import { CellError, cell, cells, errorOf } from '../support/cells';

describe('BUILDOUT', () => {
  it('ends with the totals, and their capital is that of CAPEX', () => {
    expect(cells('BUILDOUT', 30, 2026, 2030).at(-1)).toEqual(['Total', 30, 30, cell('CAPEX', 30)]);
  });

  it('has a row for the headers, one for each year, and one for the totals', () => {
    expect(cells('BUILDOUT', 30, 2026, 2030)).toHaveLength(7);
    expect(cells('BUILDOUT', 30, 2026, 2030, null, null, null, null, false)).toHaveLength(6);
  });

  it('takes a shape in any case, and a benchmark by id', () => {
    // Back-loaded: a quarter of 4 GW in the first of two years; $80bn per GW by IBM's estimate.
    expect(cells('BUILDOUT', 4, 2026, 2027, 'Back-Loaded', 'ibm-80', null, null, false)).toEqual([
      [2026, 1, 1, 80e9],
      [2027, 3, 4, 240e9],
      ['Total', 4, 4, 320e9],
    ]);
  });

  it('asks for a whole year between 1900 and 2200', () => {
    const bound = 'must be a whole number from 1900 to 2200';
    expect(errorOf('BUILDOUT', 30, 2026.5, 2030)).toBe(`#VALUE! start_year ${bound}; it is 2026.5.`);
    expect(errorOf('BUILDOUT', 30, 2026, 46_000)).toBe(`#VALUE! end_year ${bound}; it is 46000.`);
    expect(errorOf('BUILDOUT', 30, 1899, 2030)).toBe(`#VALUE! start_year ${bound}; it is 1899.`);
  });

  it('asks for an end that is not before the start', () => {
    expect(errorOf('BUILDOUT', 30, 2030, 2027)).toBe('#VALUE! end_year must be start_year 2030 or later; it is 2027.');
  });

  it('names the shapes that there are', () => {
    expect(errorOf('BUILDOUT', 30, 2026, 2030, 'bell')).toBe(
      '#VALUE! shape must be one of linear, s-curve, front-loaded, back-loaded; it is the text "bell".',
    );
  });

  it('is no power in every year of a programme of none', () => {
    expect(cells('BUILDOUT', 0, 2026, 2027, null, null, null, null, false)).toEqual([
      [2026, 0, 0, 0],
      [2027, 0, 0, 0],
      ['Total', 0, 0, 0],
    ]);
  });

  it('says in each cell of the capital that it is larger than a cell can hold', () => {
    const capital = cells('BUILDOUT', 1e300, 2026, 2027, null, 1e300, null, null, false).map((row) => row[3]);
    const tooLarge = new CellError('#VALUE!', 'The result is larger than a cell can hold.');
    expect(capital).toEqual([tooLarge, tooLarge, tooLarge]);
  });

  it('spends before the power comes, in years that it puts in front', () => {
    expect(cells('BUILDOUT', 6, 2027, 2029, null, 1e9, null, 2, false)).toEqual([
      [2025, 0, 0, 2e9],
      [2026, 0, 0, 2e9],
      [2027, 2, 2, 2e9],
      [2028, 2, 4, 0],
      [2029, 2, 6, 0],
      ['Total', 6, 6, 6e9],
    ]);
  });

  it('builds and pays for the share of the announcement that comes about', () => {
    expect(cells('BUILDOUT', 10, 2026, 2026, null, 1e9, 0.5, null, false)).toEqual([
      [2026, 5, 5, 5e9],
      ['Total', 5, 5, 5e9],
    ]);
    expect(errorOf('BUILDOUT', 10, 2026, 2026, null, null, 80)).toBe(
      '#VALUE! realisation must be from 0 to 1; it is 80. Did you mean 0.8 or 80%?',
    );
    expect(errorOf('BUILDOUT', 10, 2026, 2026, null, null, null, 1.5)).toMatch(
      /^#VALUE! lead_years must be a whole number/,
    );
  });
});

import { cells, errorOf } from '../support/cells';

const inForce = (asOf: unknown): unknown[] => cells('TARIFFS', asOf, false).map(([id]) => id);

describe('a day', () => {
  // Excel counts 45,658 days to 1 January 2025; 20 November is the 324th day of the year.
  it.each(['2025-11-20', ' 2025-11-20 ', 45_981, 45_981.75])(
    'is understood as a text and as a date of a cell: %p',
    (asOf) => {
      expect(inForce(asOf)).toEqual(inForce('2025-11-20'));
      expect(inForce(asOf)).toContain('taiwan-reciprocal-20');
    },
  );

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2025', '2025-12-31'],
    [2025, '2025-12-31'],
  ])('is the last of the month or the year: %p', (asOf, last) => {
    expect(cells('TARIFFS', asOf, false)).toEqual(cells('TARIFFS', last, false));
  });

  it('is the day of the data where it is left out', () => {
    expect(inForce(null)).toEqual(inForce('2026-11-27'));
  });

  it('ends and begins a rate', () => {
    expect(inForce('2026-02-23')).toContain('taiwan-reciprocal-20');
    expect(inForce('2026-02-24')).not.toContain('taiwan-reciprocal-20');
    expect(inForce('2026-02-24')).toContain('section-122-10');
    // The threshold for metal of US origin went from 95 to 85 % with 8 June 2026.
    expect(inForce('2026-06-07')).toContain('section-232-metals-2026-us-origin-95');
    expect(inForce('2026-06-08')).toContain('section-232-metals-2026-us-origin');
    expect(inForce('2026-06-08')).not.toContain('section-232-metals-2026-us-origin-95');
  });

  it('never shows what was announced and never in force', () => {
    for (const asOf of ['2026-02-01', '2026-11-27', '2100-12-31'])
      expect(inForce(asOf)).not.toContain('taiwan-reciprocal-15');
  });

  it('before all rates gives the titles alone', () => {
    expect(cells('TARIFFS', '2000-01-01')).toHaveLength(1);
    expect(errorOf('TARIFFS', '2000-01-01', false)).toMatch(/^#N\/A Nothing matches/);
  });

  it.each([
    ['2025-13', 'the text "2025-13"'],
    ['2025-00', 'the text "2025-00"'],
    ['2101', 'the text "2101"'],
    ['2025-02-30', 'the text "2025-02-30"'],
    ['20 November 2025', 'the text "20 November 2025"'],
    ['1999-12-31', 'the text "1999-12-31"'],
    [12, '12'],
    [true, 'TRUE'],
  ])('is not %p', (asOf, said) => {
    expect(errorOf('TARIFFS', asOf)).toBe(
      `#VALUE! as_of must be a day from 2000 to 2100, as a date or as a text such as "2025-11-20"; it is ${said}.`,
    );
  });
});

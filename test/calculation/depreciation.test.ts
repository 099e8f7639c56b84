import { depreciation } from '../../src/calculation/depreciation';

const figures = (...given: Parameters<typeof depreciation>) =>
  depreciation(...given).map(({ year, depreciationUsd, netUsd }) => [year, depreciationUsd, netUsd]);

describe('depreciation, by hand', () => {
  it('writes off 12 in four whole years', () => {
    expect(figures([{ year: 2026, usd: 12 }], 4, 'straight-line')).toEqual([
      [2026, 3, 9],
      [2027, 3, 6],
      [2028, 3, 3],
      [2029, 3, 0],
    ]);
  });

  it('writes off half a year first and half a year last', () => {
    expect(figures([{ year: 2026, usd: 12 }], 3, 'half-year')).toEqual([
      [2026, 2, 10],
      [2027, 4, 6],
      [2028, 4, 2],
      [2029, 2, 0],
    ]);
  });

  // Meta's servers: 5.5 years, of which the last takes the half that is left.
  it('ends a life of five and a half years within the sixth', () => {
    expect(figures([{ year: 2025, usd: 11 }], 5.5, 'straight-line').map(([, off]) => off)).toEqual([2, 2, 2, 2, 2, 1]);
  });

  it('takes years that nothing was spent in between', () => {
    const spent = [
      { year: 2026, usd: 4 },
      { year: 2029, usd: 8 },
    ];
    expect(figures(spent, 2, 'straight-line')).toEqual([
      [2026, 2, 2],
      [2027, 2, 0],
      [2028, 0, 0],
      [2029, 4, 4],
      [2030, 4, 0],
    ]);
  });

  it('leaves exactly nothing of sums that no double holds', () => {
    const spent = [0.1, 0.7, 1e9 / 3].map((usd, index) => ({ year: 2026 + index, usd }));
    for (const method of ['straight-line', 'half-year', 'macrs-5'] as const) {
      expect(depreciation(spent, 5, method).at(-1)?.netUsd).toBe(0);
    }
  });
});

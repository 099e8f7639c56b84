import fc from 'fast-check';
import { buildOut, type BuildOutShape } from '../../src/calculation/build-out';

const shapes: readonly BuildOutShape[] = ['linear', 's-curve', 'front-loaded', 'back-loaded'];

const cumulative = (shape: BuildOutShape): number[] =>
  buildOut(16, 0, 2027, 2030, shape).map(({ cumulativeGw }) => cumulativeGw);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** As they stand, backwards, and the small ones first: three orders that round differently where rounding happens. */
const orders = (amounts: readonly number[]): number[][] => [
  [...amounts],
  [...amounts].reverse(),
  [...amounts].sort((a, b) => a - b),
];

describe('the shapes of a build-out of 16 GW over four years, by hand', () => {
  it('linear: the same in every year', () => {
    expect(cumulative('linear')).toEqual([4, 8, 12, 16]);
  });

  it('s-curve: 3x² − 2x³, slow, fast, slow', () => {
    // 3/16 − 2/64 = 10/64; 3/4 − 2/8 = 1/2; 27/16 − 54/64 = 54/64.
    expect(cumulative('s-curve')).toEqual([2.5, 8, 13.5, 16]);
  });

  it('front-loaded: 1 − (1 − x)²', () => {
    // 1 − 9/16; 1 − 4/16; 1 − 1/16.
    expect(cumulative('front-loaded')).toEqual([7, 12, 15, 16]);
  });

  it('back-loaded: x²', () => {
    expect(cumulative('back-loaded')).toEqual([1, 4, 9, 16]);
  });
});

describe('buildOut', () => {
  it('gives each year its number, its addition and its capital', () => {
    expect(buildOut(10, 500e9, 2026, 2027, 'linear')).toEqual([
      { year: 2026, addedGw: 5, cumulativeGw: 5, capexUsd: 250e9 },
      { year: 2027, addedGw: 5, cumulativeGw: 10, capexUsd: 250e9 },
    ]);
  });

  it('adds everything in a single year', () => {
    expect(buildOut(10, 500e9, 2026, 2026, 's-curve')).toEqual([
      { year: 2026, addedGw: 10, cumulativeGw: 10, capexUsd: 500e9 },
    ]);
  });

  it('keeps the digits that a sheet shows: thirds of 1.2 GW are 0.4 GW', () => {
    const added = buildOut(1.2, 0, 2026, 2028, 'linear').map(({ addedGw }) => addedGw.toPrecision(15));
    expect(added).toEqual(['0.400000000000000', '0.400000000000000', '0.400000000000000']);
  });

  // Nothing, the smallest and largest subnormal numbers, powers of two and their neighbours, the largest number there is.
  const edges = [
    ...[0, 5e-324, 1.5e-323, 2.225073858507201e-308, 2.2250738585072014e-308],
    ...[0.1, 0.9999999999999999, 1, 1.0000000000000002, 3, 30, 1.4e12, 2 ** 1023, Number.MAX_VALUE],
  ];
  const anyAmount = fc.oneof(fc.constantFrom(...edges), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));

  it.each(shapes)('%s: additions are never negative and sum to the whole exactly, in any order', (shape) => {
    const property = fc.property(anyAmount, anyAmount, fc.integer({ min: 1, max: 301 }), (power, capex, years) => {
      const rows = buildOut(power, capex, 1900, 1899 + years, shape);
      for (const [whole, parts] of [
        [power, rows.map(({ addedGw }) => addedGw)],
        [capex, rows.map(({ capexUsd }) => capexUsd)],
      ] as const) {
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        expect(orders(parts).map(sum)).toEqual([whole, whole, whole]);
      }
      expect(rows.at(-1)?.cumulativeGw).toBe(power);
    });
    // The seed is fixed, so that the same code always gets the same verdict.
    fc.assert(property, { seed: 20_251_120, numRuns: 300 });
  });

  it.each(edges)('sums %d exactly over three years', (power) => {
    const added = buildOut(power, 0, 2026, 2028, 'linear').map(({ addedGw }) => addedGw);
    expect(orders(added).map(sum)).toEqual([power, power, power]);
  });
});

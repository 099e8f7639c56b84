import { randomBeta } from 'd3-random';
import { quantileOfSorted, sortedOutcomes } from '../../src/calculation/risk';
import { Xoroshiro128Plus } from '../support/xoroshiro128plus';

const sorted = (...values: number[]) => new Float64Array(values);

describe('quantiles', () => {
  it('are those of PERCENTILE.INC: the third decile of 1, 2, 3, 4 is 1.9, as in the help of Excel', () => {
    expect(quantileOfSorted(sorted(1, 2, 3, 4), 0.3)).toBeCloseTo(1.9, 14);
  });

  it('are the ends at 0 and 1, and the middle at a half', () => {
    const values = sorted(1, 5, 100);
    expect([0, 0.5, 1].map((probability) => quantileOfSorted(values, probability))).toEqual([1, 5, 100]);
  });

  it('are the one value there is', () => {
    expect([0, 0.4, 1].map((probability) => quantileOfSorted(sorted(7), probability))).toEqual([7, 7, 7]);
  });
});

const draws = 100_000;

/** Outcomes of one input alone. */
const outcomesOf = (low: number, mode: number, high: number, seed = 1) =>
  sortedOutcomes({ x: { low, mode, high } }, ({ x }) => x, draws, seed);

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const shareUpTo = (values: Float64Array, bound: number) => values.filter((value) => value <= bound).length / draws;

describe('draws of a PERT distribution', () => {
  it.each([
    [0, 3, 12],
    [10, 12, 30],
    [1, 1, 2],
    [1, 2, 2],
  ])('between %d and %d and %d have the mean (low + 4 mode + high) ÷ 6', (low, mode, high) => {
    const expected = (low + 4 * mode + high) / 6;
    // The variance of PERT is (mean − low)(high − mean) ÷ 7; five standard errors pass by chance once in two million.
    const standardError = Math.sqrt(((expected - low) * (high - expected)) / 7 / draws);
    expect(Math.abs(mean(outcomesOf(low, mode, high)) - expected)).toBeLessThan(5 * standardError);
  });

  it('follow the beta distribution: mode in the middle, x³(10 − 15x + 6x²) of them lie below x', () => {
    // At a quarter: 0.015625 × (10 − 3.75 + 0.375), by hand. Five standard errors of a share.
    const expected = 0.103515625;
    const tolerance = 5 * Math.sqrt((expected * (1 - expected)) / draws);
    expect(Math.abs(shareUpTo(outcomesOf(0, 0.5, 1), 0.25) - expected)).toBeLessThan(tolerance);
  });

  it('follow the beta distribution: mode at the low end, 1 − (1 − x)⁵ of them lie below x', () => {
    const expected = 0.40951; // 1 − 0.9⁵
    const tolerance = 5 * Math.sqrt((expected * (1 - expected)) / draws);
    expect(Math.abs(shareUpTo(outcomesOf(0, 0, 1), 0.1) - expected)).toBeLessThan(tolerance);
  });

  it('never leave their range, at whose upper end they are thickest here', () => {
    const values = outcomesOf(0.1, 0.3, 0.3);
    expect(values.filter((value) => value < 0.1 || value > 0.3)).toHaveLength(0);
  });
});

describe('the seed', () => {
  it('gives the same outcomes again, and another seed gives others', () => {
    expect(outcomesOf(0, 1, 4, 42)).toEqual(outcomesOf(0, 1, 4, 42));
    expect(outcomesOf(0, 1, 4, 43)).not.toEqual(outcomesOf(0, 1, 4, 42));
  });

  it('starts xoroshiro128+, one jump for each input: the first draws are those of its definition', () => {
    const seed = 42;
    // How pure-rand lays a seed into the 128 bits: −1 and the complement of the seed, then the seed and 0.
    const reference = new Xoroshiro128Plus(0xffffffffffffffffn ^ BigInt(seed), BigInt(seed) << 32n);
    const firstDraws = ['a', 'b'].map(() => {
      reference.jump();
      const stream = Object.assign(Object.create(Xoroshiro128Plus.prototype) as Xoroshiro128Plus, reference);
      // The lower 26 and 27 bits of two numbers, as the 53 bits of a fraction.
      const uniform = () => {
        const [high, low] = [stream.next() & 0x3ffffffn, stream.next() & 0x7ffffffn];
        return Number((high << 27n) | low) / 2 ** 53;
      };
      return randomBeta.source(uniform)(3, 3)();
    });
    const [spread, taken] = [{ low: 0, mode: 0.5, high: 1 }, new Array<number>()];
    sortedOutcomes({ a: spread, b: spread }, ({ a, b }) => taken.push(a, b), 1, seed);
    expect(taken).toEqual(firstDraws);
  });

  it('draws each input from a stream of its own, so that a spread given to another leaves it as it was', () => {
    const [fixed, spread] = [
      { low: 1, mode: 1, high: 1 },
      { low: 0, mode: 1, high: 2 },
    ];
    const drawn = (a: typeof fixed) => sortedOutcomes({ a, b: spread }, ({ b }) => b, 1000, 1);
    expect(drawn(fixed)).toEqual(drawn(spread));
  });

  it('gives two inputs with the same spread draws that do not move together', () => {
    const spread = { low: -1, mode: 0, high: 1 };
    const products = sortedOutcomes({ a: spread, b: spread }, ({ a, b }) => a * b, draws, 1);
    // Independent draws of mean 0 and variance 1 ÷ 7 have products of mean 0 and variance 1 ÷ 49.
    expect(Math.abs(mean(products))).toBeLessThan(5 / 7 / Math.sqrt(draws));
  });
});

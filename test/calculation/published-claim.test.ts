import { deviation, verdict } from '../../src/calculation/published-claim';

describe('deviation', () => {
  it('is the share by which the recomputed value is above or below', () => {
    expect(deviation(110, 100, 100)).toBeCloseTo(0.1, 12);
    expect(deviation(80, 100, 100)).toBeCloseTo(-0.2, 12);
  });

  it('is nothing inside a claimed range and counts from the nearer end outside', () => {
    expect(deviation(4.5, 4, 5)).toBe(0);
    expect(deviation(6, 4, 5)).toBeCloseTo(0.2, 12);
    expect(deviation(2, 4, 5)).toBeCloseTo(-0.5, 12);
  });

  it('is nothing where nothing was claimed and nothing comes out', () => {
    expect(deviation(0, 0, 0)).toBe(0);
  });
});

describe('verdict', () => {
  it('agrees where the values are equal but for binary noise', () => {
    expect(verdict(0.1 + 0.2, 0.3, 0.3, 1)).toBe('agrees');
  });

  it('agrees inside a range and at its ends', () => {
    expect([4, 4.5, 5].map((value) => verdict(value, 4, 5, 1))).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('rounds to the figures that are printed: 25.37 million is "25 million"', () => {
    expect(verdict(25_369_244, 25e6, 25e6, 2)).toBe('rounds to');
    expect(verdict(25_369_244, 25e6, 25e6, 3)).toBe('disagrees');
  });

  it('disagrees where rounding does not help', () => {
    expect(verdict(846_000, 700_000, 700_000, 1)).toBe('disagrees');
  });
});

import { linesFromAmounts, linesFromShares, wholeOf } from '../../src/calculation/capex-breakdown';

describe('a breakdown of capital', () => {
  it('by amounts per GW has each amount for the power, and its share of the whole', () => {
    expect(linesFromAmounts(2, [3e9, 1e9])).toEqual([
      { usd: 6e9, share: 0.75 },
      { usd: 2e9, share: 0.25 },
    ]);
  });

  it('by shares takes the middle of each, and shows what they leave', () => {
    const shares = [
      { low: 0.5, high: 0.5 },
      { low: 0.125, high: 0.375 },
    ];
    expect(linesFromShares(2, 4e9, shares)).toEqual([
      { usd: 4e9, share: 0.5 },
      { usd: 2e9, share: 0.25 },
      { usd: 2e9, share: 0.25 },
    ]);
  });

  it('adds up to the whole', () => {
    expect(wholeOf(linesFromAmounts(2, [3e9, 1e9]))).toEqual({ usd: 8e9, share: 1 });
  });
});

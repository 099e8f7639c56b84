import { modesOf, oneAtATime, uncertainInputs } from '../../src/calculation/spread';

const spreads = {
  price: { low: 50, mode: 80, high: 100 },
  life: { low: 5, mode: 5, high: 5 },
  energy: { low: 1, mode: 10, high: 11 },
};

const bill = ({ price, energy, life }: { price: number; energy: number; life: number }) => (price * energy) / life;

describe('inputs with a spread', () => {
  it('are those whose low lies below their high', () => {
    expect(uncertainInputs(spreads)).toEqual(['price', 'energy']);
  });

  it('have their most likely values', () => {
    expect(modesOf(spreads)).toEqual({ price: 80, life: 5, energy: 10 });
  });
});

describe('one input at a time', () => {
  it('moves each by itself, the others at their modes, the largest swing first', () => {
    // Energy: 80 × 1 ÷ 5 to 80 × 11 ÷ 5; price: 50 × 10 ÷ 5 to 100 × 10 ÷ 5.
    expect(oneAtATime(spreads, bill)).toEqual([
      { input: 'energy', low: 1, high: 11, outcomeAtLow: 16, outcomeAtHigh: 176, swing: 160 },
      { input: 'price', low: 50, high: 100, outcomeAtLow: 100, outcomeAtHigh: 200, swing: 100 },
    ]);
  });

  it('measures a swing by its size where a higher input gives a lower outcome', () => {
    const [swing] = oneAtATime({ ...spreads, life: { low: 2.5, mode: 5, high: 10 }, energy: spreads.life }, bill);
    // 80 × 5 ÷ 2.5 to 80 × 5 ÷ 10, against 50 to 100 for the price.
    expect(swing).toMatchObject({ input: 'life', outcomeAtLow: 160, outcomeAtHigh: 40, swing: 120 });
  });
});

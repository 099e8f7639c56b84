import { emissionsTonnesPerYear } from '../../src/calculation/emissions';

describe('emissionsTonnesPerYear', () => {
  it('gives a tonne per GWh for a gram per kWh', () => {
    expect(emissionsTonnesPerYear(1, 1, 1)).toBe(8_760);
  });

  it('gives 3.504 million tonnes for a gigawatt at 400 g, and half of it at half load', () => {
    expect(emissionsTonnesPerYear(1, 400, 1)).toBe(3_504_000);
    expect(emissionsTonnesPerYear(1, 400, 0.5)).toBe(1_752_000);
  });
});

import { electricityCostUsdPerYear } from '../../src/calculation/electricity-cost';

describe('electricityCostUsdPerYear', () => {
  it('gives 438 million dollars for a gigawatt at $50 per MWh', () => {
    // 8,760 h × 1,000 MWh × $50, by hand.
    expect(electricityCostUsdPerYear(1, 50, 1)).toBe(438_000_000);
  });

  it('halves with the utilisation', () => {
    expect(electricityCostUsdPerYear(1, 50, 0.5)).toBe(219_000_000);
  });
});

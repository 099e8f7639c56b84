import { annuityFactor } from '../../src/calculation/annuity';

describe('the annuity factor', () => {
  it('repays 1,000 at 10 % with two payments of 576.19', () => {
    // 1,000 × 0.1 ÷ (1 − 1 ÷ 1.21) = 121,000 ÷ 210, by hand.
    expect(1000 * annuityFactor(0.1, 2)).toBeCloseTo(121_000 / 210, 10);
  });

  it('repays in a single year the capital and one year of interest', () => {
    expect(annuityFactor(0.07, 1)).toBeCloseTo(1.07, 14);
  });

  it('agrees with the present value of 1 a year at 8 % over 14 years that any table prints, 8.2442', () => {
    expect(1 / annuityFactor(0.08, 14)).toBeCloseTo(8.2442, 4);
  });

  it('is straight line at a rate of 0', () => {
    expect(annuityFactor(0, 5)).toBe(0.2);
  });

  it('keeps its digits where the rate is next to nothing', () => {
    // To first order (1 + rate × (years + 1) ÷ 2) ÷ years: 0.2 + 0.2 × 3E-12.
    expect(annuityFactor(1e-12, 5)).toBeCloseTo(0.2 + 6e-13, 15);
  });
});

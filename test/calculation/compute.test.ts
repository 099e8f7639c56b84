import { denseEflops } from '../../src/calculation/compute';

describe('denseEflops', () => {
  it('gives 3,600 EFLOP/s for 10,000 racks of 360 PFLOP/s', () => {
    expect(denseEflops(1.2, 100, 360, 1.2)).toBe(3_600);
  });

  it('is one rack of 0.36 EFLOP/s for 120 kW of IT', () => {
    expect(denseEflops(0.000_12, 120, 360, 1)).toBeCloseTo(0.36, 12);
  });
});

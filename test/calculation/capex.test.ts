import { capexUsd, capexUsdPerGw, powerGwForCapex } from '../../src/calculation/capex';

describe('capexUsdPerGw', () => {
  it('gives 46.67 billion dollars for 1.4 trillion over 30 GW', () => {
    // 1,400 / 30 = 46.6667 by hand; to the cent.
    expect(capexUsdPerGw(1.4e12, 30)).toBeCloseTo(46_666_666_666.67, 2);
  });
});

describe('capexUsd', () => {
  it("gives IBM's 8 trillion dollars for 100 GW at 80 billion each", () => {
    expect(capexUsd(100, 80e9)).toBe(8e12);
  });
});

describe('powerGwForCapex', () => {
  it('gives the 10 GW of Stargate for 500 billion dollars at 50 billion each', () => {
    expect(powerGwForCapex(500e9, 50e9)).toBe(10);
  });
});

import { waterMegalitresPerYear } from '../../src/calculation/water';

describe('waterMegalitresPerYear', () => {
  it('gives a megalitre per GWh for a litre per kWh', () => {
    expect(waterMegalitresPerYear(1, 1, 1, 1)).toBe(8_760);
  });

  it('counts the energy of the IT equipment, not of the site', () => {
    // 3 GW ÷ 1.5 = 2 GW of IT, × 0.5 × 8,760 h × 0.2 litres per kWh, by hand.
    expect(waterMegalitresPerYear(3, 0.2, 0.5, 1.5)).toBe(1_752);
  });
});

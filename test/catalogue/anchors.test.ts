// The values that the product promises, as CATALOGUE's anchors state them: published figures or arithmetic by hand.
import { cell } from '../support/cells';

describe('the anchor values', () => {
  it('=GW.HOUSEHOLDS(30) is 25,000,000', () => {
    expect(cell('HOUSEHOLDS', 30)).toBe(25_000_000);
  });

  it('=GW.HOUSEHOLDS(30,"US") is 25,369,244 within a household', () => {
    expect(Math.abs(Number(cell('HOUSEHOLDS', 30, 'US')) - 25_369_244)).toBeLessThanOrEqual(1);
  });

  it('=GW.CAPEXPERGW(1.4E12,30) is 46,666,666,666.67 to the cent', () => {
    expect(cell('CAPEXPERGW', 1.4e12, 30)).toBeCloseTo(46_666_666_666.67, 2);
  });

  it('=GW.ENERGY(1) is 8.76', () => {
    expect(cell('ENERGY', 1)).toBe(8.76);
  });

  it('=GW.ACCELERATORS(10,2) is 5,000,000 and at 2.5 kW 4,000,000', () => {
    expect(cell('ACCELERATORS', 10, 2)).toBe(5_000_000);
    expect(cell('ACCELERATORS', 10, 2.5)).toBe(4_000_000);
  });

  it('=GW.RACKS(1,168.57,1) is 5,932 within a rack', () => {
    expect(Math.abs(Number(cell('RACKS', 1, 168.57, 1)) - 5_932)).toBeLessThanOrEqual(1);
  });
});

// A cited value in place of a number, for what a site uses in a year. Values by hand, from the published figures.
import { cell, errorOf } from '../support/cells';

describe('ELECTRICITYCOST, EMISSIONS and WATER', () => {
  it('take the price of a state: 8,760,000 MWh × $66 in Texas', () => {
    expect(cell('ELECTRICITYCOST', 1, 'us-tx')).toBeCloseTo(578_160_000, 3);
  });

  it('take a country by both of its codes', () => {
    expect(cell('EMISSIONS', 1, 'USA')).toBe(cell('EMISSIONS', 1, 'US'));
    expect(cell('EMISSIONS', 1)).toBe(cell('EMISSIONS', 1, 'US'));
  });

  it("take a company's water: 8,760 GWh × 0.27 litres per kWh at Microsoft", () => {
    expect(cell('WATER', 1, 'microsoft-fy25', 1, 1)).toBeCloseTo(2_365.2, 9);
  });

  it('take zero for zero: free power, a grid without carbon, cooling without water', () => {
    expect([cell('ELECTRICITYCOST', 1, 0), cell('EMISSIONS', 1, 0), cell('WATER', 1, 0)]).toEqual([0, 0, 0]);
  });

  it('refuse what is below zero', () => {
    expect(errorOf('ELECTRICITYCOST', 1, -5)).toBe('#VALUE! price must be at least 0; it is -5.');
    expect(errorOf('EMISSIONS', 1, -5)).toBe('#VALUE! grid must be at least 0; it is -5.');
    expect(errorOf('WATER', 1, -5)).toBe('#VALUE! wue must be at least 0; it is -5.');
  });

  it('find a state by its name where the id is unknown', () => {
    expect(errorOf('ELECTRICITYCOST', 1, 'Texas')).toMatch(/^#N\/A price "Texas" is not known\. Nearest: US-TX/);
  });
});

import { openSpreadsheet } from '../support/spreadsheet';
import { citedValues } from './records';

// Two engines may round the last bit of a quotient differently.
const relativeTolerance = 1e-12;

describe('the derived values', () => {
  it('equal their formulas in an independent spreadsheet', () => {
    const derived = citedValues.flatMap(({ id, value, formula }) =>
      formula === undefined ? [] : [{ id, value, formula }],
    );
    const results = openSpreadsheet().evaluateAll(derived);
    const failures = derived.flatMap(({ id, value, formula }, index) => {
      const result = results[index];
      const agrees = typeof result === 'number' && Math.abs(result - value) <= relativeTolerance * Math.abs(value);
      return agrees ? [] : [`${id}: ${formula} is ${result}, not ${value}`];
    });
    expect(failures).toEqual([]);
    expect(derived.length).toBeGreaterThan(50);
  });
});

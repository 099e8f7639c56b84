import { evaluateExpression } from '../../src/evaluation/expression';
import { notAvailable } from '../../src/cells/refusal';
import { cells } from '../support/cells';
import type { CellValue } from '../../src/cells/value';

const ask = (name: string, given: readonly CellValue[]): CellValue => cells(name, ...given)[0]?.[0] as CellValue;
const value = (text: string): unknown => evaluateExpression(text, ask);

describe('a formula of the functions as text', () => {
  it.each([
    ['1+2*3-4/2', 5],
    ['(1+2)*3', 9],
    ['2*3^2', 18],
    ['-2*3', -6],
    ['1.4E12/30', 1.4e12 / 30],
    ['GW.ENERGY(1)*2', 17.52],
    ['GW.ENERGY(GW.POWERFORENERGY(10))', 10],
    ['GW.VERDICT(25E6,GW.HOUSEHOLDS(30,"US"),2)', 'rounds to'],
  ])('%s is %p', (text, expected) => {
    if (typeof expected === 'number') expect(value(text)).toBeCloseTo(expected, 6);
    else expect(value(text)).toBe(expected);
  });

  it('passes on what a function refuses', () => {
    const refusal = notAvailable({ code: 'no-cells' });
    for (const text of ['GW.A()', 'GW.A()+1', '-GW.A()', 'GW.ENERGY(GW.A())']) {
      expect(evaluateExpression(text, (name) => (name === 'A' ? refusal : 1))).toBe(refusal);
    }
  });

  it.each(['SUM(1)', 'A1', '"a"+1', '1&2', '!1', '-"a"', 'XX.ENERGY(1)', '[1]', '1,2', '(', ''])(
    'is not %p, which is a fault of ours',
    (text) => {
      expect(() => value(text)).toThrow();
    },
  );
});

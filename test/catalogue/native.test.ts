// Each function against its plain Excel formula, evaluated by an independent spreadsheet engine.
import { catalogue } from '../../src/catalogue';
import type { FunctionRecord, ScalarFunction } from '../../src/catalogue/define-function';
import type { Parameter } from '../../src/catalogue/parameters';
import { call } from '../../src/excel/adapter/call';
import { openSpreadsheet } from '../support/spreadsheet';

// Both sides round each operation to 53 bits; a handful of operations in another order stays within this.
const relativeTolerance = 1e-12;

const isScalar = (record: FunctionRecord): record is ScalarFunction => record.shape === 'scalar';
const twinned = catalogue.filter(isScalar).filter(({ native }) => native !== undefined);

/** Values inside the bounds of a numeric argument, from small to large, none of them round in binary. */
function samples(parameter: Parameter): number[] {
  if (parameter.kind === 'choice') return [];
  if ('most' in parameter && parameter.most === 1) return [0.07, 0.71, 1];
  return parameter.name === 'pue' ? [1, 1.14, 1.54] : [0.3, 12.7, 10_512, 1.4e12];
}

/** Every combination of the samples, as arguments by name. */
function combinations(parameters: readonly Parameter[]): Record<string, number>[] {
  return parameters
    .filter((parameter) => samples(parameter).length > 0)
    .reduce<Record<string, number>[]>(
      (rows, parameter) =>
        rows.flatMap((row) => samples(parameter).map((value) => ({ ...row, [parameter.name]: value }))),
      [{}],
    );
}

/** The formula with its argument names replaced by numbers, as "Convert to plain formulas" will write it. */
const withNumbers = (formula: string, given: Record<string, number>): string =>
  formula.replace(/[a-z_]+/g, (name) => (name in given ? `(${given[name]})` : name));

describe('native twins', () => {
  const spreadsheet = openSpreadsheet();

  it('exist for every function of a formula, that is all but the look-ups', () => {
    const without = catalogue.filter(isScalar).filter(({ group, native }) => group !== 'facts' && native === undefined);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it.each(twinned)('$name equals its plain formula', (record) => {
    const rows = combinations(record.parameters);
    const plain = spreadsheet.evaluateAll(rows.map((row) => ({ formula: withNumbers(record.native ?? '', row) })));
    const failures = rows.flatMap((row, index) => {
      const answer = Number(
        call(
          record,
          record.parameters.map(({ name }) => row[name] ?? null),
        )[0]?.[0],
      );
      const expected = Number(plain[index]);
      return Math.abs(answer - expected) <= Math.abs(expected) * relativeTolerance ? [] : [{ row, answer, expected }];
    });
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(failures).toEqual([]);
  });

  it('ACCELERATORS of a rack equals the formula over its power and its accelerators', () => {
    const record = twinned.find(({ name }) => name === 'ACCELERATORS');
    const gb200 = { rack_kw: 120, accelerators_per_rack: 72, power_gw: 10, pue: 1.14 };
    const plain = Number(spreadsheet.evaluate(withNumbers(record?.nativeOfRack ?? '', gb200)));
    const answer = Number(record && call(record, [10, 'gb200-nvl72', 1.14])[0]?.[0]);
    expect(Math.abs(answer - plain)).toBeLessThanOrEqual(plain * relativeTolerance);
  });
});

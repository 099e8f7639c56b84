// The yearly cost of a site against an independent spreadsheet engine: annuities by its PMT, the total by the formula that
// docs/methodology.md prints, quantiles by its PERCENTILE.INC.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import type { InputArgument } from '../../src/catalogue/arguments/argument';
import { siteInputs } from '../../src/catalogue/arguments/site-inputs';
import { quantileOfSorted } from '../../src/calculation/risk';
import { magnitude, numberWithin, share } from '../support/random-arguments';
import { cell, cells } from '../support/cells';
import { openSpreadsheet } from '../support/spreadsheet';

// A dozen operations that each round by 1.1E-16, and an engine that loses a digit for each zero of a small rate: PMT as
// spreadsheets have it subtracts (1 + rate)^-years from 1. No rate here is below a thousandth, and no life below a year.
const relativeTolerance = 1e-12;

// The seed is fixed, so that the same code always gets the same verdict; any other number looks at other rows.
const sampling = { numRuns: 1000, seed: 20_251_120 };

const rate = fc.oneof({ weight: 9, arbitrary: magnitude(0.001, 1) }, { weight: 1, arbitrary: fc.constant(0) });
const life = share.map((at) => 1 + at * 99);

const valueOf = (input: InputArgument): Arbitrary<number> => {
  if (input.name.endsWith('_rate')) return rate;
  return input.name.endsWith('_life_years') ? life : numberWithin(input.bounds);
};

type Inputs = Readonly<Record<string, number>>;

const sites: readonly Inputs[] = fc.sample(
  fc.record({
    it_power_gw: magnitude(1e-3, 1e3),
    ...Object.fromEntries(siteInputs().map((input) => [input.name, valueOf(input)])),
  }),
  sampling,
);

const rowsOf = (site: Inputs): [string, number][] => Object.entries(site).filter(([name]) => name !== 'it_power_gw');

const withNumbers = (formula: string, site: Inputs): string =>
  formula.replace(/\b[a-z][a-z_]*\b/g, (name) => (name in site ? `(${site[name]})` : name));

const isNear = (actual: unknown, expected: unknown): boolean =>
  typeof actual === 'number' &&
  typeof expected === 'number' &&
  Math.abs(actual - expected) <= Math.abs(expected) * relativeTolerance;

const spreadsheet = openSpreadsheet();

/** The sites for which a number of ours and the formula in plain Excel disagree. */
function disagreements(formula: string, ours: (site: Inputs) => unknown): unknown[] {
  const plain = spreadsheet.evaluateAll(sites.map((site) => ({ formula: withNumbers(formula, site) })));
  return sites.flatMap((site, index) => {
    const [answer, expected] = [ours(site), plain[index]];
    return isNear(answer, expected) ? [] : [{ site, answer, expected }];
  });
}

/** The formula of a total that the methodology prints, from the line that begins with its first word on. */
function printedFormula(first: string): string {
  const text = readFileSync(join(__dirname, '..', '..', 'docs', 'methodology.md'), 'utf8');
  const block = text.split('\n\n').find((each) => each.startsWith(`    ${first}`));
  return (block ?? '').replace(/\s/g, '');
}

describe('on a thousand random sites', () => {
  it.each([
    ['Servers', 'it_discount_rate', 'it_life_years', 'servers_usd_per_gw'],
    ['Network', 'it_discount_rate', 'it_life_years', 'network_usd_per_gw'],
    ['Facility: shell, power, cooling', 'facility_discount_rate', 'facility_life_years', 'facility_usd_per_gw'],
    ['Utility works', 'facility_discount_rate', 'facility_life_years', 'utility_works_usd_per_gw'],
  ])('COSTTABLE has for %s the annuity of PMT', (item, discount, years, capital) => {
    const annual = (site: Inputs): unknown =>
      cells('COSTTABLE', site.it_power_gw, rowsOf(site)).find(([name]) => name === item)?.[2];
    expect(disagreements(`-PMT(${discount},${years},it_power_gw*${capital})`, annual)).toEqual([]);
  });

  it('ANNUALCOST is the sum that the methodology prints in plain Excel', () => {
    const formula = printedFormula('it_power_gw*(');
    expect(formula).toContain('PMT(');
    expect(disagreements(formula, (site) => cell('ANNUALCOST', site.it_power_gw, rowsOf(site)))).toEqual([]);
  });
});

it('quantiles are those of PERCENTILE.INC, on a hundred random rows of outcomes', () => {
  const outcomes = fc.array(magnitude(1e-3, 1e12), { minLength: 1, maxLength: 30 });
  const rows = fc.sample(fc.tuple(outcomes, share), { ...sampling, numRuns: 100 });
  const wrong = rows.filter(([values, probability]) => {
    const column = Object.fromEntries(values.map((value, index) => [`A${index + 1}`, value]));
    const expected = spreadsheet.evaluate(`PERCENTILE.INC(A1:A${values.length},${probability})`, column);
    return !isNear(quantileOfSorted(new Float64Array(values).sort(), probability), expected);
  });
  expect(wrong).toEqual([]);
});

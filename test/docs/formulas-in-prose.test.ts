// The formulas that docs/methodology.md writes into its sentences and tables, evaluated by the independent engine against
// the functions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annuityFactor } from '../../src/calculation/annuity';
import { sortedOutcomes } from '../../src/calculation/risk';
import { cell, cells } from '../support/cells';
import { openSpreadsheet } from '../support/spreadsheet';
import { formulasInProse, sectionsOf } from './figures';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'methodology.md'), 'utf8');
const spreadsheet = openSpreadsheet();

/** A formula as people write it, as one of plain Excel with numbers for its names. */
function evaluated(formula: string, given: Readonly<Record<string, number>>): number {
  const plain = formula
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('√', 'SQRT')
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll('10⁶', '10^6')
    .replace(/(\d)x/g, '$1*x')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/\b[A-Za-z_]+\b/g, (name) => (name in given ? `(${given[name]})` : name));
  return Number(spreadsheet.evaluate(plain));
}

it('each stands in the page', () => {
  const text = page.replace(/\s+/g, ' ');
  expect(Object.values(formulasInProse).filter((formula) => !text.includes(formula))).toEqual([]);
});

describe('the payment of an annuity', () => {
  it.each([
    [0.08, 14],
    [0.05934, 5],
    [0.2, 40],
  ])('at a rate of %d over %d years', (r, years) => {
    const payment = evaluated(formulasInProse.annuity, { capital: 1000, r, years });
    expect(payment).toBeCloseTo(1000 * annuityFactor(r, years), 9);
  });

  it('is a straight line without interest', () => {
    const straight = formulasInProse.straightLine.replace('At r = 0 it is ', '');
    expect(evaluated(straight, { capital: 1000, years: 14 })).toBeCloseTo(1000 * annuityFactor(0, 14), 12);
  });
});

it('the hour of an accelerator is the yearly cost over the hours run', () => {
  const site = { rack_kw: 132, accelerators_per_rack: 72, utilisation: 0.6 };
  const rows = Object.entries(site);
  const given = { ...site, it_power_gw: 2, ANNUALCOST: Number(cell('ANNUALCOST', 2, rows)) };
  expect(evaluated(formulasInProse.acceleratorHour, given)).toBeCloseTo(
    Number(cell('ACCELERATORHOURCOST', 2, rows)),
    9,
  );
});

describe('the draws of PERT', () => {
  const spread = { low: 60, mode: 83.4, high: 120 };
  const draws = 200_000;
  const drawn = sortedOutcomes({ price: spread }, ({ price }) => price, draws, 1);
  const mean = drawn.reduce((sum, each) => sum + each, 0) / draws;
  const deviation = Math.sqrt(drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws);
  const formulas = sectionsOf(page).flatMap((section) => section.formulas);
  const shape = (letter: string) => evaluated(formulas.find((each) => each.startsWith(letter))?.slice(4) ?? '', spread);
  const [alpha, beta] = [shape('α'), shape('β')];

  // Four standard errors of a mean: one seed in 16,000 would miss it, and the seed is fixed.
  it('have the mean of the page', () => {
    expect(Math.abs(mean - evaluated(formulasInProse.meanOfPert, spread))).toBeLessThan(
      (4 * deviation) / Math.sqrt(draws),
    );
  });

  it('have the mean and the deviation of a beta distribution with its α and β', () => {
    const range = spread.high - spread.low;
    const sum = alpha + beta;
    expect(Math.abs(mean - (spread.low + (range * alpha) / sum))).toBeLessThan((4 * deviation) / Math.sqrt(draws));
    // The standard error of a deviation is about that of the mean over √2.
    const expected = (range * Math.sqrt((alpha * beta) / (sum + 1))) / sum;
    expect(Math.abs(deviation - expected)).toBeLessThan((4 * deviation) / Math.sqrt(2 * draws));
  });
});

it('the standard error in ranks is the root of the text', () => {
  // By hand: √(0.1 × 0.9 ÷ 10,000) = 0.003, which is 30 draws of 10,000.
  expect(evaluated(formulasInProse.standardError, { p: 0.1, n: 10_000 })).toBeCloseTo(0.003, 12);
});

describe('the shapes of a build-out', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)`(?: \(default\))? \| ([^|]*x[^|]*) \| [\d., ]+ \|$/gm)];

  it('are the four of the function', () => {
    expect(rows.map(([, shape]) => shape).sort()).toEqual(['back-loaded', 'front-loaded', 'linear', 's-curve']);
  });

  it.each(rows.map(([, shape = '', formula = '']) => [shape, formula]))('%s is %s', (shape, formula) => {
    const years = cells('BUILDOUT', 10, 2026, 2035, shape, null, null, null, false).slice(0, -1);
    expect(years).toHaveLength(10);
    years.forEach(([, , standing], index) => {
      expect(Number(standing)).toBeCloseTo(10 * evaluated(formula, { x: (index + 1) / 10 }), 9);
    });
  });
});

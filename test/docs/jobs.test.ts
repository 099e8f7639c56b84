// docs/jobs.md: every formula of it gives what stands beside it, to the figures that are printed.
import { readFileSync } from 'node:fs';
import type { CellValue } from '../../src/cells/value';
import { evaluateExpression } from '../../src/evaluation/expression';
import { cells } from '../support/cells';
import { argumentsOf } from './holder';

const page = readFileSync('docs/jobs.md', 'utf8');
const jobs = page.split(/^## /m).slice(1);

/** A cell of a function's table, as VLOOKUP finds it: `VLOOKUP("Total",GW.ELECTRICITYBILL(1),5,FALSE)`. */
const lookedUp = /VLOOKUP\(("[^"]*"|\d+),GW\.(\w+)\((.*?)\),(\d+),FALSE\)/g;

function valueOf(formula: string): CellValue {
  let text: CellValue | undefined;
  const plain = formula
    .slice(1)
    .replace(lookedUp, (whole: string, sought: string, name: string, list: string, column: string) => {
      const key = JSON.parse(sought) as CellValue;
      const value = cells(name, ...argumentsOf(list)).find(([first]) => first === key)?.[Number(column) - 1];
      if (typeof value === 'number') return `(${String(value)})`;
      if (`=${whole}` === formula && typeof value === 'string') text = value;
      return '0';
    })
    .replace(/GW\.(\w+)\(([^()]*\{[^()]*)\)/g, (whole: string, name: string, list: string) => {
      // An expression of the product holds no array constant.
      const [[value] = []] = cells(name, ...argumentsOf(list));
      return typeof value === 'number' ? String(value) : whole;
    });
  return text ?? (evaluateExpression(plain, (name, given) => cells(name, ...given)[0]?.[0] as CellValue) as CellValue);
}

const rowsOf = (job: string) =>
  [...job.matchAll(/^\| `(=.*?)` \| (.*?) \| (.*?) \|$/gm)].map(([, formula = '', gives = '', published = '']) => {
    return { formula, gives, published };
  });

describe.each(jobs.map((job) => ({ title: job.split('\n', 1)[0] ?? '', rows: rowsOf(job) })))('$title', ({ rows }) => {
  it('has three published figures at least', () => {
    expect(rows.filter(({ published }) => published !== '').length).toBeGreaterThanOrEqual(3);
  });

  it.each(rows)('$formula gives $gives', ({ formula, gives }) => {
    const value = valueOf(formula);
    const decimals = gives.split('.')[1]?.length ?? 0;
    expect(typeof value === 'number' ? value.toFixed(decimals) : value).toBe(gives.replaceAll(',', ''));
  });
});

describe('the jobs of an analyst', () => {
  it('are thirteen', () => {
    expect(jobs).toHaveLength(13);
  });
});

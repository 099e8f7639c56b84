// Epoch AI states capital, compute and construction beside the power of each site: its model times power, so that all rows say the
// same few ratios, which are those of the table that COSTTABLE recomputes. The rows are those of its hub of 16 August 2026.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { cells } from '../support/cells';

const { data } = Papa.parse<Record<string, string>>(
  readFileSync(join(__dirname, 'epoch-2026-08-timeline.csv'), 'utf8'),
  {
    header: true,
    skipEmptyLines: true,
  },
);
const standing = data.filter((row) => Number(row.it_mw) > 0 && row.total_capital_2025_usd_bn !== '');

/** Dollars for each GW of IT that a row states. */
const perGw = (row: Record<string, string>, column: string): number => (Number(row[column]) / Number(row.it_mw)) * 1e12;

const [header = [], ...lines] = cells('COSTTABLE', 1);
const upfront = (...items: string[]): number =>
  lines
    .filter(([item]) => typeof item === 'string' && items.includes(item))
    .reduce((sum, line) => sum + Number(line[header.indexOf('upfront_usd')]), 0);
const annual = (...items: string[]): number =>
  lines
    .filter(([item]) => typeof item === 'string' && items.includes(item))
    .reduce((sum, line) => sum + Number(line[header.indexOf('annual_usd')]), 0);

describe('the sites of Epoch AI', () => {
  it('state capital in 268 rows', () => {
    expect(standing).toHaveLength(268);
  });

  // Six figures are printed of a site, and megawatts whole: half of one is the slack beside. Of the cost of running
  // three thousandths more: energy recomputes to 591 million where 594 are printed.
  it.each([
    ['total_capital_2025_usd_bn', upfront('Total'), 1e-4],
    ['compute_2025_usd_bn', upfront('Servers', 'Network'), 1e-4],
    ['construction_2025_usd_bn', upfront('Total') - upfront('Servers', 'Network'), 1e-4],
    ['annual_operating_2025_usd_bn', annual('Energy', 'Taxes', 'Maintenance', 'Labour', 'Water'), 3e-3],
  ])('state %s as COSTTABLE does', (column, expected, slack) => {
    const off = standing.filter((row) => Math.abs(perGw(row, column) / expected - 1) > 0.5 / Number(row.it_mw) + slack);
    expect(off).toEqual([]);
  });
});

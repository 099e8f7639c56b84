// The functions against published tables and statements, and against what those leave unsaid.
import Ajv from 'ajv';
import { publishedClaims } from '../data/records';
import { cells } from '../support/cells';
import { Fixture, fixtures, formulaOf, LeftOut, leftOut, type Row, valueOf } from './fixtures';

const rows = fixtures.flatMap(({ fixture }) => fixture.rows.map((row) => ({ ...row, fixture })));
const covered = new Set(rows.flatMap(({ claims = [] }) => claims));

describe.each(fixtures)('$fixture.about', ({ fixture }) => {
  it.each(fixture.rows.map((row) => ({ row, title: titleOf(row) })))('$title', ({ row }) => {
    const value = valueOf(row.given);
    expect(typeof value).toBe('number');
    const gap = Math.abs(Number(value) - row.expected);
    if (row.reproduces === false) expect(gap).toBeGreaterThan(row.tolerance);
    else expect(gap).toBeLessThanOrEqual(row.tolerance);
  });
});

type Cited = Pick<Row, 'source' | 'url'>;

function titleOf({ given, expected, tolerance, reproduces }: Row): string {
  return `${formulaOf(given)} ${reproduces === false ? 'does not give' : 'gives'} ${expected} within ${tolerance}`;
}

describe('the fixtures', () => {
  it('have the shape that fixtures.ts states', () => {
    const validate = new Ajv({ allErrors: true }).compile(Fixture);
    const failures = fixtures.flatMap(({ name, fixture }) =>
      validate(fixture)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`),
    );
    expect(failures).toEqual([]);
    expect(new Ajv().validate(LeftOut, leftOut)).toBe(true);
  });

  it('have lost no row', () => {
    expect(Object.fromEntries(fixtures.map(({ name, fixture }) => [name, fixture.rows.length]))).toEqual({
      'accelerators-per-gw': 10,
      bernstein: 15,
      'capex-per-gw': 23,
      'eia-households': 8,
      electricity: 6,
      'epa-equivalences': 11,
      'epoch-1gw-annual': 13,
      'epoch-1gw-headlines': 8,
      'epoch-1gw-upfront': 9,
      'homes-per-gw': 8,
      iea: 6,
      'large-loads': 17,
      lbnl: 9,
      macrs: 6,
      'rack-content': 7,
      statements: 26,
    });
    expect(rows).toHaveLength(182);
  });

  it('name the source and the address of each row: its own, or those of its file', () => {
    const isPair = ({ source, url }: Cited): boolean => (source === undefined) === (url === undefined);
    const silent = rows.filter(
      (row) => !isPair(row) || !isPair(row.fixture) || (row.source ?? row.fixture.source) === undefined,
    );
    expect(silent.map(({ given }) => formulaOf(given))).toEqual([]);
  });

  it('say in each row why it has its tolerance', () => {
    expect(rows.filter(({ because }) => because.trim().length < 20)).toEqual([]);
  });

  it('cover each statement of CLAIMS, and know no other', () => {
    expect([...covered].sort()).toEqual(publishedClaims.map(({ id }) => id).sort());
  });

  it('agree with CLAIMS on what does not reproduce', () => {
    const [header = [], ...statements] = cells('CLAIMS');
    const verdict = header.indexOf('verdict');
    const disagreeing = statements.filter((row) => row[verdict] === 'disagrees').map(([id]) => id);
    const failing = rows.flatMap(({ reproduces, claims = [] }) => (reproduces === false ? claims : []));
    expect(failing.sort()).toEqual(disagreeing.sort());
  });

  it('leave no statement out that they cover', () => {
    expect(leftOut.records.filter(({ id }) => covered.has(id))).toEqual([]);
  });
});

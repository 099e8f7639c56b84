import { catalogue } from '../../src/catalogue';
import { answersOf, CellError, cells, errorOf } from '../support/cells';

const tables = catalogue.filter((record) => record.shape === 'table');
const example = (name: string) => catalogue.find((record) => record.name === name)?.examples[0]?.arguments ?? [];

describe('every table', () => {
  it.each(tables)('$name is rectangular, starts with its header row and holds no null', (record) => {
    const given = record.parameters.map((parameter, index) =>
      parameter.name === 'headers' ? true : (example(record.name)[index] ?? null),
    );
    const [header, ...rows] = answersOf(record, given);
    expect(header).toEqual(record.columns.map(({ name }) => name));
    expect(rows.filter((row) => row.length !== record.columns.length)).toEqual([]);
    expect(
      rows.flat().filter((value: unknown) => value === null || value === undefined || Number.isNaN(value)),
    ).toEqual([]);
  });
});

describe('PARTNERSHIPS', () => {
  it('filters by party and kind, case ignored', () => {
    expect(cells('PARTNERSHIPS', 'foxconn', 'JOINT-VENTURE', null, false).map(([id]) => id)).toContain(
      'foxconn-intrinsic',
    );
  });

  it('returns the header row and nothing invented where nothing matches', () => {
    expect(cells('PARTNERSHIPS', 'Nobody')).toHaveLength(1);
  });
});

describe('SOURCES', () => {
  it('lists the sources behind values and partnerships once, and skips blanks', () => {
    const once = cells('SOURCES', [['household.US'], [null], ['household.US-TX'], ['HOUSEHOLD.us']], false);
    expect(new Set(once.map(([id]) => id)).size).toBe(once.length);
    expect(once.length).toBeGreaterThan(1);
  });

  it('keeps an unknown id in a row of its own, with the nearest ids', () => {
    const [, , last] = [...cells('SOURCES', [['pue.ai', 'pue.aj']], true)];
    expect(last?.[0]).toBe('pue.aj');
    expect(last?.[1]).toBeInstanceOf(CellError);
    expect(last?.[1]).toMatchObject({ code: '#N/A' });
  });

  it('says what to give where nothing is given', () => {
    expect(errorOf('SOURCES')).toBe('#VALUE! Usage: GW.SOURCES(ids, [headers])');
  });
});

describe('COMPONENTS', () => {
  it('multiplies the parts of a rack, and knows the rack with or without its family', () => {
    const [accelerators] = cells('COMPONENTS', 10, 'rack.GB200-NVL72', false);
    expect(accelerators?.slice(1, 3)).toEqual([72, 720]);
  });

  it('names the racks that it knows', () => {
    expect(errorOf('COMPONENTS', 10, 'nvl36')).toMatch(/^#N\/A rack "nvl36" is not known\. Nearest: gb200-nvl72/);
  });
});

describe('ASSUMPTIONS', () => {
  it('filters by family', () => {
    const ids = cells('ASSUMPTIONS', 'PUE', false).map(([id]) => id);
    expect(ids).toEqual(['pue.ai', 'pue.hyperscale', 'pue.industry', 'pue.google']);
  });

  it('gives every row a source and a grade', () => {
    const [header = [], ...rows] = cells('ASSUMPTIONS');
    const bare = rows.filter((row) => row[header.indexOf('source')] === '' || row[header.indexOf('grade')] === '');
    expect(rows.length).toBeGreaterThan(300);
    expect(bare).toEqual([]);
  });
});

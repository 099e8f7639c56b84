// Whatever id a table lists is understood where that kind of id is asked, or the sentence says what is not published.
import { catalogue } from '../../src/catalogue';
import { cells, errorOf, record } from '../support/cells';

const columnOf = (name: string, column: string): string[] => {
  const [titles = [], ...rows] = cells(name);
  return rows.map((row) => row[titles.indexOf(column)]).filter((each) => typeof each === 'string');
};

const unknown = /is not known/;

describe('every id that HARDWARE lists', () => {
  const racks = catalogue.flatMap(({ name, parameters }) =>
    parameters.flatMap((argument, index) => (argument.defaultId?.startsWith('rack.') ? [{ name, index }] : [])),
  );

  it('is asked for by six functions', () => {
    expect(racks.map(({ name }) => name)).toEqual([
      'RACKS',
      'POWERFORRACKS',
      'ACCELERATORS',
      'COMPUTE',
      'RACKRATE',
      'COMPONENTS',
    ]);
  });

  it.each(racks)('is a number, a table or a sentence about what is not published in $name', ({ name, index }) => {
    for (const id of columnOf('HARDWARE', 'id')) {
      const given = record(name).examples[0]?.arguments ?? [];
      const answer = cells(name, ...Object.assign([...given, null, null].slice(0, index + 1), { [index]: id }));
      const [[first] = []] = answer;
      const said = typeof first === 'object' ? first.sentence : '';
      expect({ id, said }).not.toEqual({ id, said: expect.stringMatching(unknown) as unknown });
      if (said !== '') expect(said).toMatch(new RegExp(`${id}.*(no source states it|is a chip)`));
    }
  });
});

describe('SOURCES', () => {
  it.each([
    ['HARDWARE', 'id'],
    ['PARTNERSHIPS', 'id'],
    ['PARTNERSHIPS', 'source'],
    ['BENCHMARKS', 'id'],
    ['ASSUMPTIONS', 'id'],
    ['CLAIMS', 'id'],
  ])('knows every id of %s, column %s', (name, column) => {
    const rows = cells(
      'SOURCES',
      columnOf(name, column).map((id) => [id]),
      false,
    );
    expect(rows.filter(([, publisher]) => typeof publisher === 'object')).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('knows both cost models', () => {
    expect(
      cells('SOURCES', [['epoch-1gw-2026', 'bernstein-gb200-2025']], false)
        .flat()
        .filter((each) => typeof each === 'object'),
    ).toEqual([]);
  });
});

describe('PARTNERSHIPS', () => {
  it('knows every party and every kind that it lists', () => {
    const parties = columnOf('PARTNERSHIPS', 'parties').flatMap((names) => names.split('; '));
    for (const party of new Set(parties))
      expect(cells('PARTNERSHIPS', party, null, null, false).length).toBeGreaterThan(0);
    for (const kind of new Set(columnOf('PARTNERSHIPS', 'kind'))) {
      expect(cells('PARTNERSHIPS', null, kind, null, false).map((row) => row[2])).toContain(kind);
    }
  });

  it('says that a party or a kind is unknown, where a known one without rows gives the bare header', () => {
    expect(errorOf('PARTNERSHIPS', 'Nobody')).toMatch(/^#N\/A party "Nobody" is not known\. Nearest: /);
    expect(errorOf('PARTNERSHIPS', null, 'marriage')).toMatch(/^#N\/A kind "marriage" is not known\. Nearest: /);
    expect(cells('PARTNERSHIPS', 'Intrinsic', 'supply')).toHaveLength(1);
  });
});

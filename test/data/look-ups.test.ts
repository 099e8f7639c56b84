// The ways to find a record, on registers and packed texts made by hand.
import { complete } from '../../src/data/complete';
import { unpacked } from '../../src/data/packed';
import { finding, once, register } from '../../src/data/register';
import { citation, sources, sourcesOf } from '../../src/data/sources';

const cities = () => [
  { id: 'new-york', aliases: ['NYC', 'big apple'], names: ['New York City'], found: 1 },
  { id: 'boston', aliases: ['nyc'], names: ['Boston'], found: 2 },
  { id: 'nyc', names: ['A station'], found: 3 },
  { id: 'austin', names: ['Austin, Texas'], found: 4 },
];

describe('a register', () => {
  const known = register(cities);

  it('finds by id and alias, whatever the dashes, spaces and case, an id before an alias', () => {
    expect(['NEW YORK', 'new_york', 'Big–Apple', ' boston '].map((text) => known.find(text))).toEqual([1, 1, 1, 2]);
    expect(known.find('NYC')).toBe(3);
    expect(known.find('Texas')).toBeUndefined();
  });

  it('lists its ids in the order of the data', () => {
    expect(known.ids).toEqual(['new-york', 'boston', 'nyc', 'austin']);
  });

  it('says the nearest three, by id or by name', () => {
    expect(known.nearest('texas')[0]).toBe('austin');
    expect(known.nearest('bostn')[0]).toBe('boston');
    expect(known.nearest('bostn')).toHaveLength(3);
    expect(known.nearest('bostn')).toBe(known.nearest(' BOSTN '));
  });

  it('is as quick for a text of any length', () => {
    expect(known.nearest(`boston${'x'.repeat(1_000_000)}`)).toHaveLength(3);
  });

  it('names a letter that no id has', () => {
    // A Cyrillic о among Latin letters.
    expect(known.strangeIn('b\u043Eston')).toBe('\u043E');
    expect(known.strangeIn('bostön')).toBeUndefined();
    expect(known.strangeIn('boston 2')).toBeUndefined();
  });

  it('reads its entries at the first look-up only, and once', () => {
    const read = jest.fn(cities);
    const late = register(read);
    expect(read).not.toHaveBeenCalled();
    late.find('boston');
    late.nearest('bostn');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('may find in another way, and lists and suggests as before', () => {
    const other = finding(known, (text) => text.length);
    expect(other.find('four')).toBe(4);
    expect([other.ids, other.nearest('bostn'), other.strangeIn('b\u043E')]).toEqual([
      known.ids,
      known.nearest('bostn'),
      '\u043E',
    ]);
  });
});

it('what is made once is made at the first call, also where it is undefined', () => {
  const make = jest.fn((): string | undefined => undefined);
  const made = once(make);
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

describe('a packed text', () => {
  it('opens its columns into records, without the keys that a record lacks', () => {
    const text = '{"records":{"~":{"id":["a","b"],"note":["~","seen"]}},"year":null}';
    const { records, ...others } = unpacked(text);
    expect(records).toEqual([{ id: 'a' }, { id: 'b', note: 'seen' }]);
    expect(others).toEqual({ year: null });
  });

  it('opens what lies within lists and columns', () => {
    expect(unpacked('{"list":[{"~":{"n":[1,2]}}],"plain":{"deep":{"~":{"n":[{"~":{"m":[3]}}]}}}}')).toEqual({
      list: [[{ n: 1 }, { n: 2 }]],
      plain: { deep: [{ n: [{ m: 3 }] }] },
    });
  });
});

it('what was left out of records is added where they stand', () => {
  const first = { id: 'a' };
  const file = { records: [first, { id: 'b', name: { en: 'B' } }], version: 1 };
  complete(file, { records: { 0: { note: 'n' }, 1: { name: { fr: 'Bé' } } }, extra: [1] });
  expect(file).toEqual({
    records: [
      { id: 'a', note: 'n' },
      { id: 'b', name: { en: 'B', fr: 'Bé' } },
    ],
    version: 1,
    extra: [1],
  });
  expect(file.records[0]).toBe(first);
});

describe('the sources of a record', () => {
  const byEvidence = (read: boolean, kind: string) => {
    const found = sources().find((source) => (source.read !== 'address') === read && source.kind === kind);
    return found?.id ?? '';
  };

  it('are those that were read before those whose address only was seen, primary ones first', () => {
    const order = [byEvidence(true, 'primary'), byEvidence(true, 'secondary'), byEvidence(false, 'primary')];
    expect(order).not.toContain('');
    expect(sourcesOf({ sources: [...order].reverse() }).map(({ id }) => id)).toEqual(order);
  });

  it('leave out what is in no bibliography', () => {
    expect(sourcesOf({ sources: ['nobody-2025'] })).toEqual([]);
  });

  it('are cited by publisher, title and date', () => {
    const [source] = sources();
    if (source === undefined) throw new Error('no source');
    expect(citation({ ...source, publisher: 'EIA', title: 'Table 5', date: '2025-10' })).toBe('EIA, Table 5, 2025-10');
    expect(citation({ ...source, publisher: 'EIA', title: 'Table 5', date: null })).toBe('EIA, Table 5');
  });
});

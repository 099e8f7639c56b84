// The publishers' own downloads, as far as their columns are documented, and what is wrong with a file.
import { readFileSync } from 'node:fs';
import { atlasSites } from '../../scripts/data/atlas';
import { epochSites } from '../../scripts/data/epoch';
import { readImport } from '../../scripts/data/import';

const sites = `Name,Owner,Users,Project,Country,Address
Colossus,xAI #confident,"Anthropic #likely, Cursor",,United States,"3231 Paul R Lowry Rd, Memphis, TN 38109"
"Sines, Campus",Nscale #confident,,,Portugal,"Sines"
`;
const timeline = `Data center,Date,Construction status,IT power (MW),Power (MW)
Colossus,2026-03-01,on,200,270.5
Colossus,2025-01-01,cleared,0,0
Colossus,2026-01-01,on,200,270.5
"Sines, Campus",2026-02-01,,,
Nowhere,2026-02-01,,1,1
`;
const file = (text: string, name = 'given.csv') => ({ name, text });

describe('a vintage of Epoch AI', () => {
  it('is read from the two tables in any order, with the certainty of each user', () => {
    const expected = [
      {
        name: 'Colossus',
        owners: [{ name: 'xAI', certainty: 'confident' }],
        users: [
          { name: 'Anthropic', certainty: 'likely' },
          { name: 'Cursor', certainty: null },
        ],
        country: 'USA',
        state: 'US-TN',
        power: [
          { from: '2025-01-01', itMw: 0, facilityMw: 0 },
          // A row that changes no power is not repeated.
          { from: '2026-01-01', itMw: 200, facilityMw: 270.5 },
        ],
      },
      { name: 'Nowhere', owners: [], users: [], country: null, state: null, power: [expect.anything()] },
      {
        name: 'Sines, Campus',
        owners: [{ name: 'Nscale', certainty: 'confident' }],
        users: [],
        country: 'PRT',
        state: null,
        power: [{ from: '2026-02-01', itMw: null, facilityMw: null }],
      },
    ];
    expect(epochSites([file(sites), file(timeline)])).toEqual(expected);
    expect(epochSites([file(`\uFEFF${timeline.replaceAll('\n', '\r\n')}`), file(sites)])).toEqual(expected);
  });

  it.each([
    [[sites, sites], /Give the two tables of Epoch AI/],
    [[sites, timeline.replace('Power (MW)', 'Watts')], /given\.csv has no column/],
    [[sites, timeline.replace('270.5', 'much')], /given\.csv, Colossus, 2026-03-01: "much" is no power in megawatts/],
    [[sites, timeline.replace('2026-03-01', '2026-02-30')], /"2026-02-30" is no day such as 2026-08-16/],
    [[sites.replace('#likely', '#sure'), timeline], /"#sure" is none of #confident, #likely, #speculative/],
    [[sites.replace('Portugal', 'Lusitania'), timeline], /"Lusitania" is no country by its English name/],
    [[`${sites}Ghost,,,,France,\n`, timeline], /has no row for Ghost/],
  ])('is refused with a sentence: %#', ([first = '', second = ''], said) => {
    expect(() => epochSites([file(first), file(second)])).toThrow(said);
  });
});

const facility = {
  id: 'lake-tx',
  name: 'Lake',
  operator: 'Lake, Inc.',
  status: 'under_construction',
  confidence: 'confirmed',
  location: { city: 'Abilene', county: 'Taylor', state: 'TX', lat: 0, lon: 0 },
  capacityMw: { operational: null, planned: 300 },
  statusHistory: [
    { status: 'under_construction', date: '2026-02', note: '', sourceIndex: 0 },
    { status: 'proposed', date: '2025', note: '', sourceIndex: 0 },
  ],
  sources: [
    { url: 'https://example.org/a', label: '', publisher: '', retrievedAt: '2026-08-01', kind: '' },
    { url: 'https://example.org/b', label: '', publisher: '', retrievedAt: '2026-08-09T10:00:00Z', kind: '' },
  ],
};
const small = { ...facility, id: 'pond-tx', capacityMw: { operational: 99, planned: null } };

describe('the register', () => {
  it('is read from its JSON, without the sites below 100 MW', () => {
    expect(atlasSites(file(JSON.stringify([small, facility]), 'facilities.json'))).toEqual([
      {
        id: 'lake-tx',
        name: 'Lake',
        operator: 'Lake, Inc.',
        state: 'US-TX',
        status: 'under-construction',
        confidence: 'confirmed',
        operationalMw: null,
        plannedMw: 300,
        history: [
          { from: '2025', status: 'proposed' },
          { from: '2026-02', status: 'under-construction' },
        ],
        lastUpdated: '2026-08-09',
      },
    ]);
  });

  it.each([
    ['[{', /facilities\.json is no JSON/],
    [JSON.stringify([small]), /no site of 100 MW or more/],
    [JSON.stringify([{ ...facility, status: 'dreamt' }]), /lake-tx: "dreamt" is none of operational/],
    [JSON.stringify([{ ...facility, confidence: 'sure' }]), /"sure" is none of confirmed/],
    [JSON.stringify([{ ...facility, sources: [] }]), /"" is no day/],
    ['id,name\n', /has no column/],
  ])('is refused with a sentence: %#', (text, said) => {
    expect(() => atlasSites(file(text, 'facilities.json'))).toThrow(said);
  });
});

describe('npm run data', () => {
  it('imports nothing without a publisher, and takes today where no vintage is given', () => {
    expect(readImport([], '2026-11-27')).toBeUndefined();
    expect(readImport(['atlas', 'f.json'], '2026-11-27')).toEqual({
      publisher: 'atlas',
      files: ['f.json'],
      vintage: '2026-11-27',
    });
    expect(readImport(['epoch', 'a', 'b', '--vintage', '2026-08-16'], '2026-11-27')?.vintage).toBe('2026-08-16');
  });

  it.each([
    [['baxtel', 'f'], /"baxtel" is not known/],
    [['--vintage', '2026-08-16'], /No publisher is given/],
    [['epoch', 'a'], /epoch takes two files/],
    [['atlas', 'a', 'b'], /atlas takes one file/],
    [['atlas', 'a', '--vintage', 'August'], /"August" is no day/],
    [['atlas', 'a', '--date', '2026'], /Unknown option '--date'/],
  ])('refuses %j', (args, said) => {
    expect(() => readImport(args, '2026-11-27')).toThrow(said);
  });

  it('has recorded what was read', () => {
    const held = JSON.parse(readFileSync('src/data/sites-observed.json', 'utf8')) as {
      vintages: { files: unknown[] }[];
    };
    expect(held.vintages.map(({ files }) => files.length)).toEqual([2, 2]);
  });
});

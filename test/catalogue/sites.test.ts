// Expected powers are sums by hand over Epoch AI's table of 16 August 2026, in MW, as its users state them.
import { cell, cells, errorOf } from '../support/cells';

// The publisher states tenths of a megawatt.
const toThePrint = 3;

const gw = (...given: unknown[]): number => Number(cell('STANDING', ...given));

describe('what stands', () => {
  // The maker of the tables recomputed these with other means.
  it.each([
    [['OpenAI', '2025-11-20'], 0.854],
    [['OpenAI', '2025-11-20', null, 'confident'], 0.147],
    [['OpenAI', '2025-11-20', null, 'speculative'], 1.185],
    [['OpenAI', '2026-08-16'], 2.521],
    [['OpenAI', '2026-08-16', null, 'speculative'], 3.282],
    [['OpenAI', '2030-12-31'], 14.837],
    [['OpenAI', '2030-12-31', null, 'speculative'], 16.894],
  ])('%j is %p GW', (given, expected) => {
    expect(gw(...given)).toBeCloseTo(expected, toThePrint);
  });

  it('is asked for by any name of a party, in any case', () => {
    for (const name of ['Open AI', 'openai', 'OPENAI GROUP PBC']) expect(gw(name)).toBe(gw('OpenAI'));
    // Colossus 1 and 2 changed their owner's name between the vintages.
    expect(gw('xAI')).toBe(gw('SpaceX'));
    expect(gw('Google DeepMind')).toBe(gw('Alphabet'));
  });

  it('counts a site once that a party owns and uses', () => {
    // Huawei owns its one site, 2024 and later; Meta owns and uses all of its own.
    const rows = cells('SITES', 'Meta', 'operational', '2026-08-16', false).filter(([, , , , , , , it]) => it !== '');
    const facility = rows.reduce((sum, row) => sum + Number(row[8]), 0);
    expect(gw('Meta', '2026-08-16')).toBeCloseTo(facility / 1000, toThePrint);
  });

  it('is that of the machines where it is asked for', () => {
    // Abilene alone is confident on that day: 105 MW of machines of 147 at the grid.
    expect(gw('OpenAI', '2025-11-20', 'it', 'confident')).toBeCloseTo(0.105, toThePrint);
  });

  it('is nothing before the first building, and a refusal for who has no site', () => {
    expect(gw('OpenAI', 2015)).toBe(0);
    expect(errorOf('STANDING', 'Hon Hai')).toBe(
      '#N/A party: Epoch AI follows no site of Foxconn (Hon Hai), which may have some all the same.',
    );
    expect(errorOf('STANDING', 'Opnai')).toMatch(/^#N\/A party "Opnai" is not known\. Nearest: OpenAI/);
    expect(errorOf('STANDING', 'OpenAI', 'soon')).toMatch(/^#VALUE! as_of must be a day/);
    expect(errorOf('STANDING', 'OpenAI', null, 'gross')).toMatch(/^#VALUE! basis must be/);
    expect(errorOf('STANDING', 'OpenAI', null, null, 'sure')).toMatch(/^#VALUE! certainty must be/);
  });
});

describe('the sites', () => {
  const named = (name: string, ...given: unknown[]) => cells('SITES', ...given).find(([site]) => site === name);

  it('show their power on a day, or what is planned for them while none is on', () => {
    const abilene = (asOf: string) => named('OpenAI Stargate Abilene', 'OpenAI', null, asOf)?.slice(6, 10);
    expect(abilene('2024-04')).toBeUndefined();
    expect(abilene('2024-12')).toEqual(['under-construction', 843, 1180, '2026-11-01']);
    expect(abilene('2026-06')).toEqual(['operational', 421, 590, '2026-05-23']);
  });

  it('follow the history of the register', () => {
    const crusoe = (asOf: string) =>
      named('Lancium Clean Campus (Crusoe / Stargate Site 1)', 'Crusoe', null, asOf)?.slice(6, 10);
    expect(crusoe('2020')).toBeUndefined();
    expect(crusoe('2022')).toEqual(['proposed', '', 1200, '2021-12']);
    expect(crusoe('2026')).toEqual(['operational', '', 200, '2025-06']);
  });

  it('are found by a party, or by a part of the name of an operator that is no party', () => {
    for (const row of cells('SITES', 'AWS', null, null, false))
      expect(row.slice(1, 3)).toContainEqual(expect.stringContaining('Amazon'));
    expect(cells('SITES', 'TeraWulf', null, null, false)).toHaveLength(5);
    expect(cells('SITES', 'Foxconn')).toHaveLength(1);
    expect(errorOf('SITES', 'qzqz')).toMatch(/^#N\/A party "qzqz" is not known/);
    expect(errorOf('SITES', null, 'finished')).toMatch(/^#N\/A status "finished" is not known/);
  });

  it('keep the hub and the register apart, 75 sites and one without an owner beside 335', () => {
    const sources = cells('SITES', null, null, null, false).map((row) => row.at(-1));
    expect(sources.filter((source) => source === 'epoch-frontier-data-centers')).toHaveLength(76);
    expect(sources.filter((source) => source === 'compute-atlas-2026-08-21')).toHaveLength(335);
  });
});

describe('the share that was realised', () => {
  it('is the slip between two vintages: 6,615 of 8,247 MW, 0.802', () => {
    expect(Number(cell('ASSUMPTION', 'realisation.epoch-slip-2026'))).toBeCloseTo(0.802, 3);
    const [first = []] = cells('BUILDOUT', 10, 2026, 2029, null, 50e9, 'epoch-slip-2026', null, false);
    expect(Number(first[1])).toBeCloseTo(2.5 * 0.802, 3);
  });

  it('is unknown with the nearest', () => {
    expect(errorOf('BUILDOUT', 10, 2026, 2029, null, 50e9, 'slip')).toMatch(/#N\/A realisation "slip" is not known/);
  });
});

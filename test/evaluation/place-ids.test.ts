// One set of ids for places, and ids that are written a little differently.
import { families, familyRegister } from '../../src/data/assumptions';
import { foldId } from '../../src/data/fold-id';
import { cell, errorOf } from '../support/cells';

describe('the same place', () => {
  it.each([
    ['HOUSEHOLDS', ['FR', 'FRA', 'fr', 'household.FRA']],
    ['HOUSEHOLDS', ['GB', 'GBR', 'UK']],
    ['HOUSEHOLDS', ['US', 'USA']],
    ['HOUSEHOLDS', ['JP', 'JPN']],
    ['HOUSEHOLDS', ['US-TX', 'USA-TX', 'us tx', 'US_TX']],
    ['EMISSIONS', ['FR', 'FRA', 'grid.FR', 'GRID.FRA']],
    ['EMISSIONS', ['UK', 'GB', 'GBR']],
    ['EMISSIONS', ['US', 'USA']],
    ['EMISSIONS', ['GR', 'GRC', 'EL']],
    ['ELECTRICITYCOST', ['US', 'USA', 'price.USA']],
  ])('of %s is meant by each of %j', (name, ids) => {
    expect(new Set(ids.map((id) => cell(name, 1, id))).size).toBe(1);
    expect(typeof cell(name, 1, ids[0])).toBe('number');
  });

  it('is meant by two and three letters wherever a family has a value for a country', () => {
    const twoLetters = familyRegister('grid').ids.filter((id) => /^[A-Z]{3}$/.test(id));
    expect(twoLetters.length).toBeGreaterThan(150);
    expect(cell('EMISSIONS', 1, 'DEU')).toBe(cell('EMISSIONS', 1, 'DE'));
    expect(cell('EMISSIONS', 1, 'CAN')).toBe(cell('EMISSIONS', 1, 'CA'));
  });

  it('does not lend its other codes to a word of another family', () => {
    // AI is Anguilla, AIA in three letters; pue.ai is a data centre for AI.
    expect(errorOf('ITPOWER', 1, 'AIA')).toMatch(/^#N\/A pue "AIA" is not known\. Nearest: ai,/);
  });
});

describe('what does not matter in an id', () => {
  // Hyphen, non-breaking hyphen, figure dash, en and em dash, minus, small and fullwidth hyphen, spaces, underscore.
  const separators = ['-', '‐', '‑', '‒', '–', '—', '−', '﹣', '－', '\u00a0', '\u202f', '\u2009', ' ', '_'];
  it.each(separators.map((separator) => [separator, (separator.codePointAt(0) ?? 0).toString(16)] as const))(
    'a separator written as %j (U+%s), for values, racks, partnerships, choices, fields and inputs alike',
    (separator) => {
      const written = (id: string): string => id.replaceAll('-', separator);
      expect(cell('HOUSEHOLDS', 1, written('US-TX'))).toBe(cell('HOUSEHOLDS', 1, 'US-TX'));
      expect(cell('RACKS', 1, written('gb200-nvl72'))).toBe(cell('RACKS', 1));
      expect(cell('COMPUTE', 1, written('gb200-nvl72'))).toBe(cell('COMPUTE', 1));
      expect(cell('PARTNERSHIP', written('openai-30gw-1400bn'), written('power-gw'))).toBe(30);
      expect(cell('TARIFF', 100, written('taiwan-reciprocal-20'))).toBe(20);
      expect(cell('ASSUMPTION', written('grid.US'), written('valid-from'))).toEqual(
        cell('ASSUMPTION', 'grid.US', 'valid_from'),
      );
      expect(cell('ANNUALCOST', 1, [[written('it-life-years'), 5]])).toBe(cell('ANNUALCOST', 1));
    },
  );

  it.each(['\u200b', '\ufeff', '\u00ad', '\u2060', '\ufe0f', '\u200e'])('an invisible character, %j', (invisible) => {
    expect(cell('HOUSEHOLDS', 1, `US${invisible}-TX`)).toBe(cell('HOUSEHOLDS', 1, 'US-TX'));
    expect(cell('CAPEX', 2, 'nvidia-50-60', `hi${invisible}gh`)).toBe(120e9);
  });

  it('fullwidth letters, and spaces around a dot or a dash', () => {
    expect(cell('HOUSEHOLDS', 1, 'ＵＳ')).toBe(cell('HOUSEHOLDS', 1, 'US'));
    expect(cell('HOUSEHOLDS', 1, 'household . US - TX')).toBe(cell('HOUSEHOLDS', 1, 'US-TX'));
  });

  it.each(families)('tells no two values of %s apart', (family) => {
    const { ids } = familyRegister(family);
    expect(new Set(ids.map(foldId)).size).toBe(ids.length);
  });
});

describe('a character that does matter', () => {
  it('is named: a Cyrillic or Greek letter that looks like a Latin one', () => {
    expect(errorOf('HOUSEHOLDS', 1, 'U\u0405')).toContain('no id has the character "ѕ" (U+0455)');
    expect(errorOf('ITPOWER', 1, '\u0430i')).toContain('no id has the character "а" (U+0430)');
    expect(errorOf('RACKS', 1, 'gb200-\u03bdvl72')).toContain('no id has the character "ν" (U+03BD)');
  });

  it('is not found in a name that is only unknown', () => {
    expect(errorOf('HOUSEHOLDS', 1, 'Zürich')).toMatch(/^#N\/A household "Zürich" is not known\. Nearest: /);
  });
});

describe('a place for which a family has no value', () => {
  it.each([
    ['EMISSIONS', 'US-TX', 'grid "US-TX" is not known: there is no value for Texas. Nearest: ERCT, SPSO, SRMV.'],
    ['EMISSIONS', 'US-CA', 'grid "US-CA" is not known: there is no value for California. Nearest: CAMX, US, '],
    ['HOUSEHOLDS', 'DE', 'household "DE" is not known: there is no value for Germany. Nearest: FR, GB, '],
    ['HOUSEHOLDS', 'DEU', 'there is no value for Germany. Nearest: FR, GB, '],
    ['HOUSEHOLDS', 'IND', 'there is no value for India. Nearest: JP, '],
    ['ELECTRICITYCOST', 'FR', 'price "FR" is not known: there is no value for France. Nearest: US, '],
  ])('%s(1,"%s") names what it has there or nearby', (name, id, sentence) => {
    expect(errorOf(name, 1, id)).toContain(sentence);
  });

  it('is told with its family by ASSUMPTION', () => {
    expect(errorOf('ASSUMPTION', 'grid.US-TX')).toContain(
      'no value for Texas. Nearest: grid.ERCT, grid.SPSO, grid.SRMV.',
    );
  });
});

describe('an id without its family', () => {
  it('is understood where only one value has it', () => {
    expect(cell('ASSUMPTION', 'gb200-nvl72')).toBe(120);
    expect(cell('ASSUMPTION', 'openai-implied', 'unit')).toBe(cell('ASSUMPTION', 'benchmark.openai-implied', 'unit'));
  });

  it('is asked about where it means several', () => {
    expect(errorOf('ASSUMPTION', 'US')).toBe(
      '#N/A id "US" means several things: write one of household.US, price.US, grid.US, demand.US.',
    );
  });
});

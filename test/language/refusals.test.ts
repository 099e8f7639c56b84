// Every refusal in both languages: whole sentences, whole characters, and nothing of one language in the other.
import { catalogue } from '../../src/catalogue';
import type { Raw } from '../../src/cells/raw-cell';
import { type Reason, Refusal } from '../../src/cells/refusal';
import { call } from '../../src/evaluation/call';
import { sentenceOf } from '../../src/language/in-words';
import { sentences } from '../../src/language/sentences';
import { record } from '../support/cells';

const gw = { en: 'GW', fr: 'GW' };
const share = { least: 0, most: 1 };
const id = 'no-such';
const argument = 'rack';

/** One of each kind. A reason that is not here is a type error. */
const reasons: { readonly [Code in Reason['code']]: Omit<Extract<Reason, { code: Code }>, 'code'> } = {
  usage: { syntax: 'GW.ENERGY(power_gw)' },
  'too-many-arguments': { syntax: 'GW.ENERGY(power_gw)' },
  defect: { function: 'ENERGY', said: 'Error.' },
  'no-such-function': { function: 'NOSUCH' },
  missing: { argument, wanted: { a: 'number', unit: gw } },
  'no-cell': { argument },
  'wrong-kind': { argument, wanted: { a: 'flag' }, given: 7.5 },
  'number-as-text': { argument: ['scenario', 'pue', 'low'], text: '1.2' },
  'out-of-bounds': { argument, bounds: share, given: 7.5, meant: 0.075 },
  'not-listed': { argument, options: ['low', 'high'], given: true },
  'unknown-id': { argument, id, nearest: ['a', 'b'], place: { en: 'Germany', fr: 'Allemagne' } },
  'ambiguous-id': { argument, id, meanings: ['a.US', 'b.US'] },
  'unknown-field': { field: id, nearest: [] },
  'not-a-rack': { argument, id, nearest: ['a'] },
  'no-field-value': { id, field: 'value_usd' },
  'no-parts': { id },
  'no-rack-power': { id },
  'no-dense-figure': { id, precision: 'fp8' },
  'input-error': { error: '#NAME?', argument, alone: true, id: 'US' },
  unreached: {},
  'nothing-matches': {},
  'not-holdable': {},
  'no-cells': {},
  'beyond-sheet': { rows: 2_000_000, columns: 1 },
  'answer-too-large': { cells: 2 },
  'ends-before-start': { start: 2030, end: 2026 },
  'too-many-draws': { most: 5, uncertain: 4, given: 6 },
  'scenario-width': { argument, needsSpread: false, width: 3 },
  'scenario-row-without-name': { argument },
  'scenario-name-wrong-kind': { argument, given: 7.5 },
  'scenario-unknown-input': { argument, input: 'pu', nearest: ['pue'] },
  'empty-part': { argument, input: 'pue', part: 'low' },
  'scenario-disorder': { argument, input: 'pue', low: 2, mode: 1.5, high: 3 },
  'scenario-twice': { argument, input: 'pue' },
  'counted-twice': { argument, input: 'loss_share', plan: 'evergy-kansas' },
  'scenario-without-spread': { argument },
  'yearly-width': { argument: 'capex_by_year', width: 3 },
  'years-disorder': { argument: 'capex_by_year', before: 2028, year: 2027 },
  'macrs-life': { life: 5, given: 7 },
  'not-yet': { id: 'stargate', day: '2024-12-31', announced: '2025-01-21' },
  'no-sites': { argument: 'party', party: { en: 'Foxconn', fr: 'Foxconn' } },
  'never-pays-back': { revenueUsdPerGw: 0.5e9, cost: 0.9e9 },
};

const refusals = Object.entries(reasons).map(([code, reason]) => {
  const refusal = new Refusal('#VALUE!', { code, ...reason } as Reason);
  return { code, en: sentenceOf(refusal, 'en'), fr: sentenceOf(refusal, 'fr') };
});

describe('a refusal', () => {
  it.each(refusals)('$code is a sentence in each language, and not the same', ({ en, fr }) => {
    for (const sentence of [en, fr]) {
      expect(sentence).toMatch(/^[\p{Lu}\p{L}\d].*[.?)]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}/);
    }
    expect(fr).not.toBe(en);
    // French puts a space before these marks, and a comma into its decimals.
    const ours = fr.replace(/«.*?»|#NOM\?/g, '');
    expect(ours).not.toMatch(/[^\s\u00a0\u202f][?;:](\s|$)|\d\.\d|'/);
    expect(fr).not.toMatch(/\b(must|is|the|not|Nearest|give)\b/);
  });

  it('of each kind is said by both languages', () => {
    expect(Object.keys(sentences.fr.refusals).sort()).toEqual(Object.keys(sentences.en.refusals).sort());
  });
});

describe('what the functions refuse', () => {
  const said = (name: string, given: readonly Raw[], language: 'en' | 'fr'): string => {
    const answer = call(record(name), given)[0]?.[0];
    return answer instanceof Refusal ? sentenceOf(answer, language) : String(answer);
  };

  it.each([
    ['HOUSEHOLDS', ['many'], 'power_gw doit être un nombre (GW) ; l’argument est le texte «\u00a0many\u00a0».'],
    [
      'ENERGY',
      [1, 71],
      'utilisation doit être compris entre 0 et 1 ; l’argument vaut 71. Vouliez-vous dire 0,71 ou 71\u00a0% ?',
    ],
    ['ITPOWER', [1, 0.9], 'pue doit être au moins 1 ; l’argument vaut 0,9.'],
    ['HOUSEHOLDS', [], 'Syntaxe : GW.HOUSEHOLDS(power_gw; [household]; [utilisation])'],
    [
      'EMISSIONS',
      [1, 'US-TX'],
      'grid «\u00a0US-TX\u00a0» est inconnu : il n’y a pas de valeur pour ce lieu (Texas). Les plus proches : ERCT, SPSO, SRMV.',
    ],
  ])('%s(%j) in French', (name, given, sentence) => {
    expect(said(name, given, 'fr')).toBe(sentence);
  });

  it('never speaks of an input cell where a value may stand in the formula', () => {
    for (const { name, parameters } of catalogue) {
      parameters.forEach((_, index) => {
        const given = Object.assign([...(record(name).examples[0]?.arguments ?? [])], { [index]: { code: '#NAME?' } });
        expect(said(name, Array.from(given), 'en')).not.toMatch(/input cell/i);
      });
    }
  });

  it('says that an id goes in quotes', () => {
    expect(said('HOUSEHOLDS', [30, { code: '#NAME?' }], 'en')).toBe(
      'household is the error #NAME?: an id goes in quotes, such as "announced".',
    );
    expect(said('PARTNERSHIP', [{ code: '#NAME?' }], 'en')).toContain(
      'an id goes in quotes, such as "openai-foxconn".',
    );
    expect(said('SOURCES', [{ code: '#NAME?' }], 'en')).toContain('an id goes in quotes, such as "household.US".');
    expect(said('RACKS', [1, { code: '#NAME?' }], 'en')).toContain('an id goes in quotes, such as "gb200-nvl72".');
    expect(said('CAPEX', [1, null, { code: '#NAME?' }], 'en')).toContain('an id goes in quotes, such as "mid".');
  });
});

describe('a text that is given back', () => {
  const shown = (text: string): string => {
    const answer = call(record('ENERGY'), [text])[0]?.[0];
    return answer instanceof Refusal ? sentenceOf(answer, 'en') : '';
  };

  it.each([
    ['an emoji at the cut', `${'x'.repeat(38)}😀😀😀`, `"${'x'.repeat(38)}😀…"`],
    ['a flag, a family and a skin tone at the cut', `${'x'.repeat(37)}👩‍👩‍👧yy`, `"${'x'.repeat(37)}…"`],
    ['an accent of its own at the cut', `${'x'.repeat(38)}e\u0301yy`, `"${'x'.repeat(38)}…"`],
    ['a flag at the cut', `${'x'.repeat(38)}🇫🇷yy`, `"${'x'.repeat(38)}…"`],
    ['a Korean syllable of three letters at the cut', `${'x'.repeat(37)}\u1112\u1161\u11abyy`, `"${'x'.repeat(37)}…"`],
    ['a hundred accents on one letter', `xxe${'\u0301'.repeat(100)}`, '"xx…"'],
    ['half a character', 'a\ud83d', '"a\ufffd"'],
    ['a line break and a mark of direction', 'a\n\u202eb', '"a b"'],
  ])('is whole with %s', (_, text, quoted) => {
    expect(shown(text)).toContain(quoted);
    expect(shown(text)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });

  it('never begins like a formula in a cell of a table', () => {
    const texts = ['=1+1', '@SUM(A1)', '+30', '-1', '\t=1', ' =1', '＝1', '|cmd', '%0A', '\u200b=1'];
    const rows = call(record('SOURCES'), [texts.map((text) => [text]), false]);
    expect(rows.map(([first]) => first)).toEqual(texts.map((text) => `"${text}"`));
  });
});

// The checks themselves: each kind of leak is found, and what is right is not taken for one.
import { record } from '../cells';
import { type Door, Said } from './doors';
import { leaksIn } from './leaks';
import { leaksOf, search } from './search';

const energy = record('ENERGY');
const en = 'power_gw must be at least 0; it is -1.';
const fr = 'power_gw doit être au moins 0 ; l’argument vaut -1.';

/** The kinds of leak in an answer of one cell. */
const kindsOf = (cell: unknown, inFrench: unknown = cell, raw: readonly unknown[] = []): string[] => [
  ...new Set(leaksIn(energy, raw, { en: [[cell]], fr: [[inFrench]] }).map(({ kind }) => kind)),
];

/** The kinds of leak in an error with an English sentence beside a French one that is right. */
const kindsOfSentence = (sentence: unknown, raw: readonly unknown[] = []): string[] =>
  kindsOf(new Said('#VALUE!', sentence), new Said('#VALUE!', fr), raw);

describe('an answer that is right', () => {
  it.each<[string, unknown]>([
    ['a number', -0.5],
    ['a text', 'gb200-nvl72'],
    ['an empty text', ''],
    ['a Boolean', false],
    ['a text of ours that begins like a formula', '=GW.HOUSEHOLDS(30)'],
  ])('has no leak: %s', (_what, cell) => {
    expect(kindsOf(cell, cell, [30, 'US'])).toEqual([]);
  });

  it.each([
    en,
    'Usage: GW.ENERGY(power_gw, [utilisation], [hours])',
    'utilisation must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?',
    'power_gw is the error #NAME?: a name in it is not known.',
    'The result is larger than a cell can hold.',
    'utilisation "VC" is not known: there is no value for St. Vincent & Grenadines. Nearest: US, CA.',
    'utilisation "UM" is not known: there is no value for U.S. Outlying Islands. Nearest: US, CA.',
    'utilisation "MO" is not known: there is no value for R.A.S. chinoise de Macao. Nearest: US, CA.',
  ])('has no leak: %s', (sentence) => {
    expect(kindsOfSentence(sentence)).toEqual([]);
  });

  it('may quote anything that the person typed', () => {
    for (const text of ['NaN', '[object Object]', '=1+1', 'One. Two? An input cell, "undefined"', '"', 'a"."b']) {
      expect(kindsOfSentence(`power_gw must be a number (GW); it is the text "${text}".`, [[[text]]])).toEqual([]);
    }
  });

  it('may speak of an input cell where a range holds an error', () => {
    const range = [[{ code: '#N/A' }, 1]];
    expect(kindsOfSentence('An input cell holds #N/A.', [range])).toEqual([]);
  });
});

describe('a leak in a sentence', () => {
  it.each([
    ['no sentence', undefined],
    ['no whole sentence', ''],
    ['no whole sentence', 'power_gw must be at least 0'],
    ['no whole sentence', 'power_gw must be at least .'],
    ['no whole sentence', ' power_gw is missing.'],
    ['unprintable character', 'power_gw is the text "a\nb".'],
    ['unprintable character', 'power_gw is the text "\u202ea".'],
    ['sentence too long', `power_gw must be ${'very '.repeat(100)}large.`],
    ['half a character', 'power_gw is the text "\ud83d".'],
    ['not for people', 'power_gw must be at least 0; it is NaN.'],
    ['not for people', 'power_gw must be at least undefined; it is 1.'],
    ['not for people', 'power_gw must be at most -Infinity; it is 1.'],
    ['not for people', 'power_gw is the error [object Object].'],
    ['not for people', 'power_gw is null.'],
    ['defect', 'ENERGY failed; please report it: Error: power_gw.'],
    ['input cell of a single value', 'An input cell holds #N/A.'],
    ['unclear', 'Something is wrong.'],
    ['unclear', 'Sorry. The argument power_gw is wrong.'],
  ])('is found: %s in %j', (kind, sentence) => {
    expect(kindsOfSentence(sentence)).toContain(kind);
  });

  it('is found in French, too', () => {
    expect(kindsOf(new Said('#VALUE!', en), new Said('#VALUE!', 'power_gw vaut NaN.'))).toEqual(['not for people']);
    const defect = 'ENERGY a échoué ; merci de le signaler : power_gw.';
    expect(kindsOf(new Said('#VALUE!', en), new Said('#VALUE!', defect))).toEqual(['defect']);
    const cell = new Said('#N/A', 'Une cellule d’entrée contient #N/A.');
    expect(kindsOf(new Said('#N/A', 'power_gw is the error #N/A.'), cell)).toEqual(['input cell of a single value']);
  });

  it('is found where the same words stand outside the quotes', () => {
    expect(kindsOfSentence('power_gw is the text "NaN"; it is NaN.', ['NaN'])).toEqual(['not for people']);
  });

  it('is found where the range without an error is the only range', () => {
    const kinds = kindsOfSentence('An input cell holds #N/A.', [[[1, 2]], { code: '#N/A' }]);
    expect(kinds).toEqual(['input cell of a single value']);
  });
});

describe('a leak in a cell', () => {
  it.each<[string, unknown, unknown[]]>([
    ['no number that a cell holds', NaN, []],
    ['no number that a cell holds', -Infinity, []],
    ['no value that a cell holds', null, []],
    ['no value that a cell holds', undefined, []],
    ['no value that a cell holds', {}, []],
    ['half a character', 'a\ude00', []],
    ['text longer than a cell', 'x'.repeat(32_768), []],
    ['text like a formula', '=1+1', ['=1+1']],
    ['text like a formula', '\t=1', [[['x', '\t=1']]]],
    ['text like a formula', '@SUM(A1)…', ['@SUM(A1)+and so on']],
    ['no error of Excel’s', new Said('#OOPS!', en), []],
    ['not for people', { type: 'Entity', text: 'a', properties: { gw: { basicValue: NaN } }, provider: {} }, []],
  ])('is found: %s in %j', (kind, cell, raw) => {
    const kinds = kindsOf(cell, cell, raw);
    expect(kinds).toContain(kind === 'not for people' ? 'no number that a cell holds' : kind);
  });
});

describe('a leak in the whole answer', () => {
  it.each([[[]], [[[]]], [[[1], [1, 2]]], [[1]], [undefined], ['text'], [{}]])('is found in %j', (block) => {
    expect(leaksIn(energy, [], { en: block, fr: block }).map(({ kind }) => kind)).toEqual(['no rectangle']);
  });

  it('is found where the languages differ in more than their sentences', () => {
    expect(kindsOf(1, 2)).toEqual(['not the same in French']);
    expect(kindsOf(1, new Said('#VALUE!', fr))).toEqual(['not the same in French']);
    expect(kindsOf(new Said('#VALUE!', en), new Said('#VALUE!', en))).toEqual(['not the same in French']);
    expect(kindsOf(new Said('#VALUE!', en), new Said('#N/A', fr))).toEqual(['not the same in French']);
  });

  it('is a throw', async () => {
    const throwing: Door = () => {
      throw new RangeError('too deep');
    };
    expect(await leaksOf(throwing, energy, [])).toEqual([{ kind: 'throw', shown: 'RangeError: too deep' }]);
  });
});

describe('a search', () => {
  const holdsTrue = (raw: readonly unknown[]): boolean => raw.flat(2).includes(true);
  const leaking: Door = (_record, raw) => {
    const cell = holdsTrue(raw) ? NaN : 1;
    return { en: [[cell]], fr: [[cell]] };
  };

  it('finds the one call that leaks and shrinks it', async () => {
    const found = await search({ record: energy, seed: 1, cases: 1000, door: 'evaluation' }, leaking);
    expect(found).toMatchObject({ function: 'ENERGY', leaks: [{ kind: 'no number that a cell holds' }] });
    expect(found?.raw.filter((each) => each === true)).toHaveLength(1);
  });

  it('finds nothing where nothing leaks', async () => {
    const sound: Door = () => ({ en: [[1]], fr: [[1]] });
    expect(await search({ record: energy, seed: 1, cases: 100, door: 'evaluation' }, sound)).toBeUndefined();
  });
});

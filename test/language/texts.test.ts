// What people read, in both languages: nothing empty, nothing twice, nothing unused, and French set as French.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textsIn } from '../data/texts';
import { textTables } from './text-tables';
import { sourceFiles, type SourceText, textsOf } from './texts-in-source';

const data = join(__dirname, '..', '..', 'src', 'data');

const ofData: readonly SourceText[] = readdirSync(data)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => textsIn(JSON.parse(readFileSync(join(data, name), 'utf8')), name))
  .map(({ at, text }) => ({ at, ...text }));

const ofSource = sourceFiles.flatMap(textsOf);
const all = [...ofSource, ...ofData];

/** French texts that stand for two English ones, with the reason. */
const oneFrenchForTwo: Readonly<Record<string, string>> = {
  Investissement: 'French has one word for an investment and for capital as a group of functions',
  'Borne basse': 'the English heading tells two tables apart by unit, the French one leaves that to the unit beside it',
  'Borne haute': 'as the low end',
  Annuler: 'Excel’s own French has one word for undoing and for putting a question away',
};

const grouped = (texts: readonly SourceText[], key: (text: SourceText) => string): SourceText[][] => {
  const groups = new Map<string, SourceText[]>();
  for (const text of texts) groups.set(key(text), [...(groups.get(key(text)) ?? []), text]);
  return [...groups.values()];
};

const told = (texts: readonly SourceText[]): string => texts.map(({ at, en, fr }) => `${at} ${en} / ${fr}`).join('\n');

/** Groups of one text in a language whose texts in the other differ. */
const ambiguous = (texts: readonly SourceText[], language: 'en' | 'fr'): string[] => {
  const other = language === 'en' ? 'fr' : 'en';
  return grouped(texts, (text) => text[language])
    .filter((group) => new Set(group.map((text) => text[other])).size > 1)
    .filter(([first]) => language === 'en' || !((first?.fr ?? '') in oneFrenchForTwo))
    .map(told);
};

/** What is the same in both languages, such as a unit's symbol, cannot drift apart. */
const repeated = (texts: readonly SourceText[]): string[] =>
  grouped(
    texts.filter(({ en, fr }) => en !== fr),
    ({ en, fr }) => `${en}\n${fr}`,
  )
    .filter((group) => group.length > 1)
    .map(told);

const braces = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts', () => {
  it('are found: those of the source and those of the data', () => {
    expect(ofSource.length).toBeGreaterThan(400);
    expect(ofData.length).toBeGreaterThan(900);
  });

  it('are empty in no language', () => {
    expect(told(all.filter(({ en, fr }) => en.trim() === '' || fr.trim() === ''))).toBe('');
  });

  it('say one thing in one way: the same English is the same French', () => {
    expect(ambiguous(all, 'en')).toEqual([]);
  });

  it('say two things in two ways: the same French is the same English, but for what is listed', () => {
    expect(ambiguous(ofSource, 'fr')).toEqual([]);
    const french = ofSource.map(({ fr }) => fr);
    expect(Object.keys(oneFrenchForTwo).filter((fr) => !french.includes(fr))).toEqual([]);
  });

  it('stand once in the source: what two places say is in src/language/words.ts, or in the one that is below', () => {
    expect(repeated(ofSource)).toEqual([]);
  });

  it('fill the same {braces} in both languages', () => {
    const other = ofSource.filter(({ en, fr }) => braces(en).join() !== braces(fr).join());
    expect(told(other)).toBe('');
  });
});

describe('the tables of texts', () => {
  const tables = textTables(sourceFiles);

  it('are the six that there are', () => {
    expect(tables.map(({ file }) => file).sort()).toEqual([
      'scripts/docs/words.ts',
      'src/hosts/excel/pane-failure.ts',
      'src/hosts/workbench/tables/texts.ts',
      'src/hosts/workbench/texts.ts',
      'src/language/words.ts',
      'src/pane/texts.ts',
    ]);
  });

  it.each(tables)('$file has no key that no code uses', ({ keys, used }) => {
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it.each(tables)('$file has every key that code uses', ({ missing }) => {
    expect(missing).toEqual([]);
  });
});

// Formulas, addresses, code and the names of errors are not prose, and Excel's formats are no texts.
const notProse = /`[^`]*`|https?:\S+|\{[^}]*\}|=GW\S*|#[A-Z/]+[?!]/g;
const isFormat = (text: string): boolean => /^[#0,.;$%+\- ]+$/.test(text.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const space = '[ \\u00a0\\u202f]';
const french: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /'/],
  ['a straight or an English quotation mark', /["“”]/],
  ['a sign without the space before it', new RegExp(`(?<!${space})[;:?!»%]`)],
  ['a quotation mark without the space behind it', new RegExp(`«(?!${space})`)],
  ['two spaces, or one before a comma or a full stop', new RegExp(`${space}{2}|${space}[,.]`)],
  ['three full stops for an ellipsis', /\.\.\./],
  ['a billion or a trillion', /\b[bt]r?illions?\b/i],
];

const slips = (texts: readonly SourceText[]): string[] =>
  texts.flatMap(({ at, fr }) => {
    const prose = isFormat(fr) ? '' : fr.replace(notProse, 'x');
    return french.flatMap(([slip, pattern]) => (pattern.test(prose) ? [`${at} has ${slip}: ${fr}`] : []));
  });

it('French is set as French', () => {
  expect(slips(all)).toEqual([]);
});

describe('a slip is found', () => {
  const file = (name: string, content: string) => ts.createSourceFile(name, content, ts.ScriptTarget.Latest, true);

  it.each([
    "l'heure",
    'Voir le "volet"',
    'Note: rien',
    'Remplacer?',
    '«volet »',
    '20% de plus',
    'Un mot , puis un autre',
    'Un moment...',
    '1,4 billion de dollars',
  ])('in French: %s', (fr) => {
    expect(slips([{ at: '', en: '', fr }])).not.toEqual([]);
  });

  it('where one thing is said in two ways, or twice', () => {
    const [first = { at: '', en: '', fr: '' }] = textsOf(
      file('a.ts', "const a = { en: 'dollars', fr: 'dollars US' };"),
    );
    const second = { ...first, fr: 'dollars américains' };
    expect(ambiguous([first, second], 'en')).toHaveLength(1);
    expect(ambiguous([first, { ...first, en: 'US dollars' }], 'fr')).toHaveLength(1);
    expect(repeated([first, first])).toHaveLength(1);
  });

  it('in the arguments of a function that takes a pair', () => {
    const content = "const section = (en: string, fr: string) => ({ en, fr }); section('Money', 'Argent');";
    expect(textsOf(file('a.ts', content))).toMatchObject([{ en: 'Money', fr: 'Argent' }]);
  });

  it('where a key is not used, or not there', () => {
    const table = "export const texts = { shown: { en: 'a', fr: 'b' }, lost: { en: 'c', fr: 'd' } } as const;";
    const view = "import { texts } from './texts'; say('shown'); phrase(language, 'absent'); use(texts.gone);";
    const [found] = textTables([file('src/pane/texts.ts', table), file('src/pane/view.ts', view)]);
    expect(found?.keys.filter((key) => !found.used.has(key))).toEqual(['lost']);
    expect(found?.missing.slice().sort()).toEqual(['absent', 'gone']);
  });
});

// How light the pane and functions.js are: within the budget of size-budget.json, and nothing brought twice.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/root.mjs';
import { gzipped, type Loaded, loadedBy, parted } from './support/loaded';
import { openPane } from './support/pane';
import { openSite, type Site } from './support/site';

let site: Site;
let page: Page;
let first: Loaded[];
let all: Loaded[];

beforeAll(async () => {
  site = await openSite();
  ({ page } = await openPane(site, 'served'));
  first = await loadedBy(page);
  await page.getByRole('tab', { name: 'Functions' }).click();
  await page.getByText('GW.HOUSEHOLDS(power_gw').first().waitFor();
  await page.getByRole('textbox').fill('Foxconn');
  await page.getByText(/results for/).waitFor();
  all = await loadedBy(page);
}, 60_000);

afterAll(() => site.close());

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const budget = JSON.parse(read('test', 'e2e', 'size-budget.json')) as Readonly<Record<string, number>>;
const isFunctions = ({ name }: Loaded): boolean => name.startsWith('functions');

describe('the size, compressed, of', () => {
  it.each(Object.entries(budget))('%s is at most %d bytes', (what, most) => {
    const { code, data } = parted(first.find(isFunctions)?.text ?? '');
    const pane = first.filter((each) => !isFunctions(each)).reduce((sum, { text }) => sum + gzipped(text), 0);
    const sizes: Readonly<Record<string, number>> = {
      'functions.js without its data': gzipped(code),
      'data in functions.js': gzipped(data),
      'pane beside functions.js, before its first paint': pane,
    };
    // A script that was not found, or one without its data, would be small.
    expect(sizes[what]).toBeGreaterThan(most / 2);
    expect(sizes[what]).toBeLessThanOrEqual(most);
  });
});

const longEnoughToBeOne = 40;

/** The texts of a file that are like no other, without those that a script would write with escapes. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= longEnoughToBeOne && !/["'`\\]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const data = readdirSync(join(ROOT, 'src', 'data')).filter((name) => name.endsWith('.json'));
const sourcesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(folder, name));
const records = sourcesBelow('src/catalogue');
// An argument may say in the same words what its family of values is.
const isOfData = (text: string): boolean => !records.some((source) => source.includes(text));
const dataTexts = [...new Set(data.flatMap((name) => textsIn(JSON.parse(read('src', 'data', name)))))].filter(isOfData);
const formulas = records.flatMap((text) =>
  Array.from(text.matchAll(/native: '([^']+)'/g), ([, formula = '']) => formula),
);

const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long: string | undefined, short: string | undefined) =>
    String.fromCharCode(parseInt(long ?? short ?? '', 16)),
  );

/** In how many of the files each text stands. */
const counts = (texts: readonly string[], files: readonly Loaded[]): Map<string, number> => {
  const contents = files.map(({ text }) => unescaped(text));
  return new Map(texts.map((text) => [text, contents.filter((content) => content.includes(text)).length]));
};

const twice = (found: Map<string, number>): string[] =>
  [...found].filter(([, count]) => count > 1).map(([text]) => text);
const there = (found: Map<string, number>): number => [...found.values()].filter((count) => count > 0).length;

describe('the page of the pane', () => {
  it('brings no text of the data twice before its first paint, and does bring data', () => {
    const found = counts(dataTexts, first);
    expect(twice(found)).toEqual([]);
    expect(there(found)).toBeGreaterThan(dataTexts.length / 2);
  });

  it('brings every text of the data once, when all that it shows was shown', () => {
    const found = counts(dataTexts, all);
    expect(twice(found)).toEqual([]);
    expect(there(found)).toBe(dataTexts.length);
  });

  it('brings no record of a function twice', () => {
    expect(formulas.length).toBeGreaterThan(10);
    const found = counts(
      formulas.filter((formula) => formula.length > 12),
      all,
    );
    expect(new Set(found.values())).toEqual(new Set([1]));
  });

  it('has the data whole, when all that it shows was shown', async () => {
    const held = await page.evaluate(() =>
      Object.entries(globalThis.gigawatt?.files ?? {}).map(([name, file]) => [name, { ...file }] as const),
    );
    const apart = ['facts', 'places', 'version'];
    expect(
      held
        .map(([name]) => name)
        .concat(apart)
        .sort(),
    ).toEqual(data.map((name) => name.replace('.json', '')).sort());
    for (const [name, content] of held) expect(content).toEqual(JSON.parse(read('src', 'data', `${name}.json`)));
  });
});

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { localised } from '../../src/formula/localise';
import { formulaOf } from '../../src/formula/print';
import { helpFolder, helpPage } from '../../src/catalogue/help-page';
import { syntaxOf } from '../../src/catalogue/help';
import { findAssumption } from '../../src/data/assumptions';
import type { Language } from '../../src/data/shapes';
import { sourcesOf } from '../../src/data/sources';
import { helpPages } from '../../scripts/docs/help-pages';

const methodology = [
  '# Methodology',
  'Which `GW` is "meant" & why.',
  '## Which GW',
  'See [households](functions/households.md#errors), [below](#which-gw), [the data](https://example.org/?a=1&b=2) and',
  '[the code](../src/calculation/energy.ts), [the list](functions).',
].join('\n\n');

const pages = helpPages({ methodology });
const languages: readonly Language[] = ['en', 'fr'];
const written = languages.flatMap((language) => catalogue.map((record) => ({ name: record.name, language, record })));

const html = (path: string): string => pages.get(path) ?? '';
const addressesIn = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<(?:a|link)\\b[^>]*? ${name}="([^"]*)"`, 'g'))].map(([, address = '']) => address);
const idsIn = (text: string): string[] => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** The text that a reader sees, with one space wherever there is room. */
const shown = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ');
const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');

// Files that the build adds beside the pages.
const besides = ['help.css', 'assets/icon-32.png', 'workbench.html'];

describe.each(written)('the page of $name ($language)', ({ record, language }) => {
  const page = html(helpPage(record, language));
  const text = shown(page);

  it('is a page of its language with a title, a description and a link to the other language', () => {
    expect(page).toMatch(`<html lang="${language}">`);
    expect(page).toMatch(`<title>GW.${record.name} · `);
    expect(shown(page.replace(/.*name="description" content="([^"]*)".*/s, '$1'))).toBe(record.summary[language]);
    const other = posix.relative(
      posix.dirname(helpPage(record, language)),
      helpPage(record, language === 'en' ? 'fr' : 'en'),
    );
    expect(addressesIn(page, 'href').filter((address) => address === other)).toHaveLength(2);
  });

  it('has every section, in order', () => {
    const sections = [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(sections).toEqual(
      language === 'en'
        ? ['Syntax', 'Arguments', 'Result', 'Formula', 'Examples', 'Errors', 'See also']
        : ['Syntaxe', 'Arguments', 'Résultat', 'Formule', 'Exemples', 'Erreurs', 'Voir aussi'],
    );
  });

  it('says all that the record says', () => {
    const { parameters, examples } = record;
    const texts = [
      `=${syntaxOf(record, language)}`,
      record.summary[language],
      ...parameters.flatMap(({ name, about }) => [name, about[language]]),
      ...parameters.flatMap((each) => ('unit' in each ? [each.unit[language]] : [])),
      ...examples.flatMap((each) => [formulaOf(record.name, each.arguments, language), each.because[language]]),
      ...(record.shape === 'table'
        ? record.columns.flatMap(({ name, about }) => [name, about[language]])
        : [
            record.returns.about[language],
            ...(record.native === undefined ? [] : [localised(`=${record.native}`, language)]),
          ]),
    ];
    expect(texts.filter((each) => !text.includes(oneSpaced(each)))).toEqual([]);
  });

  it('names the sources of its cited defaults', () => {
    const defaults = record.parameters.flatMap((each) => (each.family && each.defaultId ? [each.defaultId] : []));
    const sources = defaults.map((id) => sourcesOf(findAssumption(id) ?? { sources: [] })[0]?.url ?? id);
    expect(sources.filter((url) => !addressesIn(page, 'href').map(shown).includes(url))).toEqual([]);
  });

  it('holds nothing that was not there to be written', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  });
});

describe('every page', () => {
  it('links only to pages that there are, and to sections that they have', () => {
    const broken = [...pages].flatMap(([path, page]) =>
      addressesIn(page, 'href')
        .filter((address) => !/^https?:/.test(address))
        .filter((address) => {
          const [file = '', section] = address.replace(/\?.*$/, '').split('#');
          const target = file === '' ? path : posix.join(posix.dirname(path), file);
          if (besides.includes(target)) return false;
          return !pages.has(target) || (section !== undefined && !idsIn(html(target)).includes(section));
        })
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('forbids scripts, and has none', () => {
    const loose = [...pages].filter(
      ([, page]) => !page.includes(`content="default-src 'none'; style-src 'self'; img-src 'self';`),
    );
    expect(loose).toEqual([]);
    expect([...pages.values()].filter((page) => /<script|<style| style=| on\w+=/.test(page))).toEqual([]);
  });

  it('lets no other site reach back', () => {
    const anchors = [...pages.values()].flatMap((page) => page.match(/<a [^>]*href="https?:[^>]*>/g) ?? []);
    expect(anchors.filter((anchor) => !anchor.includes('rel="noopener"'))).toEqual([]);
  });
});

describe('the lists of functions', () => {
  it.each(languages)('hold every function once (%s)', (language) => {
    const folder = helpFolder[language];
    const linked = addressesIn(html(`${folder}index.html`), 'href').map((address) => posix.join(folder, address));
    for (const record of catalogue) {
      expect(linked.filter((path) => path === helpPage(record, language))).toHaveLength(1);
    }
  });
});

describe('a document', () => {
  const page = html('methodology.html');

  it('leads to pages of the site, to its own sections and to other sites', () => {
    expect(page).toMatch('<a href="functions/households.html#errors">households</a>');
    expect(page).toMatch('<a href="functions/index.html">the list</a>');
    expect(page).toMatch('<h2 id="which-gw">');
    expect(page).toMatch('<a rel="noopener" href="https://example.org/?a=1&amp;b=2">the data</a>');
  });

  it('keeps the words of a link that leads out of the site', () => {
    expect(shown(page)).toMatch('the code,');
    expect(page).not.toMatch('energy.ts');
  });

  it.each(['methodology', 'data'])('names functions that have a page (docs/%s.md)', (name) => {
    const file = join(__dirname, '..', '..', 'docs', `${name}.md`);
    const named = [...readFileSync(file, 'utf8').matchAll(/\]\((functions\/\w+)\.md/g)].map(
      ([, path]) => `${path}.html`,
    );
    expect(named.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('is described by its first paragraph', () => {
    expect(page).toMatch('content="Which GW is &quot;meant&quot; &amp; why."');
  });

  it('is linked from every other page, and is not there when its file is not', () => {
    expect([...pages.values()].filter((each) => !each.includes('methodology.html'))).toEqual([]);
    expect([...helpPages({}).values()].filter((each) => each.includes('methodology.html'))).toEqual([]);
  });
});

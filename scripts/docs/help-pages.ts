// The pages of help as static HTML: one per function and language, a list of each language, and the documents.
import { catalogue } from '../../src/catalogue';
import { helpFolder, helpPage } from '../../src/catalogue/help-page';
import type { Language } from '../../src/data/shapes';
import { functionPage } from './function-page';
import { contentOf } from './html';
import { indexPage } from './index-page';
import { framed } from './page-frame';
import { valueTable } from './value-table';

interface Page {
  readonly path: string;
  readonly language: Language;
  readonly markdown: string;
  /** The same page in the other language. */
  readonly other?: string;
}

/**
 * Every page by its path from the root of the site.
 * @param documents Markdown by name, such as `methodology`: English pages at the root
 */
export function helpPages(documents: Readonly<Record<string, string>>): Map<string, string> {
  const pages = [...inLanguage('en', 'fr'), ...inLanguage('fr', 'en'), ...ofDocuments(documents)];
  const emitted = new Set(pages.map(({ path }) => path));
  return new Map(
    pages.map(({ markdown, ...page }) => [page.path, framed(page, contentOf(markdown, page.path, emitted), emitted)]),
  );
}

const inLanguage = (language: Language, other: Language): Page[] => [
  {
    path: `${helpFolder[language]}index.html`,
    language,
    markdown: indexPage(language),
    other: `${helpFolder[other]}index.html`,
  },
  ...catalogue.map((record) => ({
    path: helpPage(record, language),
    language,
    markdown: functionPage(record, language),
    other: helpPage(record, other),
  })),
];

const ofDocuments = (documents: Readonly<Record<string, string>>): Page[] =>
  Object.entries({ ...documents, values: valueTable() }).map(([name, markdown]) => ({
    path: `${name}.html`,
    language: 'en',
    markdown,
  }));

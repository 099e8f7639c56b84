// Where a function's page of help stands on the site: the page itself, Excel's help link and the pane's all read it here.
import type { Language } from '../data/shapes';
import type { FunctionRecord } from './record';

/** The folder of the pages of one language, below the site's own address. */
export const helpFolder: Readonly<Record<Language, string>> = { en: 'functions/', fr: 'fr/functions/' };

/** `functions/households.html`, relative to the site's address. */
export const helpPage = (record: FunctionRecord, language: Language): string =>
  `${helpFolder[language]}${record.name.toLowerCase()}.html`;

// Every number format of the product beside numbers that it dresses.
import { catalogue } from '../../src/catalogue';
import type { Language, Text } from '../../src/data/shapes';
import { partnerships } from '../../src/data/partnerships';
import { call } from '../../src/evaluation/call';
import { headlines } from '../../src/pane/figures/headlines';
import { type LiveFormula, valueOf } from '../../src/pane/live-formula';
import { insertableFields } from '../../src/pane/partnerships/partnership-fields';
import { answersOf } from './sheet-answers';
import type { CellValue, Spreadsheet } from './spreadsheet';
import { templateSheets } from './template-sheets';

export interface FormatInUse {
  readonly where: string;
  readonly language: Language;
  readonly format: string;
  readonly value: CellValue;
  /** A figure as a source gives it: the cell must show all of it. */
  readonly isPublished: boolean;
  /** The least that a reader of a table looks for, where that is not a share of the number itself. */
  readonly finest?: number;
}

const languages: readonly Language[] = ['en', 'fr'];

/** Of each function with one answer: its examples, and the first of them a thousand times smaller, a MW for a GW. */
export function formatsOfFunctions(): FormatInUse[] {
  return catalogue.flatMap((record) => {
    if (record.shape !== 'scalar') return [];
    const { numberFormat: format } = record.returns;
    const [first = [], ...others] = record.examples.map((example) => example.arguments);
    const [size, ...rest] = first;
    const small = typeof size === 'number' ? [[size / 1000, ...rest]] : [];
    return [first, ...others, ...small].flatMap((given) => {
      const value = call(record, given)[0]?.[0];
      const use = { where: `${record.name}(${given.join(',')})`, format, isPublished: false };
      return typeof value === 'number' || typeof value === 'string'
        ? languages.map((language) => ({ ...use, language, value }))
        : [];
    });
  });
}

interface Offered {
  readonly formula: LiveFormula;
  readonly numberFormat: Text;
}

/** A formula that the pane offers, with the format in which it writes the answer. */
function offered(where: string, { formula, numberFormat }: Offered, isPublished: boolean): FormatInUse[] {
  const value = valueOf(formula);
  if (typeof value !== 'number' && typeof value !== 'string') return [];
  return languages.map((language) => ({ where, language, format: numberFormat[language], value, isPublished }));
}

export const formatsOfHeadlines = (): FormatInUse[] =>
  headlines.flatMap((headline) => offered(headline.id, headline, headline.formula.function === 'PARTNERSHIP'));

export const formatsOfPartnerships = (): FormatInUse[] =>
  partnerships().flatMap((each) =>
    insertableFields(each).flatMap((field) => offered(`${each.id} ${field.name}`, field, true)),
  );

export function formatsOfTemplates(spreadsheet: Spreadsheet): FormatInUse[] {
  return languages.flatMap((language) =>
    templateSheets(language).flatMap(({ name, cells }) => {
      const answers = answersOf(cells, spreadsheet);
      return cells.flatMap(({ row, column, format, formula }) => {
        const where = `${name}!${String.fromCharCode(65 + column)}${row + 1}`;
        const value = answers.get(where.replace(/^.*!/, ''));
        if (format === undefined || typeof value !== 'number') return [];
        return [{ where, language, format, value, isPublished: false, ...finestOf(format, formula) }];
      });
    }),
  );
}

/** A share is read to a tenth of a per cent; a difference of two printed sums to a tenth of a million dollars. */
function finestOf(format: string, formula = ''): { readonly finest?: number } {
  if (format.includes('%')) return { finest: 0.0005 };
  return /^=[A-Z]\d+-[A-Z]\d+$/.test(formula) ? { finest: 50_000 } : {};
}

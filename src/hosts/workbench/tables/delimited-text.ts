// Text whose columns are told apart by a character: what spreadsheets put on the clipboard beside a table, and CSV.
import Papa from 'papaparse';
import type { Language } from '../../../data/shapes';
import { asWritten, isNumberElsewhere } from '../../../language/as-written';

export type Rows = readonly (readonly string[])[];

// A comma last: where every row has as many semicolons, commas are those of decimals, as in 1,5;2,5.
const delimiters = ['\t', ';', '|', ','];

// Enough to see what separates the columns.
const sample = { characters: 100_000, rows: 10 };

/** What separates the columns of a text: what every row has as many of, or else what most rows have. */
export function delimiterOf(text: string): string {
  const parsed = (delimiter?: string) =>
    Papa.parse<string[]>(withoutEmptyEnd(text.slice(0, sample.characters)), {
      ...(delimiter === undefined ? { delimitersToGuess: delimiters } : { delimiter }),
      preview: sample.rows,
      skipEmptyLines: true,
    });
  return delimiters.find((each) => isEven(parsed(each).data)) ?? parsed().meta.delimiter;
}

const isEven = ([first = [], ...others]: Rows): boolean =>
  first.length > 1 && others.every((row) => row.length === first.length);

const ends = /\r\n|\r|\n/;

export const withoutEmptyEnd = (text: string): string => text.replace(/(?:\r\n|\r|\n)$/, '');

/** Columns by tabs, rows by lines; a cell with a line break or a tab of its own stands in quotation marks, as Excel writes it. */
export const tabbed = (text: string): Rows => Papa.parse<string[]>(withoutEmptyEnd(text), { delimiter: '\t' }).data;

export const lines = (text: string): Rows =>
  withoutEmptyEnd(text)
    .split(ends)
    .map((line) => [line]);

export interface Guess {
  readonly delimiter: string;
  readonly rows: Rows;
}

/** The table that a text without tabs looks like: several lines, as many columns in each. Numbers with commas are no table. */
export function guessColumns(text: string, language: Language): Guess | undefined {
  const all = lines(text);
  if (all.length < 2 || all.every(([line = '']) => isConstant(line, language))) return undefined;
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(withoutEmptyEnd(text), { delimiter });
  return data.length > 1 && isEven(data) ? { delimiter, rows: data } : undefined;
}

const isConstant = (line: string, language: Language): boolean =>
  line.trim() === '' || asWritten(line, language) !== undefined || isNumberElsewhere(line, language);

export const joined = (rows: Rows, delimiter: string): string =>
  Papa.unparse(rows as string[][], { delimiter, newline: '\r\n' });

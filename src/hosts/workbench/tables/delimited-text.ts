// Text whose columns are told apart by a character: what spreadsheets put on the clipboard beside a table, and CSV.
import Papa from 'papaparse';
import type { Language } from '../../../data/shapes';
import { asWritten, isNumberElsewhere } from '../../../language/as-written';

export type Rows = readonly (readonly string[])[];

export const csvDelimiters = [';', ',', '\t', '|'];

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
  const { data, meta } = Papa.parse<string[]>(withoutEmptyEnd(text), {
    delimitersToGuess: csvDelimiters.filter((each) => each !== '\t'),
  });
  const columns = data[0]?.length ?? 0;
  const isTable = columns > 1 && data.length > 1 && data.every((row) => row.length === columns);
  return isTable ? { delimiter: meta.delimiter, rows: data } : undefined;
}

const isConstant = (line: string, language: Language): boolean =>
  line.trim() === '' || asWritten(line, language) !== undefined || isNumberElsewhere(line, language);

export const joined = (rows: Rows, delimiter: string): string =>
  Papa.unparse(rows as string[][], { delimiter, newline: '\r\n' });

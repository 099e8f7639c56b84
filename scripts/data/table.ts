// Reads a publisher's table, or a copy of it whose columns were renamed, by the columns that are asked for.
import Papa from 'papaparse';
import { dayOf } from '../../src/cells/day';
import { Fault } from '../run-command.mjs';

/** Names under which a column stands: the publisher's own first. */
export type Columns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface Read {
  readonly name: string;
  readonly text: string;
}

/** Whether the file begins with a header that has a column. */
export const hasColumn = ({ text }: Read, names: readonly string[]): boolean =>
  names.some((name) => headerOf(text).includes(name));

const parsed = (text: string): Papa.ParseResult<Record<string, string>> =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

const headerOf = (text: string): readonly string[] => parsed(text.split('\n', 1)[0] ?? '').meta.fields ?? [];

/** The rows of a CSV file, each by the columns asked for. Throws a Fault that names the file and what it lacks. */
export function rowsOf<Column extends string>(file: Read, columns: Columns<Column>): Record<Column, string>[] {
  const { data, errors, meta } = parsed(file.text);
  const [error] = errors;
  if (error !== undefined) throw new Fault(`${file.name}, row ${(error.row ?? 0) + 2}: ${error.message}.`);
  const given = Object.entries(columns) as [Column, readonly string[]][];
  const found = given.map(([column, names]) => {
    const name = names.find((each) => meta.fields?.includes(each));
    if (name === undefined) throw new Fault(`${file.name} has no column "${names.join('" or "')}".`);
    return [column, name] as const;
  });
  if (data.length === 0) throw new Fault(`${file.name} has a header and no rows.`);
  return data.map(
    (row) =>
      Object.fromEntries(found.map(([column, name]) => [column, (row[name] ?? '').trim()])) as Record<Column, string>,
  );
}

/** Megawatts of a cell; null where it is empty. */
export function megawatts(text: string, where: string): number | null {
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Fault(`${where}: "${text}" is no power in megawatts.`);
  return value;
}

/** A day as ISO writes it. */
export function isoDay(text: string, where: string): string {
  if (dayOf(text) !== text) throw new Fault(`${where}: "${text}" is no day such as 2026-08-16.`);
  return text;
}

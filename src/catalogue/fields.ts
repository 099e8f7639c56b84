// What can be asked of a cited record, one entry per field: the scalar look-ups and the tables read the same list.
import { type Candidate, nearest } from '../data/nearest';
import type { Text } from '../data/shapes';
import { type CellError, type CellValue, notAvailable, quoted } from '../cells/cell-error';
import { words } from '../language/words';

export interface Field<Entry> {
  readonly name: string;
  readonly about: Text;
  /** null where no source gives the value. */
  readonly read: (entry: Entry) => CellValue | null;
}

export const idField: Field<{ readonly id: string }> = { name: 'id', about: words.id, read: ({ id }) => id };

/** The first column of a table of costs. */
export const costLine: Text = { en: 'Cost line; the total is last', fr: 'Poste ; le total vient en dernier' };

/** What a look-up gives: whatever the field holds. */
export const looked: Text = { en: 'value', fr: 'valeur' };

/** The rows of a table whose columns are the fields; '' where a value does not exist. */
export const rowsOf = <Entry>(fields: readonly Field<Entry>[], entries: readonly Entry[]): CellValue[][] =>
  entries.map((entry) => fields.map(({ read }) => read(entry) ?? ''));

/** The value of a field by its name, or the sentence that says which names there are. */
export function readField<Entry extends { readonly id: string }>(
  fields: readonly Field<Entry>[],
  entry: Entry,
  name: string,
): CellValue | CellError {
  const sought = name.trim().toLowerCase();
  const field = fields.find((candidate) => candidate.name === sought);
  if (field === undefined) {
    return notAvailable(
      `There is no field ${quoted(name)}. Nearest: ${nearest(name, fieldCandidates(fields)).join(', ')}.`,
    );
  }
  return field.read(entry) ?? notAvailable(`${entry.id} has no ${field.name}: no source states it.`);
}

export const namesOf = (fields: readonly { readonly name: string }[]): string[] => fields.map(({ name }) => name);

const fieldCandidates = (fields: readonly { readonly name: string; readonly about: Text }[]): Candidate[] =>
  fields.map(({ name, about }) => ({ id: name, names: [about.en] }));

/** The sentence for an id that is not in the data. */
export function unknownId(argument: string, id: string, known: readonly Candidate[]): CellError {
  return notAvailable(`${argument} ${quoted(id)} is not known. Nearest: ${nearest(id, known).join(', ')}.`);
}

// What can be asked of a cited record, one entry per field: the scalar look-ups and the tables read the same list.
import { notAvailable } from '../cells/refusal';
import type { Answer, CellValue } from '../cells/value';
import { register } from '../data/register';
import type { Text } from '../data/shapes';
import { optionalLookup } from './arguments/lookup';
import { suggestingSome } from './arguments/unknown-id';
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

export const yearColumn = {
  name: 'year',
  about: { en: 'Calendar year, Total in the last row', fr: 'Année, Total en dernière ligne' },
} as const;

export const capexOfYear = {
  name: 'capex_usd',
  about: { en: 'Capital expenditure of the year, in US dollars', fr: 'Investissement de l’année, en dollars' },
} as const;

/** What a look-up gives: whatever the field holds. */
export const looked: Text = { en: 'value', fr: 'valeur' };

/** The rows of a table whose columns are the fields; '' where a value does not exist. */
export const rowsOf = <Entry>(fields: readonly Field<Entry>[], entries: readonly Entry[]): CellValue[][] =>
  entries.map((entry) => fields.map(({ read }) => read(entry) ?? ''));

/** The argument that names one of the fields. */
export function fieldOf<Entry>(fields: readonly Field<Entry>[], about: Text) {
  const known = register(() => fields.map((field) => ({ id: field.name, names: [field.about.en], found: field })));
  return optionalLookup({
    name: 'field',
    about,
    register: known,
    refuse: () =>
      suggestingSome((text, isSuggesting) =>
        notAvailable({ code: 'unknown-field', field: text, nearest: isSuggesting ? known.nearest(text) : [] }),
      ),
  });
}

/** The value of a field, or the refusal that says that no source states it. */
export const readField = <Entry extends { readonly id: string }>(
  field: Field<Entry>,
  entry: Entry,
): Answer<CellValue> => field.read(entry) ?? notAvailable({ code: 'no-field-value', id: entry.id, field: field.name });

export const namesOf = (fields: readonly { readonly name: string }[]): string[] => fields.map(({ name }) => name);

// A day: a date in a cell, or a text such as 2025-11-20.
import { type Day, dayOf } from '../../cells/day';
import { given } from '../../cells/raw-cell';
import { badValue } from '../../cells/refusal';
import release from '../../data/version.json';
import type { Text } from '../../data/shapes';
import { type CellArgument, reading } from './argument';

interface Options<Name extends string> {
  readonly name: Name;
  readonly about: Text;
}

const form = { en: 'date, or text such as 2025-11-20', fr: 'date, ou texte comme 2025-11-20' };

/** Left out, it is the day of the data. */
export const day = <const Name extends string>({ name, about }: Options<Name>): CellArgument<Name, Day> => ({
  name,
  about,
  form,
  isRequired: false,
  takesRange: false,
  ids: [],
  boundsIn: () => '',
  defaultIn: () => release.data,
  misuses: ['2025-02-30', 12],
  blank: () => release.data,
  reader: (isAlone) =>
    reading<Day>(
      { argument: name, isAlone },
      () => release.data,
      (raw) => dayOf(raw) ?? badValue({ code: 'wrong-kind', argument: name, wanted: { a: 'day' }, given: given(raw) }),
    ),
});

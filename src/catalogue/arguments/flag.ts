// TRUE or FALSE, 1 or 0.
import { given } from '../../cells/raw-cell';
import { badValue } from '../../cells/refusal';
import type { Text } from '../../data/shapes';
import { truth } from '../../language/excel';
import { type CellArgument, reading } from './argument';

interface Options<Name extends string> {
  readonly name: Name;
  readonly about: Text;
  readonly default: boolean;
}

const form = { en: 'TRUE or FALSE', fr: 'VRAI ou FAUX' };

export const flag = <const Name extends string>({
  name,
  about,
  default: standard,
}: Options<Name>): CellArgument<Name, boolean> => ({
  name,
  about,
  form,
  isRequired: false,
  takesRange: false,
  ids: [],
  boundsIn: () => '',
  defaultIn: (language) => truth(standard, language),
  misuses: [],
  blank: () => standard,
  reader: (isAlone) =>
    reading<boolean>(
      { argument: name, isAlone },
      () => standard,
      (raw) => {
        if (typeof raw === 'boolean') return raw;
        if (raw === 0 || raw === 1) return raw === 1;
        return badValue({ code: 'wrong-kind', argument: name, wanted: { a: 'flag' }, given: given(raw) });
      },
    ),
});

// One of a few words.
import { given } from '../../cells/raw-cell';
import { badValue } from '../../cells/refusal';
import { registerOf } from '../../data/register';
import type { Text } from '../../data/shapes';
import { optionsIn } from '../../language/in-words';
import { words } from '../../language/words';
import { type CellArgument, reading } from './argument';
import { nowhere } from './misuse';

interface Options<Name extends string, Option extends string> {
  readonly name: Name;
  readonly about: Text;
  readonly options: readonly Option[];
  readonly default: Option;
}

export function oneOf<const Name extends string, const Option extends string>({
  name,
  about,
  options,
  default: standard,
}: Options<Name, Option>): CellArgument<Name, Option> {
  const known = registerOf(() => options);
  return {
    name,
    about,
    form: words.text,
    isRequired: false,
    takesRange: false,
    ids: options,
    boundsIn: (language) => optionsIn(options, language),
    defaultIn: () => standard,
    misuses: [nowhere],
    blank: () => standard,
    reader: (isAlone) =>
      reading<Option>(
        { argument: name, isAlone, id: standard },
        () => standard,
        (raw) => {
          const found = typeof raw === 'string' ? known.find(raw) : undefined;
          return found ?? badValue({ code: 'not-listed', argument: name, options, given: given(raw) });
        },
      ),
  };
}

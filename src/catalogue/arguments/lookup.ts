// A text that names a record: the id of a partnership, a field, a family, a cost model.
import { given } from '../../cells/raw-cell';
import { badValue, type Refusal } from '../../cells/refusal';
import type { Register } from '../../data/register';
import type { Text } from '../../data/shapes';
import { words } from '../../language/words';
import { type CellArgument, reading } from './argument';
import { nowhere } from './misuse';
import { unknownIds } from './unknown-id';

interface Options<Name extends string, Found> {
  readonly name: Name;
  readonly about: Text;
  readonly register: Register<Found>;
  /** How a text that leads nowhere is refused, where not as an unknown id; made anew for each call. */
  readonly refuse?: (argument: string) => (text: string) => Refusal;
}

/** One that must be given. */
export const lookup = <const Name extends string, Found>(options: Options<Name, Found>): CellArgument<Name, Found> =>
  argumentOf(options, badValue({ code: 'missing', argument: options.name, wanted: { a: 'id' } }), true);

/** One that may be left out: undefined then. */
export const optionalLookup = <const Name extends string, Found>(
  options: Options<Name, Found>,
): CellArgument<Name, Found | undefined> => argumentOf<Name, Found | undefined>(options, undefined, false);

function argumentOf<const Name extends string, Found>(
  { name, about, register, refuse = (argument) => unknownIds(argument, register) }: Options<Name, Found>,
  blank: Found | Refusal,
  isRequired: boolean,
): CellArgument<Name, Found> {
  return {
    name,
    about,
    form: words.text,
    isRequired,
    takesRange: false,
    get ids() {
      return register.ids;
    },
    boundsIn: () => '',
    defaultIn: () => '',
    misuses: [nowhere],
    blank: () => blank,
    reader: (isAlone) => {
      const unknown = refuse(name);
      const about = {
        argument: name,
        isAlone,
        get id() {
          return register.ids[0] ?? '';
        },
      };
      return reading<Found>(
        about,
        () => blank,
        (raw) =>
          typeof raw === 'string'
            ? (register.find(raw) ?? unknown(raw))
            : badValue({ code: 'wrong-kind', argument: name, wanted: { a: 'text' }, given: given(raw) }),
      );
    },
  };
}

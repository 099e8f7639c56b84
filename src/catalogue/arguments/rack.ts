// A rack by its id, or a number in its place. Every id that HARDWARE lists is understood; where a rack lacks what a function
// needs, the sentence says what is not published.
import { given, isBlank } from '../../cells/raw-cell';
import { badValue, notAvailable } from '../../cells/refusal';
import type { Answer } from '../../cells/value';
import { hardwareRegister, poweredRacks } from '../../data/hardware';
import type { Register } from '../../data/register';
import type { Hardware, Language, Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { significant } from '../../language/numbers';
import { words } from '../../language/words';
import { type CellArgument, content, isRefusal, rememberingTexts } from './argument';
import { beyond, nowhere } from './misuse';
import { looksNumeric, readNumber, shortRange } from './number';
import { unknownIds } from './unknown-id';

export const defaultRack = 'gb200-nvl72';

interface Options<Name extends string, Value> {
  readonly name: Name;
  readonly about: Text;
  /** The racks that are suggested: those that have what the function needs. */
  readonly register?: Register<Hardware>;
  /** What the function needs of the rack, or the refusal that says what is not published. */
  readonly of: (rack: Hardware) => Answer<Value>;
}

/** A rack that only its id can stand for: a number of kW would not say what it holds. */
export const rackById = <const Name extends string, Value>(
  options: Options<Name, Value>,
): CellArgument<Name, Value> => ({
  ...described(options),
  // A getter is read where it is spread: the data would be, too.
  get ids() {
    return suggested(options).ids;
  },
  form: words.text,
  boundsIn: () => '',
  defaultIn: () => '',
  misuses: [nowhere],
  reader: (isAlone) =>
    readerOf(options, isAlone, (raw) => {
      return badValue({ code: 'wrong-kind', argument: options.name, wanted: { a: 'text' }, given: given(raw) });
    }),
});

/** A rack, or a number of kW in its place. */
export function rackOrKw<const Name extends string, Value>(
  options: Options<Name, Value> & { readonly isDefaultPowerShown?: boolean },
): CellArgument<Name, Value | number> {
  const { name, isDefaultPowerShown = true } = options;
  const unit = { en: 'kW', fr: 'kW' };
  const bounds = { above: 0 };
  return {
    ...described(options),
    get ids() {
      return suggested(options).ids;
    },
    unit,
    form: unit,
    bounds,
    family: 'rack',
    ...shortRange(bounds),
    boundsIn: (language) => boundsIn(bounds, language),
    defaultIn: (language) => (isDefaultPowerShown ? `${defaultRack}, ${powerIn(language)}` : defaultRack),
    misuses: [...beyond(bounds), nowhere],
    reader: (isAlone) => readerOf<Value | number>(options, isAlone, (raw) => readNumber({ name, unit, bounds }, raw)),
  };
}

const suggested = ({ register = poweredRacks }: Options<string, unknown>): Register<Hardware> => register;

const described = <Name extends string, Value>({ name, about }: Options<Name, Value>) => ({
  name,
  about,
  isRequired: false as const,
  takesRange: false as const,
  defaultId: `rack.${defaultRack}`,
});

function readerOf<Value>(
  { name, register = poweredRacks, of }: Options<string, Value>,
  isAlone: boolean,
  ofNumber: (raw: unknown) => Answer<Value>,
) {
  const refuse = unknownIds(name, register);
  return rememberingTexts((cell): Answer<Value> => {
    const raw = content(cell, { argument: name, isAlone, id: defaultRack });
    if (isRefusal(raw)) return raw;
    const text = isBlank(raw) ? defaultRack : raw;
    if (typeof text !== 'string' || looksNumeric(text)) return ofNumber(text);
    const found = hardwareRegister.find(text);
    if (found === undefined) return refuse(text);
    return found.level === 'rack'
      ? of(found)
      : notAvailable({ code: 'not-a-rack', argument: name, id: found.id, nearest: register.nearest(text) });
  });
}

/** IT power in kW; most racks of the future have none published. */
export const powerOf = ({ id, rackKw }: Hardware): Answer<number> =>
  rackKw?.value ?? notAvailable({ code: 'no-rack-power', id });

function powerIn(language: Language): string {
  const power = hardwareRegister.find(defaultRack)?.rackKw?.value;
  return power === undefined ? '' : significant(power, language);
}

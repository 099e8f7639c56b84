// A rack by its id, or a number in its place. Every id that HARDWARE lists is understood; where a rack lacks what a function
// needs, the sentence says what is not published.
import { given, type Raw } from '../../cells/raw-cell';
import { badValue, notAvailable, type Refusal } from '../../cells/refusal';
import type { Answer } from '../../cells/value';
import { hardwareRegister, poweredRacks } from '../../data/hardware';
import { once, type Register } from '../../data/register';
import type { Hardware, Language, Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { significant } from '../../language/numbers';
import { words } from '../../language/words';
import { type CellArgument, reading, type Reader } from './argument';
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
export function rackById<const Name extends string, Value>(options: Options<Name, Value>): CellArgument<Name, Value> {
  const { name, about, register = poweredRacks } = options;
  const blank = defaultOf(options);
  const refuseNumber = (raw: Raw): Refusal =>
    badValue({ code: 'wrong-kind', argument: name, wanted: { a: 'text' }, given: given(raw) });
  return {
    name,
    about,
    form: words.text,
    isRequired: false,
    takesRange: false,
    defaultId,
    get ids() {
      return register.ids;
    },
    boundsIn: () => '',
    defaultIn: () => '',
    misuses: [nowhere],
    blank,
    reader: (isAlone) => readerOf(options, isAlone, blank, refuseNumber),
  };
}

/** A rack, or a number of kW in its place. */
export function rackOrKw<const Name extends string, Value>(
  options: Options<Name, Value> & { readonly isDefaultPowerShown?: boolean },
): CellArgument<Name, Value | number> {
  const { name, about, register = poweredRacks, isDefaultPowerShown = true } = options;
  const bounds = { above: 0 };
  const blank = defaultOf(options);
  return {
    name,
    about,
    unit: kw,
    form: kw,
    bounds,
    isRequired: false,
    takesRange: false,
    family: 'rack',
    defaultId,
    ...shortRange(bounds),
    get ids() {
      return register.ids;
    },
    boundsIn: (language) => boundsIn(bounds, language),
    defaultIn: (language) => (isDefaultPowerShown ? `${defaultRack}, ${powerIn(language)}` : defaultRack),
    misuses: [...beyond(bounds), nowhere],
    blank,
    reader: (isAlone) =>
      readerOf<Value | number>(options, isAlone, blank, (raw) => readNumber({ name, unit: kw, bounds }, raw)),
  };
}

const kw = { en: 'kW', fr: 'kW' };
const defaultId = `rack.${defaultRack}`;

const defaultOf = <Value>({ name, of }: Options<string, Value>): (() => Answer<Value>) =>
  once(() => {
    const rack = hardwareRegister.find(defaultRack);
    if (rack === undefined) throw new Error(`The data have no ${defaultRack}, the default of ${name}.`);
    return of(rack);
  });

function readerOf<Value>(
  { name, register = poweredRacks, of }: Options<string, Value>,
  isAlone: boolean,
  blank: () => Answer<Value>,
  ofNumber: (raw: Raw) => Answer<Value>,
): Reader<Value> {
  const refuse = unknownIds(name, register);
  return reading({ argument: name, isAlone, id: defaultRack }, blank, (raw) => {
    if (typeof raw !== 'string' || looksNumeric(raw)) return ofNumber(raw);
    const found = hardwareRegister.find(raw);
    if (found === undefined) return refuse(raw);
    return found.level === 'rack'
      ? of(found)
      : notAvailable({ code: 'not-a-rack', argument: name, id: found.id, nearest: register.nearest(raw) });
  });
}

/** IT power in kW; most racks of the future have none published. */
export const powerOf = ({ id, rackKw }: Hardware): Answer<number> =>
  rackKw?.value ?? notAvailable({ code: 'no-rack-power', id });

function powerIn(language: Language): string {
  const power = hardwareRegister.find(defaultRack)?.rackKw?.value;
  return power === undefined ? '' : significant(power, language);
}

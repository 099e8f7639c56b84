// A number in a stated unit, or the id of a cited value.
import { badValue, type Bounds } from '../../cells/refusal';
import type { Answer } from '../../cells/value';
import { type Assumption, type Family, familyRegister, findAssumption, nearPlace } from '../../data/assumptions';
import { once } from '../../data/register';
import type { Language, Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { significant } from '../../language/numbers';
import { type CellArgument, reading, type Reader } from './argument';
import { beyond, nowhere } from './misuse';
import { looksNumeric, readNumber, shortRange } from './number';
import { unknownIds } from './unknown-id';

interface Options<Name extends string> extends Bounds {
  readonly name: Name;
  readonly about: Text;
  readonly family: Family;
  readonly unit: Text;
  /** Id of the cited value taken where the argument is left out. An argument without one is required. */
  readonly default?: string;
}

/** The two ends of a published range with the value in between; of a single value, three times the same. */
export interface Estimates {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export const estimates = ['low', 'mid', 'high'] as const;

export function cited<const Name extends string>(options: Options<Name>): CellArgument<Name, number> {
  return argumentOf(
    options,
    ({ value }) => value,
    (value) => value,
    shortRange(options),
  );
}

/** As `cited`, read as low, mid and high: another argument says which of them is meant. */
export function citedRange<const Name extends string>(options: Options<Name>): CellArgument<Name, Estimates> {
  return argumentOf(
    options,
    ({ value, low = value, high = value }) => ({ low, mid: value, high }),
    (value) => ({ low: value, mid: value, high: value }),
    {},
  );
}

function argumentOf<const Name extends string, Value>(
  options: Options<Name>,
  ofRecord: (record: Assumption) => Value,
  ofNumber: (value: number) => Value,
  short: ReturnType<typeof shortRange>,
): CellArgument<Name, Value> {
  const { name, about, family, unit, default: standard, ...bounds } = options;
  const register = familyRegister(family);
  const blank = once((): Answer<Value> => {
    if (standard === undefined) {
      return badValue({ code: 'missing', argument: name, wanted: { a: 'number-or-id', unit } });
    }
    const record = findAssumption(standard, family);
    if (record === undefined) throw new Error(`The data have no ${standard}, the default of ${name}.`);
    return ofRecord(record);
  });
  return {
    name,
    about,
    unit,
    form: unit,
    bounds,
    family,
    ...(standard !== undefined && { defaultId: standard }),
    isRequired: standard === undefined,
    takesRange: false,
    ...short,
    get ids() {
      return register.ids;
    },
    boundsIn: (language) => boundsIn(bounds, language),
    defaultIn: (language) => (standard === undefined ? '' : defaultIn(standard, language)),
    misuses: [...beyond(bounds), nowhere],
    blank,
    reader: (isAlone) => readerOf(options, ofRecord, ofNumber, blank, isAlone),
  };
}

function readerOf<Value>(
  { name, family, unit, default: standard, ...bounds }: Options<string>,
  ofRecord: (record: Assumption) => Value,
  ofNumber: (value: number) => Value,
  blank: () => Answer<Value>,
  isAlone: boolean,
): Reader<Value> {
  const register = familyRegister(family);
  const refuse = unknownIds(name, register, (id) => nearPlace(id, family));
  const recordOf = (id: string): Answer<Value> => {
    const record = findAssumption(id, family);
    return record === undefined ? refuse(id) : ofRecord(record);
  };
  const about = {
    argument: name,
    isAlone,
    get id() {
      return exampleOf(standard, register.ids);
    },
  };
  return reading(about, blank, (raw) => {
    if (typeof raw === 'string' && !looksNumeric(raw)) return recordOf(raw);
    const number = readNumber({ name, unit, bounds }, raw);
    return typeof number === 'number' ? ofNumber(number) : number;
  });
}

export const withoutFamily = (id: string): string => id.replace(/^[a-z]+\./, '');

const exampleOf = (standard: string | undefined, ids: readonly string[]): string =>
  standard === undefined ? (ids[0] ?? '') : withoutFamily(standard);

function defaultIn(id: string, language: Language): string {
  const value = findAssumption(id)?.value;
  return `${withoutFamily(id)}, ${value === undefined ? '' : significant(value, language)}`;
}

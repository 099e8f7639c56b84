// A number in a stated unit.
import { isBlank } from '../../cells/raw-cell';
import { badValue, type Bounds } from '../../cells/refusal';
import type { Language, Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { figure } from '../../language/numbers';
import { type CellArgument, content, type InputArgument, isRefusal, reading } from './argument';
import { beyond } from './misuse';
import { readNumber, shortRange } from './number';

interface Options<Name extends string> extends Bounds {
  readonly name: Name;
  readonly about: Text;
  readonly unit: Text;
  /** Taken where the argument is left out. Without one it is required. */
  readonly default?: { readonly value: number; readonly because: Text };
}

interface QuantityArgument<Name extends string> extends CellArgument<Name, number> {
  readonly unit: Text;
  readonly bounds: Bounds;
  readonly defaultValue?: number;
}

type WithDefault = Required<Pick<Options<string>, 'default'>>;

export function quantity<const Name extends string>(options: Options<Name> & WithDefault): InputArgument<Name>;
export function quantity<const Name extends string>(options: Options<Name>): QuantityArgument<Name>;
export function quantity<const Name extends string>(options: Options<Name>): QuantityArgument<Name> {
  const { name, about, unit, default: standard, ...bounds } = options;
  const numeric = { name, unit, bounds };
  const blank = standard?.value ?? badValue({ code: 'missing', argument: name, wanted: { a: 'number', unit } });
  return {
    name,
    about,
    unit,
    form: unit,
    bounds,
    isRequired: standard === undefined,
    takesRange: false,
    ...shortRange(bounds),
    ...(standard && { defaultValue: standard.value }),
    ids: [],
    boundsIn: (language) => boundsIn(bounds, language),
    defaultIn: (language) => (standard ? defaultIn(standard, language) : ''),
    misuses: beyond(bounds),
    blank: () => blank,
    reader: (isAlone) =>
      reading<number>(
        { argument: name, isAlone },
        () => blank,
        (raw) => readNumber(numeric, raw),
      ),
  };
}

/** A number that the function finds itself where it is left out, and reads as null; `otherwise` says what it then takes. */
export function optionalQuantity<const Name extends string>({
  otherwise,
  ...options
}: Options<Name> & { readonly otherwise: Text }): CellArgument<Name, number | null> {
  const given = quantity(options);
  return {
    ...given,
    isRequired: false,
    defaultIn: (language) => otherwise[language],
    blank: () => null,
    reader: (isAlone) => {
      const read = given.reader(isAlone);
      return (cell) => {
        const raw = content(cell, { argument: options.name, isAlone });
        return !isRefusal(raw) && isBlank(raw) ? null : read(cell);
      };
    },
  };
}

const defaultIn = ({ value, because }: WithDefault['default'], language: Language): string =>
  `${figure(value, language)}, ${because[language]}`;

// A number in a stated unit.
import { badValue, type Bounds } from '../../cells/refusal';
import type { Answer } from '../../cells/value';
import type { Language, Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { figure } from '../../language/numbers';
import { type CellArgument, type InputArgument, reading } from './argument';
import { beyond } from './misuse';
import { readNumber, shortRange } from './number';

interface Described<Name extends string> extends Bounds {
  readonly name: Name;
  readonly about: Text;
  readonly unit: Text;
}

interface Options<Name extends string> extends Described<Name> {
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
  const { default: standard, ...described } = options;
  const { name: argument, unit } = described;
  const missing = badValue({ code: 'missing', argument, wanted: { a: 'number', unit } });
  return {
    ...argumentOf<Name, number>(described, standard?.value ?? missing),
    isRequired: standard === undefined,
    ...(standard && { defaultValue: standard.value }),
    defaultIn: (language) => (standard ? defaultIn(standard, language) : ''),
  };
}

/** A number that the function finds itself where it is left out, and reads as null; `otherwise` says what it then takes. */
export const optionalQuantity = <const Name extends string>({
  otherwise,
  ...described
}: Described<Name> & { readonly otherwise: Text }): CellArgument<Name, number | null> => ({
  ...argumentOf<Name, number | null>(described, null),
  isRequired: false,
  defaultIn: (language) => otherwise[language],
});

function argumentOf<const Name extends string, Value>(
  { name, about, unit, ...bounds }: Described<Name>,
  blank: Answer<Value>,
) {
  const numeric = { name, unit, bounds };
  return {
    name,
    about,
    unit,
    form: unit,
    bounds,
    takesRange: false,
    ...shortRange(bounds),
    ids: [],
    boundsIn: (language: Language) => boundsIn(bounds, language),
    misuses: beyond(bounds),
    blank: () => blank,
    reader: (isAlone: boolean) =>
      reading<Value | number>(
        { argument: name, isAlone },
        () => blank,
        (raw) => readNumber(numeric, raw),
      ),
  } as const;
}

const defaultIn = ({ value, because }: WithDefault['default'], language: Language): string =>
  `${figure(value, language)}, ${because[language]}`;

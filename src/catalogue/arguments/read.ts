// Reads one cell's content as the value of one argument: blanks become defaults, ids become numbers, bounds are kept.
import { badValue, CellError, quoted } from '../../cells/cell-error';
import { unknownId } from '../fields';
import { boundsHelp } from '../help';
import type {
  Choice,
  Cited,
  Flag,
  Label,
  NumberOrRack,
  Parameter,
  Quantities,
  Quantity,
  RackSpecification,
  RangeParameter,
  Spreads,
} from './parameters';
import { type Assumption, candidatesOf, findAssumption } from '../../data/assumptions';
import { acceleratorsPerRack } from '../../data/hardware';
import { type Answer, isBlank, plain, type Raw, shown } from '../../cells/raw';

/** What an argument of any kind is read as. A cited value stays whole until `estimateFrom` has been read. */
export type ArgumentValue =
  number | string | boolean | readonly string[] | readonly number[] | Assumption | RackSpecification | Spreads<string>;

export function readArgument(parameter: Exclude<Parameter, RangeParameter>, cell: Raw): Answer<ArgumentValue> {
  const raw = plain(cell);
  if (raw instanceof CellError) return raw;
  switch (parameter.kind) {
    case 'quantity':
      return readQuantity(parameter, raw);
    case 'cited':
      return readNumberOrId(parameter, raw);
    case 'number-or-rack':
      return readNumberOrRack(parameter, raw);
    case 'choice':
      return readChoice(parameter, raw);
    case 'label':
      return readLabel(parameter, raw);
    case 'flag':
      return readFlag(parameter, raw);
  }
}

function readQuantity(parameter: Quantity, raw: Raw): Answer<number> {
  if (!isBlank(raw)) return readNumber(parameter, raw);
  return parameter.default?.value ?? badValue(`${parameter.name} is missing: give a number (${parameter.unit.en}).`);
}

function readNumberOrId(parameter: Cited | NumberOrRack, raw: Raw): Answer<number | Assumption> {
  const { family } = parameter;
  if (typeof raw === 'string' && !isBlank(raw) && !looksNumeric(raw)) {
    return findAssumption(raw, family) ?? unknownId(parameter.name, raw.trim(), candidatesOf(family));
  }
  if (!isBlank(raw)) return readNumber(parameter, raw);
  if (parameter.default === undefined) {
    return badValue(`${parameter.name} is missing: give a number (${parameter.unit.en}), or an id.`);
  }
  return findAssumption(parameter.default) ?? unknownId(parameter.name, parameter.default, candidatesOf(family));
}

/** A cited value becomes a number once the argument that picks the end of its range has been read. */
export function endOfRange(
  parameter: Cited,
  cited: ArgumentValue,
  given: Readonly<Record<string, ArgumentValue>>,
): ArgumentValue {
  if (!isAssumption(cited)) return cited;
  const estimate = parameter.estimateFrom && given[parameter.estimateFrom];
  if (estimate === 'low') return cited.low ?? cited.value;
  return estimate === 'high' ? (cited.high ?? cited.value) : cited.value;
}

const isAssumption = (value: ArgumentValue): value is Assumption =>
  typeof value === 'object' && 'value' in value && typeof value.value === 'number';

function readNumberOrRack(parameter: NumberOrRack, raw: Raw): Answer<number | RackSpecification> {
  const found = readNumberOrId(parameter, raw);
  if (typeof found === 'number' || found instanceof CellError) return found;
  const accelerators = acceleratorsPerRack(found.id);
  return accelerators === undefined
    ? unknownId(parameter.name, found.id, candidatesOf(parameter.family))
    : { rack_kw: found.value, accelerators_per_rack: accelerators };
}

type Numeric = Quantity | Quantities | Cited | NumberOrRack;

/** A number inside the bounds of the argument, or the sentence that says what is wrong with it. */
export function readNumber(parameter: Numeric, raw: Raw): Answer<number> {
  if (typeof raw === 'string') {
    return badValue(
      looksNumeric(raw)
        ? `${parameter.name} is a number stored as text (${quoted(raw)}): remove the quotes, or convert the cell to a number.`
        : `${parameter.name} must be a number (${parameter.unit.en}); it is ${shown(raw)}.`,
    );
  }
  if (typeof raw !== 'number' || !Number.isFinite(raw)) {
    return badValue(`${parameter.name} must be a number (${parameter.unit.en}); it is ${shown(raw)}.`);
  }
  return isWithin(parameter, raw) ? raw : badValue(outOfBounds(parameter, raw));
}

// Digits in groups, by a comma, a point or a space, with a currency or a percent sign: as people of any country write them.
const writtenNumber = /^[+-]?[$€£]?\s?\d[\d\s.,]*(e[+-]?\d+)?\s?[%$€£]?$/i;

const looksNumeric = (text: string): boolean =>
  writtenNumber.test(text.trim()) || (text.trim() !== '' && Number.isFinite(Number(text.replace('%', ''))));

interface Bounds {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly whole?: true;
}

function isWithin({ least = -Infinity, above = -Infinity, most = Infinity, whole }: Bounds, value: number): boolean {
  return value >= least && value > above && value <= most && (whole === undefined || Number.isInteger(value));
}

function outOfBounds(parameter: Numeric, value: number): string {
  const sentence = `${parameter.name} must be ${boundsHelp(parameter, 'en')}; it is ${value}.`;
  const isShare = 'most' in parameter && parameter.most === 1;
  // People write 71 for 71 %: from 2 to 100 the intent is plain, and guessing silently would lie. 1.1 is more often 110 %.
  if (!isShare || value < 2 || value > 100) return sentence;
  return `${sentence} Did you mean ${Number((value / 100).toPrecision(12))} or ${value}%?`;
}

function readChoice(parameter: Choice, raw: Raw): Answer<string> {
  if (isBlank(raw)) return parameter.default;
  const sought = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  return (
    parameter.options.find((option) => option === sought) ??
    badValue(`${parameter.name} must be ${boundsHelp(parameter, 'en')}; it is ${shown(raw)}.`)
  );
}

function readLabel(parameter: Label, raw: Raw): Answer<string> {
  if (isBlank(raw)) return parameter.optional ? '' : badValue(`${parameter.name} is missing: give an id as text.`);
  return typeof raw === 'string' ? raw : badValue(`${parameter.name} must be a text; it is ${shown(raw)}.`);
}

function readFlag(parameter: Flag, raw: Raw): Answer<boolean> {
  if (isBlank(raw)) return parameter.default;
  if (typeof raw === 'boolean') return raw;
  if (raw === 0 || raw === 1) return raw === 1;
  return badValue(`${parameter.name} must be TRUE or FALSE (or 1 or 0); it is ${shown(raw)}.`);
}

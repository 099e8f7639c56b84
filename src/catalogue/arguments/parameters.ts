// The kinds of argument that a worksheet function takes. A record says what an argument means; the adapter in src/excel
// reads a cell's raw content by it, and every text about the argument is written from it.
import type { Spread, Spreads } from '../../calculation/spread';
import type { Family } from '../../data/assumptions';
import type { Text } from '../../data/shapes';

interface Described<Name extends string> {
  readonly name: Name;
  /** What it is, without its bounds and default, which are written from the record. */
  readonly about: Text;
}

/** A number in a stated unit. */
export interface Quantity<Name extends string = string> extends Described<Name> {
  readonly kind: 'quantity';
  readonly unit: Text;
  /** Smallest value allowed. */
  readonly least?: number;
  /** The value must be greater than this. */
  readonly above?: number;
  readonly most?: number;
  /** Whether the value must be a whole number. */
  readonly whole?: true;
  /** Where a value is left out. An argument without a default is required. */
  readonly default?: { readonly value: number; readonly because: Text };
}

/** A number in a stated unit, or the id of a cited value. */
export interface Cited<Name extends string = string> extends Described<Name> {
  readonly kind: 'cited';
  readonly family: Family;
  readonly unit: Text;
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  /** Id of the cited value taken where the argument is left out. An argument without one is required. */
  readonly default?: string;
  /** The argument that says which end of a published range is meant. */
  readonly estimateFrom?: string;
}

/** A number in a stated unit, or the id of a rack, which stands for its power and its accelerators. */
export interface NumberOrRack<Name extends string = string> extends Described<Name> {
  readonly kind: 'number-or-rack';
  readonly family: 'rack';
  readonly unit: Text;
  readonly above: number;
  readonly default: string;
}

/** One of a few words. */
export interface Choice<Name extends string = string, Option extends string = string> extends Described<Name> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default: Option;
}

/** An id, a field name or a filter: text as it is. */
export interface Label<Name extends string = string> extends Described<Name> {
  readonly kind: 'label';
  readonly optional: boolean;
}

/** Several ids, in one cell or in a range; blanks are skipped. */
export interface Labels<Name extends string = string> extends Described<Name> {
  readonly kind: 'labels';
}

/** Several numbers in a stated unit, in one cell or in a range; blanks are skipped. */
export interface Quantities<Name extends string = string> extends Described<Name> {
  readonly kind: 'quantities';
  readonly unit: Text;
  readonly least: number;
  readonly most: number;
  readonly default: readonly number[];
}

/** One of a model's inputs, with the value that it has where a scenario does not set it. */
export type ScenarioInput<Name extends string = string> = Quantity<Name> & Required<Pick<Quantity, 'default'>>;

/** Inputs of a model set by name: a range of rows (input, value) or (input, low, mode, high). */
export interface Scenario<Name extends string = string, Input extends string = string> extends Described<Name> {
  readonly kind: 'scenario';
  readonly inputs: readonly ScenarioInput<Input>[];
  /** Whether at least one input must have a low below its high. Such an argument is required. */
  readonly needsSpread: boolean;
}

/** TRUE or FALSE, 1 or 0. */
export interface Flag<Name extends string = string> extends Described<Name> {
  readonly kind: 'flag';
  readonly default: boolean;
}

export type Parameter = Quantity | Cited | NumberOrRack | Choice | Label | Labels | Quantities | Scenario | Flag;

/** Arguments that take a whole range as one value; every other takes one value for each cell. */
export type RangeParameter = Labels | Quantities | Scenario;

export const takesRange = (parameter: Parameter): parameter is RangeParameter =>
  parameter.kind === 'labels' || parameter.kind === 'quantities' || parameter.kind === 'scenario';

/** What a rack id stands for where an argument takes a number or a rack. */
export interface RackSpecification {
  readonly rack_kw: number;
  readonly accelerators_per_rack: number;
}

export type { Spread, Spreads };

type ValueOf<P extends Parameter> = P extends { kind: 'quantity' | 'cited' }
  ? number
  : P extends { kind: 'number-or-rack' }
    ? number | RackSpecification
    : P extends Choice<string, infer Option>
      ? Option
      : P extends { kind: 'flag' }
        ? boolean
        : P extends { kind: 'labels' }
          ? readonly string[]
          : P extends { kind: 'quantities' }
            ? readonly number[]
            : P extends Scenario<string, infer Input>
              ? Spreads<Input>
              : string;

/** The arguments of a function by name, read, checked and with defaults in place. A left-out label is ''. */
export type ArgumentsOf<Ps extends readonly Parameter[]> = {
  readonly [P in Ps[number] as P['name']]: ValueOf<P>;
};

export function isRequired(parameter: Parameter): boolean {
  if (parameter.kind === 'label') return !parameter.optional;
  if (parameter.kind === 'labels') return true;
  if (parameter.kind === 'scenario') return parameter.needsSpread;
  return (parameter.kind === 'quantity' || parameter.kind === 'cited') && parameter.default === undefined;
}

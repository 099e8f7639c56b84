// The kinds of argument that a worksheet function takes. A record says what an argument means; the adapter in src/excel
// reads a cell's raw content by it, and every text about the argument is written from it.
import type { Family } from '../data/assumptions';
import type { Text } from '../data/shapes';

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

/** TRUE or FALSE, 1 or 0. */
export interface Flag<Name extends string = string> extends Described<Name> {
  readonly kind: 'flag';
  readonly default: boolean;
}

export type Parameter = Quantity | Cited | NumberOrRack | Choice | Label | Labels | Flag;

/** What a rack id stands for where an argument takes a number or a rack. */
export interface RackSpecification {
  readonly rack_kw: number;
  readonly accelerators_per_rack: number;
}

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
          : string;

/** The arguments of a function by name, read, checked and with defaults in place. A left-out label is ''. */
export type ArgumentsOf<Ps extends readonly Parameter[]> = {
  readonly [P in Ps[number] as P['name']]: ValueOf<P>;
};

export function isRequired(parameter: Parameter): boolean {
  if (parameter.kind === 'label') return !parameter.optional;
  if (parameter.kind === 'labels') return true;
  return (parameter.kind === 'quantity' || parameter.kind === 'cited') && parameter.default === undefined;
}

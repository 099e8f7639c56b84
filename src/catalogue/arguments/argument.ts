// What every kind of argument can do. The engine, the metadata, the pane, the documents and the tests ask an argument and
// never branch on its kind: each kind is one file of this folder.
import { errorOf, inputError } from '../../cells/error-cell';
import { isBlank, plain, type Raw } from '../../cells/raw-cell';
import { type Bounds, Refusal } from '../../cells/refusal';
import type { Answer, Block } from '../../cells/value';
import type { Family } from '../../data/assumptions';
import type { Language, Text } from '../../data/shapes';

/** What is written about an argument, from its record. */
interface Described<Name extends string> {
  readonly name: Name;
  /** What it is, without its unit, bounds and default, which are written from the record. */
  readonly about: Text;
  readonly isRequired: boolean;
  /** The unit of a number; of anything else, what kind of thing it is. */
  readonly form: Text;
  /** Of a number only. */
  readonly unit?: Text;
  readonly bounds?: Bounds;
  /** The family of cited values whose ids it takes beside a number. */
  readonly family?: Family;
  /** The cited value or the rack that is taken where it is left out. */
  readonly defaultId?: string;
  /** Ids that it takes, in the order of the data. */
  readonly ids: readonly string[];
  /** The inputs that a range of it may set by name. */
  readonly inputs?: readonly InputArgument[];
  /** The bounds in words: `at least 0`, `one of low, mid, high`; '' where there are none. */
  boundsIn(language: Language): string;
  /** What is taken where it is left out; '' where it is required or has no default. */
  defaultIn(language: Language): string;
  /** Values of the kinds that it refuses, for the pages that show its sentences. */
  readonly misuses: readonly (number | string | readonly (readonly (number | string)[])[])[];
}

/** Reads one cell's content as the value of an argument. */
export type Reader<Value> = (cell: Raw) => Answer<Value>;

/** An argument with one value a cell: ranges of it are broadcast. */
export interface CellArgument<Name extends string = string, Value = unknown> extends Described<Name> {
  readonly takesRange: false;
  /** A number from `low` to `high` is its own value, and needs no reader. */
  readonly short?: { readonly low: number; readonly high: number };
  /** What a blank cell is read as: the default, or the refusal that says what is missing. */
  blank(): Answer<Value>;
  /**
   * A reader for one call. The same text may be asked for again: who calls remembers what was read.
   * @param isAlone whether it reads a single value, which may stand in the formula itself and not in a cell
   */
  reader(isAlone: boolean): Reader<Value>;
}

/** An argument of which a whole range is one value. */
export interface RangeArgument<Name extends string = string, Value = unknown> extends Described<Name> {
  readonly takesRange: true;
  read(block: Block<Raw>): Answer<Value>;
}

export type Argument<Name extends string = string, Value = unknown> =
  CellArgument<Name, Value> | RangeArgument<Name, Value>;

/** One of a model's inputs, with the value that it has where a scenario does not set it. */
export interface InputArgument<Name extends string = string> extends CellArgument<Name, number> {
  readonly unit: Text;
  readonly bounds: Bounds;
  readonly defaultValue: number;
}

type ValueOf<A> = A extends Argument<string, infer Value> ? Value : never;

/** The values of a function's arguments in their order: read, checked and with defaults in place. */
export type ValuesOf<As extends readonly Argument[]> = { readonly [Index in keyof As]: ValueOf<As[Index]> };

/** The same by name. */
export type NamedValuesOf<As extends readonly Argument[]> = {
  readonly [A in As[number] as A['name']]: ValueOf<A>;
};

interface About {
  readonly argument: string;
  readonly isAlone: boolean;
  /** An id that the argument takes, for the sentence about one without quotes. */
  readonly id?: string;
}

/** A cell's plain value, or the refusal that an error in it is. */
export function content(cell: Raw, about: About): Raw {
  if (typeof cell !== 'object' || cell === null) return cell;
  const error = errorOf(cell);
  if (error !== undefined) return inputError(error, about);
  return plain(cell);
}

/** A reader that has only to deal with what is neither an error nor blank. */
export const reading =
  <Value>(about: About, blank: () => Answer<Value>, read: (raw: Raw) => Answer<Value>): Reader<Value> =>
  (cell) => {
    const raw = content(cell, about);
    if (isRefusal(raw)) return raw;
    return isBlank(raw) ? blank() : read(raw);
  };

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

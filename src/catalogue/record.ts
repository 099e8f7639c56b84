// The shape of a worksheet function's record: all that people read about the function and all that calling it needs.
import type { Refusal } from '../cells/refusal';
import type { Answer, Card, CellValue } from '../cells/value';
import type { Text } from '../data/shapes';
import type { ExampleArgument } from '../formula/print';
import type { Argument, NamedValuesOf, ValuesOf } from './arguments/argument';

export type Group = 'energy' | 'capital' | 'hardware' | 'operations' | 'programme' | 'facts';

/** A call as a user would type it and what must come out, by a published figure or arithmetic done by hand. */
export interface Example {
  /** Arguments in order; null is one left out, rows of cells are a range. */
  readonly arguments: readonly ExampleArgument[];
  /** Of a table, its upper left corner. */
  readonly result: CellValue | readonly (readonly CellValue[])[];
  /** Largest difference allowed; 0 where left out. */
  readonly within?: number;
  /** Where the expected value comes from, or the arithmetic by hand. */
  readonly because: Text;
}

interface Described<As extends readonly Argument[]> {
  /** Upper case, without the namespace. Never changed once released. */
  readonly name: string;
  readonly group: Group;
  /** One line: the question that the function answers. */
  readonly summary: Text;
  readonly parameters: As;
  readonly examples: readonly Example[];
}

/** A function of single values: ranges are broadcast over it, cell by cell. */
export interface ScalarFunction<As extends readonly Argument[] = readonly Argument[]> extends Described<As> {
  readonly shape: 'scalar';
  readonly returns: { readonly about: Text; readonly numberFormat: string };
  /** The same in plain Excel, over the names of the arguments: the documented formula and the test oracle's input. */
  readonly native?: string;
  /** The formula where an argument names a rack, over `rack_kw` and `accelerators_per_rack`. */
  readonly nativeOfRack?: string;
  /** The arguments in their order, read, checked and with defaults in place: most often the calculation itself. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- says that it may be called without its record
  compute(this: void, ...given: ValuesOf<As>): Answer<CellValue | Card>;
}

/** Evaluates a formula of the functions, without its equals sign; who calls a table provides it, so that no record knows how. */
export type Evaluate = (expression: string) => Answer<CellValue>;

export interface Column {
  readonly name: string;
  readonly about: Text;
}

/** A function that spills a table. Its arguments are single values or one range, the last of them `headers`. */
export interface TableFunction<As extends readonly Argument[] = readonly Argument[]> extends Described<As> {
  readonly shape: 'table';
  readonly columns: readonly Column[];
  /** One array per row, in the order of the columns; '' where a value does not exist. */
  compute(given: NamedValuesOf<As>, evaluate: Evaluate): readonly (readonly Answer<CellValue>[])[] | Refusal;
}

// `compute` is a method, so that a record of particular arguments is also a record of any: whoever calls it builds what is
// given from the same `parameters` that typed it.
export type FunctionRecord = ScalarFunction | TableFunction;

/** Says nothing at run time: it gives `compute` the types that `parameters` state. */
export function defineFunction<const As extends readonly Argument[]>(record: ScalarFunction<As>): ScalarFunction<As>;
export function defineFunction<const As extends readonly Argument[]>(record: TableFunction<As>): TableFunction<As>;
export function defineFunction(record: FunctionRecord): FunctionRecord {
  return record;
}

// The shape of a worksheet function's record: all that people read about the function and all that the adapter needs.
import type { Text } from '../data/shapes';
import type { Card } from '../cells/card';
import type { ExampleArgument } from '../formula/print';
import type { CellError, CellValue } from '../cells/cell-error';
import type { ArgumentsOf, Parameter } from './arguments/parameters';

export type Group = 'energy' | 'capital' | 'hardware' | 'operations' | 'programme' | 'facts';

export type { ExampleArgument };

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

interface Described<Ps extends readonly Parameter[]> {
  /** Upper case, without the namespace. Never changed once released. */
  readonly name: string;
  readonly group: Group;
  /** One line: the question that the function answers. */
  readonly summary: Text;
  readonly parameters: Ps;
  readonly examples: readonly Example[];
}

/** A function of single values: ranges are broadcast over it, cell by cell. */
export interface ScalarFunction<Ps extends readonly Parameter[] = readonly Parameter[]> extends Described<Ps> {
  readonly shape: 'scalar';
  readonly returns: { readonly about: Text; readonly numberFormat: string };
  /** The same in plain Excel, over the names of the arguments: the documented formula and the test oracle's input. */
  readonly native?: string;
  /** The formula where a number-or-rack argument names a rack, over `rack_kw` and `accelerators_per_rack`. */
  readonly nativeOfRack?: string;
  compute(given: ArgumentsOf<Ps>): CellValue | Card | CellError;
}

/** Calls another function of the catalogue; the adapter provides it, so that no record knows how arguments are read. */
export type Evaluate = (name: string, given: readonly (CellValue | null)[]) => CellValue | CellError;

export interface Column {
  readonly name: string;
  readonly about: Text;
}

/** A function that spills a table. Its arguments are single values, the last of them `headers`. */
export interface TableFunction<Ps extends readonly Parameter[] = readonly Parameter[]> extends Described<Ps> {
  readonly shape: 'table';
  readonly columns: readonly Column[];
  /** One array per row, in the order of the columns; '' where a value does not exist. */
  compute(given: ArgumentsOf<Ps>, evaluate: Evaluate): readonly (readonly (CellValue | CellError)[])[] | CellError;
}

// `compute` is a method, so that a record of particular parameters is also a record of any: the adapter builds `given`
// from the same `parameters` that typed it.
export type FunctionRecord = ScalarFunction | TableFunction;

/** Says nothing at run time: it gives `compute` the names and types that `parameters` state. */
export function defineFunction<const Ps extends readonly Parameter[]>(record: ScalarFunction<Ps>): ScalarFunction<Ps>;
export function defineFunction<const Ps extends readonly Parameter[]>(record: TableFunction<Ps>): TableFunction<Ps>;
export function defineFunction(record: FunctionRecord): FunctionRecord {
  return record;
}

// Random arguments for any function of the catalogue, drawn from what its parameters state about themselves.
import fc, { type Arbitrary } from 'fast-check';
import type { Argument, CellArgument, InputArgument } from '../../src/catalogue/arguments/argument';
import type { Bounds } from '../../src/cells/refusal';
import { assumptions, families, familyRegister, findAssumption } from '../../src/data/assumptions';
import { costModelRegister } from '../../src/data/cost-models';
import { findRack } from '../../src/data/hardware';
import { partnerships } from '../../src/data/partnerships';
import { sources } from '../../src/data/sources';

export type Numeric = CellArgument & { readonly bounds: Bounds };

/** An argument with one number a cell. */
export const isNumeric = (argument: Argument): argument is Numeric =>
  argument.bounds !== undefined && !argument.takesRange;

const isWithin = ({ least = -Infinity, above = -Infinity, most = Infinity }: Bounds, value: number): boolean =>
  value >= least && value > above && value <= most;

/** Uniform from 0 to 1. fast-check's own doubles crowd around 0, because they are uniform in their binary digits. */
export const share = fc.noBias(fc.maxSafeNat()).map((whole) => whole / Number.MAX_SAFE_INTEGER);

/** Every magnitude as likely as any other. */
export const magnitude = (smallest: number, largest: number): Arbitrary<number> =>
  share.map((at) => smallest * (largest / smallest) ** at);

// From a billionth to a quadrillion: from the power of a chip in GW to more dollars than there are.
const anyMagnitude = magnitude(1e-9, 1e15);

/** Three numbers in ascending order. */
export const ascending = (number: Arbitrary<number>): Arbitrary<[number, number, number]> =>
  fc.tuple(number, number, number).map((three) => three.sort((a, b) => a - b));

/** A number inside the bounds: of any magnitude, often spread evenly up to an upper bound, sometimes on the very edge. */
export function numberWithin(bounds: Bounds): Arbitrary<number> {
  const { least, above, most, whole } = bounds;
  const bottom = least ?? above ?? 0;
  const edges = [least, most].filter((edge) => edge !== undefined);
  const spread = fc.oneof(
    { weight: 4, arbitrary: anyMagnitude.map((distance) => bottom + distance) },
    ...(most === undefined ? [] : [{ weight: 8, arbitrary: share.map((at) => bottom + at * (most - bottom)) }]),
    ...edges.map((edge) => ({ weight: 1, arbitrary: fc.constant(edge) })),
  );
  return (whole ? spread.map(Math.round) : spread).filter((value) => isWithin(bounds, value));
}

/** A number inside the bounds that only a double can hold: next to 0, next to the largest, next to a bound. */
function extremeWithin(bounds: Bounds): Arbitrary<number> {
  const { least, above, most, whole } = bounds;
  if (whole) return numberWithin(bounds);
  return fc
    .double({ min: least ?? above ?? -Number.MAX_VALUE, max: most ?? Number.MAX_VALUE, noNaN: true })
    .filter((value) => isWithin(bounds, value));
}

/** An argument as a user gives it, and the number that it stands for by the data, not by the adapter. */
export interface Given {
  readonly raw: number | string | null;
  readonly stands: number;
}

/** A number in range, at times the id of a cited value, or a blank that stands for the default. */
export function numericArgument(parameter: Numeric): Arbitrary<Given> {
  return fc.oneof(
    { weight: 8, arbitrary: numberWithin(parameter.bounds).map((value) => ({ raw: value, stands: value })) },
    ...[idsOf(parameter), defaultOf(parameter)]
      .filter((choices) => choices.length > 0)
      .map((choices) => ({ weight: 1, arbitrary: fc.constantFrom(...choices) })),
  );
}

/** A rack's id stands for more than a number where it takes the place of one accelerator. */
const isNumberAlways = ({ name }: Numeric): boolean => name !== 'accelerator';

function idsOf(argument: Numeric): Given[] {
  const { family } = argument;
  if (family === undefined || !isNumberAlways(argument)) return [];
  return familyRegister(family).ids.map((id) => ({ raw: id, stands: valueOf(`${family}.${id}`) }));
}

function defaultOf(argument: Numeric): Given[] {
  if (!isNumberAlways(argument)) return [];
  if (argument.defaultId !== undefined) return [{ raw: null, stands: valueOf(argument.defaultId) }];
  return 'defaultValue' in argument ? [{ raw: null, stands: Number(argument.defaultValue) }] : [];
}

function valueOf(id: string): number {
  const found = findAssumption(id);
  if (found === undefined) throw new Error(`${id} is not in the data`);
  return found.value;
}

export interface Rack {
  readonly id: string;
  readonly rack_kw: number;
  readonly accelerators_per_rack: number;
}

/** The racks of which both the power and the number of accelerators are published. */
export const racks: readonly Rack[] = familyRegister('rack').ids.flatMap((id) => {
  const accelerators = findRack(id)?.accelerators;
  return accelerators === undefined
    ? []
    : [{ id, rack_kw: valueOf(`rack.${id}`), accelerators_per_rack: accelerators }];
});

/** Rows (input, value) or (input, low, mode, high), each input at most once, now and then below a row of titles. */
export function scenarioWithin(inputs: readonly InputArgument[], needsSpread: boolean): Arbitrary<unknown[][]> {
  const some = fc.shuffledSubarray([...inputs], { minLength: 1, maxLength: 5 });
  const rowsOf = (chosen: InputArgument[], row: (input: InputArgument) => Arbitrary<unknown[]>) =>
    fc.tuple(...chosen.map(row));
  const spreads = some.chain((chosen) => rowsOf(chosen, spreadOf));
  if (needsSpread) return spreads.map((rows) => [['input', 'low', 'mode', 'high'], ...rows]);
  const values = some.chain((chosen) =>
    rowsOf(chosen, (input) => numberWithin(input.bounds).map((value) => [input.name, value])),
  );
  return fc.oneof(spreads, values);
}

/** A row (input, low, mode, high) whose low lies below its high. */
const spreadOf = (input: InputArgument): Arbitrary<unknown[]> =>
  ascending(numberWithin(input.bounds))
    .filter(([low, , high]) => low < high)
    .map((numbers) => [input.name, ...numbers]);

const fieldNames = ['value', 'unit', 'low', 'year', 'grade', 'name', 'source', 'url', 'power_gw', 'parties', 'status'];

/** Ids and names of everything that a label may mean, and texts that mean nothing. */
const label = fc.oneof(
  ...[assumptions(), partnerships(), sources(), racks].map((known) => fc.constantFrom(...known.map(({ id }) => id))),
  fc.constantFrom(...costModelRegister.ids),
  fc.constantFrom(...families, ...fieldNames),
  fc.string({ minLength: 1 }),
);

const column = <T>(cell: Arbitrary<T>): Arbitrary<T[][]> =>
  fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.map((each) => [each]));

/** An argument in range, as a host hands it over: a single value, or a range where the argument takes one. */
export function argumentWithin(argument: Argument): Arbitrary<unknown> {
  const given = valueWithin(argument);
  return argument.isRequired ? given : fc.option(given);
}

function valueWithin(argument: Argument): Arbitrary<unknown> {
  const { bounds, inputs, isRequired, takesRange, name } = argument;
  if (isNumeric(argument)) {
    return fc.oneof(
      { weight: 3, arbitrary: numericArgument(argument).map(({ raw }) => raw) },
      { weight: 1, arbitrary: extremeWithin(argument.bounds) },
    );
  }
  if (inputs !== undefined) return scenarioWithin(inputs, isRequired);
  if (takesRange) return bounds === undefined ? column(label) : column(numberWithin(bounds));
  if (name === 'headers') return fc.constantFrom(true, false, 1, 0);
  return argument.boundsIn('en').startsWith('one of') ? fc.constantFrom(...argument.ids) : label;
}

// Scenarios as people lay them out: with titles, units and notes, with gaps and blank rows, and with what is wrong in a cell.
import fc, { type Arbitrary } from 'fast-check';
import type { InputArgument } from '../../../src/catalogue/arguments/argument';
import { scenarioWithin } from '../random-arguments';
import { errorCell, oddCell } from './odd-cells';
import { oddText, typed } from './texts';

type Rows = readonly (readonly unknown[])[];
type Change = (rows: Rows) => Rows;

const titles = [
  ['input', 'value'],
  ['Entrée', 'valeur', 'unité'],
  [' INPUT ', 'low', 'mode', 'high', 'note'],
  ['entre\u0301e', null],
  ['', 'value'],
  ['input', 2026],
];

const titled = fc.constantFrom(...titles).map((title): Change => (rows) => [title, ...rows]);
const note = fc.oneof(oddText, fc.constantFrom('ratio', 'see note', '5', '', null));
const noted = note.map(
  (each): Change =>
    (rows) =>
      rows.map((row) => [...row, each]),
);
const gap = fc
  .nat({ max: 5 })
  .map((at): Change => (rows) => [...rows.slice(0, at), [null, '', null], ...rows.slice(at)]);
const twice: Change = (rows) => [...rows, ...rows.slice(0, 1)];
const reversed: Change = (rows) => rows.map(([name, ...numbers]) => [name, ...numbers.reverse()]);
const narrow: Change = (rows) => rows.map((row) => row.slice(0, -1));
const ragged: Change = (rows) => rows.map((row, index) => (index === 0 ? row : row.slice(0, 1)));

/** Puts something else into one cell. */
const spoilt = (cell: Arbitrary<unknown>): Arbitrary<Change> =>
  fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 3 }), cell).map(
    ([down, along, each]) =>
      (rows) =>
        rows.map((row, index) => (index === down ? row.map((old, at) => (at === along ? each : old)) : row)),
  );

const change = (names: readonly string[]): Arbitrary<Change> =>
  fc.oneof(
    titled,
    noted,
    gap,
    fc.constantFrom(twice, reversed, narrow, ragged),
    spoilt(oddCell),
    spoilt(errorCell),
    spoilt(typed(names)),
  );

/** A scenario in range with up to three changes, each of which may spoil it. */
export function scenarioCells(inputs: readonly InputArgument[], needsSpread: boolean): Arbitrary<unknown> {
  const names = inputs.flatMap(({ name }) => [name, `cost.${name}`]);
  return fc
    .tuple(scenarioWithin(inputs, needsSpread), fc.array(change(names), { maxLength: 3 }))
    .map(([rows, changes]) => changes.reduce<Rows>((changed, each) => each(changed), rows));
}

// The arguments of a call as a host may hand them over, whatever stands in the sheet: from all in range to nothing right.
import fc, { type Arbitrary } from 'fast-check';
import type { Argument } from '../../../src/catalogue/arguments/argument';
import type { FunctionRecord } from '../../../src/catalogue/record';
import { argumentWithin } from '../random-arguments';
import { errorCell, oddCell } from './odd-cells';
import { scenarioCells } from './scenarios';
import { typed } from './texts';

/** A thousand draws tell as much here as a million, which take a second. */
export const fewDraws = (argument: Argument): Argument =>
  argument.name === 'draws' ? { ...argument, bounds: { ...argument.bounds, most: 1000 } } : argument;

const side = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.constantFrom(8, 60));

/** A rectangle; its sizes are its own, so that the ranges of a call often do not match. */
const rangeOf = (cell: Arbitrary<unknown>): Arbitrary<unknown[][]> =>
  fc.tuple(side, side).chain(([rows, columns]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: Math.min(rows, 60) });
  });

const raggedOf = (cell: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof(
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    fc.array(cell, { maxLength: 3 }),
    fc.array(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }), { maxLength: 2 }),
  );

const idsOf = ({ ids }: Argument): Arbitrary<string>[] => (ids.length === 0 ? [] : [typed(ids)]);

function anyArgument(argument: Argument): Arbitrary<unknown> {
  const { inputs, isRequired } = argument;
  const inRange = argumentWithin(fewDraws(argument));
  const cell = fc.oneof({ weight: 3, arbitrary: oddCell }, { weight: 3, arbitrary: inRange }, ...idsOf(argument));
  return fc.oneof(
    { weight: 10, arbitrary: inRange },
    { weight: 6, arbitrary: oddCell },
    { weight: 2, arbitrary: errorCell },
    { weight: 2, arbitrary: rangeOf(cell) },
    { weight: 1, arbitrary: raggedOf(cell) },
    ...idsOf(argument).map((arbitrary) => ({ weight: 4, arbitrary })),
    ...(inputs === undefined ? [] : [{ weight: 20, arbitrary: scenarioCells(inputs, isRequired) }]),
  );
}

/** Most often as many arguments as there are; now and then fewer or more. */
export function callsOf({ parameters }: FunctionRecord): Arbitrary<unknown[]> {
  const inRange = fc.tuple(...parameters.map((argument) => argumentWithin(fewDraws(argument))));
  const any = fc.tuple(...parameters.map(anyArgument));
  const fewer = fc.tuple(any, fc.nat({ max: parameters.length })).map(([raw, count]) => raw.slice(0, count));
  const more = fc.tuple(any, fc.array(oddCell, { minLength: 1, maxLength: 3 })).map(([raw, rest]) => [...raw, ...rest]);
  return fc.oneof(
    { weight: 3, arbitrary: inRange },
    { weight: 10, arbitrary: any },
    { weight: 1, arbitrary: fewer },
    { weight: 1, arbitrary: more },
  );
}

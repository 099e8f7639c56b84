// Which functions are used together: those that share what few others share.
import { catalogue } from '../../src/catalogue';
import type { FunctionRecord } from '../../src/catalogue/record';
import type { Argument } from '../../src/catalogue/arguments/argument';

const relatedShown = 6;

/** The nearest functions, nearest first. A shared argument or group counts the more, the fewer functions have it. */
export function relatedTo(record: FunctionRecord): FunctionRecord[] {
  const own = traitsOf(record);
  const nearness = (other: FunctionRecord): number =>
    [...traitsOf(other)].reduce((sum, trait) => sum + (own.has(trait) ? 1 / holdersOf(trait) : 0), 0);
  return catalogue
    .filter((other) => other !== record)
    .map((other) => ({ other, near: nearness(other) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, relatedShown)
    .map(({ other }) => other);
}

// Its own name is among them without the plural: BENCHMARKS lists what the argument `benchmark` takes.
const traitsOf = ({ name, group, parameters }: FunctionRecord): ReadonlySet<string> =>
  new Set([`group ${group}`, ...[name, ...meaningful(parameters)].map(singular)]);

// Every table has `headers`.
const meaningful = (parameters: readonly Argument[]): string[] =>
  parameters.map(({ name }) => name).filter((name) => name !== 'headers');

const singular = (name: string): string => name.toLowerCase().replace(/s$/, '');

const holdersOf = (trait: string): number => catalogue.filter((each) => traitsOf(each).has(trait)).length;

// What a person asks of npm run fuzz.
import { parseArgs } from 'node:util';
import { catalogue, findFunction } from '../../src/catalogue';
import { type DoorName, doorNames } from '../../test/support/fuzz/kept-case';
import { Fault } from '../run-command.mjs';

export interface Options {
  readonly cases: number;
  readonly seed: number;
  /** Of the functions to call. */
  readonly names: readonly string[];
  /** The only door to go through, where not both. */
  readonly door: DoorName | undefined;
}

const largestSeed = 2 ** 31 - 1;
const anySeed = (): string => String(Math.floor(Math.random() * largestSeed));

export function optionsIn(args: readonly string[]): Options {
  const { values } = parsed(args);
  return {
    cases: wholeNumber('cases', values.cases ?? '100000', Number.MAX_SAFE_INTEGER),
    seed: wholeNumber('seed', values.seed ?? anySeed(), largestSeed),
    names: values.function === undefined ? catalogue.map(({ name }) => name) : [functionName(values.function)],
    door: values.door === undefined ? undefined : doorName(values.door),
  };
}

const text = { type: 'string' } as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { cases: text, seed: text, function: text, door: text } });
  } catch (error) {
    throw new Fault((error as Error).message);
  }
}

function wholeNumber(name: string, given: string, most: number): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Fault(`--${name} must be a whole number from 0 to ${most}; it is ${given}.`);
}

function functionName(given: string): string {
  const found = findFunction(given);
  if (found === undefined) throw new Fault(`There is no function ${given}.`);
  return found.name;
}

function doorName(given: string): DoorName {
  const found = doorNames.find((name) => name === given);
  if (found === undefined) throw new Fault(`--door must be ${doorNames.join(' or ')}; it is ${given}.`);
  return found;
}

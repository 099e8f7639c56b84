// Looks for a call that leaks, and shrinks what it finds to the least that still does.
import fc from 'fast-check';
import type { FunctionRecord } from '../../../src/catalogue/record';
import { callsOf } from './calls';
import type { Door } from './doors';
import type { Case, DoorName } from './kept-case';
import { leaksIn } from './leaks';
import type { Leak } from './sentence-leaks';

/** A throw is what no host takes, and a leak like any other. */
export async function leaksOf(door: Door, record: FunctionRecord, raw: readonly unknown[]): Promise<Leak[]> {
  try {
    return leaksIn(record, raw, await door(record, raw));
  } catch (thrown) {
    return [{ kind: 'throw', shown: String(thrown) }];
  }
}

interface Search {
  readonly record: FunctionRecord;
  readonly seed: number;
  readonly cases: number;
  readonly door: DoorName;
}

/** To shrink a large range may take many thousand calls: what was reached by then is small enough. */
const longestMs = 60_000;

/** The first call that leaks, shrunk; undefined where none does. */
export async function search({ record, seed, cases, door }: Search, open: Door): Promise<Case | undefined> {
  const holds = async (raw: unknown[]): Promise<boolean> => (await leaksOf(open, record, raw)).length === 0;
  const { counterexample, interrupted } = await fc.check(fc.asyncProperty(callsOf(record), holds), {
    seed,
    numRuns: cases,
    interruptAfterTimeLimit: longestMs,
  });
  if (counterexample !== null) {
    const [raw] = counterexample;
    return { function: record.name, door, raw, leaks: await leaksOf(open, record, raw) };
  }
  if (interrupted) throw new Error(`${record.name}: ${cases} calls took longer than ${longestMs / 1000} s.`);
  return undefined;
}

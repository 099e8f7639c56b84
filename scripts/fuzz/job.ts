// What the processes of npm run fuzz say to each other.
import type { Case, DoorName } from '../../test/support/fuzz/kept-case';

/** A part of the run: one function through one door, with a seed of its own. */
export interface Job {
  readonly name: string;
  readonly door: DoorName;
  readonly seed: number;
  readonly cases: number;
}

export interface SlowCall {
  readonly name: string;
  readonly milliseconds: number;
  readonly raw: string;
}

export interface Done {
  /** As text, because not everything in a case goes from process to process. */
  readonly failed?: { readonly file: string; readonly text: string; readonly leaks: Case['leaks'] };
  readonly slowest: readonly SlowCall[];
}

const slowCalls = 10;

export const slowestOf = (calls: readonly SlowCall[]): SlowCall[] =>
  [...calls].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, slowCalls);

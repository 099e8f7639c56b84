// Times ways of doing the same against each other: in turns, so that what else the machine does falls on all of them, and by
// the least of the rounds, because whatever disturbs only adds.
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  readonly ms: number;
}

export function inTurns(ways: readonly Way[], rounds: number): Timing[] {
  const least = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    ways.forEach(({ run }, index) => {
      const began = performance.now();
      run();
      least[index] = Math.min(least[index] ?? Infinity, performance.now() - began);
    });
  }
  return ways.map(({ name }, index) => ({ name, ms: least[index] ?? NaN }));
}

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
}

/** A ratio to two figures, as ratios of timings deserve. */
export const times = (ratio: number): string => `${Number(ratio.toPrecision(2))} times`;

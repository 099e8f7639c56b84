// npm run bench: what one call on a range costs, beside single calls and beside the bare arithmetic, and what a simulation
// costs beside one evaluation of its model; each table in one run.
import { householdsForPower } from '../src/calculation/households';
import { HOUSEHOLDS } from '../src/catalogue/functions/households';
import { COSTRISK } from '../src/catalogue/functions/risk';
import { ANNUALCOST } from '../src/catalogue/functions/site-cost';
import { call } from '../src/evaluation/call';

const cells = 100_000;
const rounds = 5;
const column = Array.from({ length: cells }, (_, index) => [index / 100]);

interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

const ranges: readonly Way[] = [
  {
    name: `one call on a range of ${cells.toLocaleString('en-US')} cells`,
    run: () => call(HOUSEHOLDS, [column, null, null]),
  },
  { name: 'bare arithmetic in a loop', run: () => column.map(([power = 0]) => [householdsForPower(power, 10_512, 1)]) },
  { name: 'the call with an id for the household', run: () => call(HOUSEHOLDS, [column, 'US-TX', null]) },
  {
    name: `${cells.toLocaleString('en-US')} calls on single cells`,
    run: () => column.map(([power]) => call(HOUSEHOLDS, [power])),
  },
];

const scenario = [
  ['it_life_years', 3, 5, 7],
  ['pue', 1.09, 1.14, 1.54],
];
const risk = (draws: number): Way => ({
  name: `COSTRISK, two uncertain inputs, ${draws.toLocaleString('en-US')} draws`,
  run: () => call(COSTRISK, [1, scenario, null, draws]),
});
const simulations: readonly Way[] = [
  risk(10_000),
  risk(100_000),
  risk(1_000_000),
  { name: 'ANNUALCOST 10,000 times', run: () => column.slice(0, 10_000).map(() => call(ANNUALCOST, [1, scenario])) },
];

/** Median of the rounds in milliseconds, after one round to warm up. */
function timed(run: () => unknown): number {
  run();
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

/** Each way beside the first. */
function compare(ways: readonly Way[]): void {
  const results = ways.map(({ name, run }) => ({ name, ms: timed(run) }));
  const first = results[0]?.ms ?? NaN;
  console.table(
    results.map(({ name, ms }) => ({
      way: name,
      ms: Number(ms.toFixed(1)),
      'against the first': Number((ms / first).toFixed(2)),
    })),
  );
}

compare(ranges);
compare(simulations);

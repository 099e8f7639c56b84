// npm run bench: what one call on a range costs, beside single calls and beside the bare arithmetic, in one run.
import { householdsForPower } from '../src/calculation/households';
import { HOUSEHOLDS } from '../src/catalogue/households';
import { call } from '../src/excel/adapter/call';

const cells = 100_000;
const rounds = 5;
const column = Array.from({ length: cells }, (_, index) => [index / 100]);

const ways: readonly { readonly name: string; readonly run: () => unknown }[] = [
  { name: 'bare arithmetic in a loop', run: () => column.map(([power = 0]) => [householdsForPower(power, 10_512, 1)]) },
  {
    name: `one call on a range of ${cells.toLocaleString('en-US')} cells`,
    run: () => call(HOUSEHOLDS, [column, null, null]),
  },
  { name: 'the same with an id for the household', run: () => call(HOUSEHOLDS, [column, 'US-TX', null]) },
  {
    name: `${cells.toLocaleString('en-US')} calls on single cells`,
    run: () => column.map(([power]) => call(HOUSEHOLDS, [power])),
  },
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

const results = ways.map(({ name, run }) => ({ name, ms: timed(run) }));
const oneCall = results[1]?.ms ?? NaN;
console.table(
  results.map(({ name, ms }) => ({
    way: name,
    ms: Number(ms.toFixed(1)),
    'against one call': Number((ms / oneCall).toFixed(2)),
  })),
);

// One call of a single cell against the calculation itself.
import { householdsForPower } from '../../src/calculation/households';
import { functionOf } from './functions-script';
import type { Row } from './timed';

const calls = 2000;

/** The least of many single calls, in microseconds. */
function leastOf(run: () => unknown): number {
  let least = Infinity;
  for (let call = 0; call < calls; call += 1) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least * 1000;
}

export function singleCells(functions: Parameters<typeof functionOf>[0]): Row[] {
  const households = functionOf(functions, 'HOUSEHOLDS');
  const given = [[30]];
  const more = leastOf(() => households(given, null, null)) - leastOf(() => householdsForPower(30, 10_512, 1));
  return [
    {
      what: 'one single-cell call more than the calculation (least of 2,000)',
      measured: `${more.toFixed(1)} µs`,
      goal: '≤ 2 µs',
    },
  ];
}

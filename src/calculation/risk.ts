// Outcomes of a model whose inputs are PERT distributed, by seeded Monte Carlo.
// Leaves out: correlation between inputs. Where they rise and fall together, the true spread is wider than the one here.
import { randomBeta } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { modesOf, type Spread, type Spreads, uncertainInputs, type Values } from './spread';

type Draw = () => number;

// Weight of the mode against the two ends: 4 makes the mean (low + 4 mode + high) ÷ 6, as PERT has it since 1959.
const modeWeight = 4;

/**
 * Draws of a PERT distribution, that is a beta distribution between `low` and `high` whose peak is at `mode`.
 * `uniform` gives numbers from 0 up to 1.
 */
function pertDraw({ low, mode, high }: Spread, uniform: Draw): Draw {
  const range = high - low;
  const alpha = 1 + modeWeight * ((mode - low) / range);
  const beta = 1 + modeWeight * ((high - mode) / range);
  const draw = randomBeta.source(uniform)(alpha, beta);
  // The last binary digit of the sum may lie above `high`.
  return () => Math.min(high, low + draw() * range);
}

/**
 * `draws` outcomes in ascending order. The same seed gives the same draws; each input has a stream of random numbers of
 * its own, by its place among the inputs, so that a spread given to one leaves the draws of the others as they were.
 */
export function sortedOutcomes<Name extends string>(
  spreads: Spreads<Name>,
  outcome: (values: Values<Name>) => number,
  draws: number,
  seed: number,
): Float64Array {
  const values: Record<Name, number> = { ...modesOf(spreads) };
  const samplers = samplersOf(spreads, seed);
  const outcomes = new Float64Array(draws);
  for (let index = 0; index < draws; index++) {
    for (const sampler of samplers) values[sampler.name] = sampler.draw();
    outcomes[index] = outcome(values);
  }
  return outcomes.sort();
}

interface Sampler<Name extends string> {
  readonly name: Name;
  readonly draw: Draw;
}

function samplersOf<Name extends string>(spreads: Spreads<Name>, seed: number): Sampler<Name>[] {
  const uncertain = new Set(uncertainInputs(spreads));
  const generator = xoroshiro128plus(seed);
  return (Object.keys(spreads) as Name[]).flatMap((name) => {
    generator.jump();
    const stream = generator.clone();
    return uncertain.has(name) ? [{ name, draw: pertDraw(spreads[name], () => uniformFloat64(stream)) }] : [];
  });
}

/** Quantile of values in ascending order, by definition 7 of Hyndman and Fan (1996), as Excel's PERCENTILE.INC. */
export function quantileOfSorted(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return lower + (position - below) * (upper - lower);
}

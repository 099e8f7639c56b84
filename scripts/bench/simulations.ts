// COSTRISK against a bare loop over typed arrays: the same draws, the same model written out, the same sort.
import { randomBeta } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { annuityFactor } from '../../src/calculation/annuity';
import { publishedInputs } from '../../src/catalogue/arguments/site-inputs';
import { functionOf } from './functions-script';
import { inTurns, type Row, times } from './timed';

const draws = 1_000_000;
const life = [3, 5, 7] as const;
const pue = [1.09, 1.14, 1.54] as const;

function pert([low, mode, high]: readonly [number, number, number], stream: number): () => number {
  const generator = xoroshiro128plus(1);
  for (let jump = 0; jump <= stream; jump += 1) generator.jump();
  const range = high - low;
  const beta = randomBeta.source(() => uniformFloat64(generator));
  const draw = beta(1 + (4 * (mode - low)) / range, 1 + (4 * (high - mode)) / range);
  return () => Math.min(high, low + draw() * range);
}

function bareLoop(): Float64Array {
  const drawLife = pert(life, 5);
  const drawPue = pert(pue, 11);
  const outcomes = new Float64Array(draws);
  const i = publishedInputs();
  for (let at = 0; at < draws; at += 1) {
    const it = annuityFactor(i.it_discount_rate, drawLife());
    const facility = annuityFactor(i.facility_discount_rate, i.facility_life_years);
    const capital =
      (i.servers_usd_per_gw + i.network_usd_per_gw) * it +
      (i.facility_usd_per_gw + i.utility_works_usd_per_gw) * facility +
      i.land_usd_per_gw * i.land_annual_rate;
    const energy = drawPue() * i.utilisation * 8760 * 1000 * i.electricity_usd_per_mwh;
    outcomes[at] =
      capital +
      energy +
      i.taxes_usd_per_gw_year +
      i.maintenance_usd_per_gw_year +
      i.labour_usd_per_gw_year +
      i.water_usd_per_gw_year;
  }
  return outcomes.sort();
}

export function simulations(functions: Parameters<typeof functionOf>[0]): Row[] {
  const risk = functionOf(functions, 'COSTRISK');
  const scenario = [
    ['it_life_years', ...life],
    ['pue', ...pue],
  ];
  const [call, bare] = inTurns(
    [
      { name: 'COSTRISK', run: () => risk(1, scenario, null, draws, null, null) },
      { name: 'bare', run: bareLoop },
    ],
    5,
  );
  return [
    {
      what: `COSTRISK, 1,000,000 draws of two inputs, against a bare loop over typed arrays (${Math.round(call?.ms ?? NaN)} ms)`,
      measured: times((call?.ms ?? NaN) / (bare?.ms ?? NaN)),
      goal: '≤ 2',
    },
  ];
}

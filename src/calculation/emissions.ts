// Greenhouse gas of the electricity that a site takes from the grid, at the grid's mean intensity.
// Leaves out: the marginal plant, green power bought by contract, plants on the site, losses between plant and site, and
// what building the site emits. PUE does not enter: power at the grid connection holds the overhead already.
import { yearlyEnergyGwh } from './energy';
import { GRAMS_PER_TONNE, KWH_PER_GWH } from './units';

/** Tonnes of CO2e a year for a load of `powerGw`, drawn at `utilisation`, on a grid of `gramsPerKwh`. */
export function emissionsTonnesPerYear(powerGw: number, gramsPerKwh: number, utilisation: number): number {
  return (yearlyEnergyGwh(powerGw, utilisation) * KWH_PER_GWH * gramsPerKwh) / GRAMS_PER_TONNE;
}

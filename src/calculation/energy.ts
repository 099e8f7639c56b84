// Energy from power over time.
// Leaves out: load shape and ramps; `utilisation` is the share of the power that is drawn on average.
import { GWH_PER_TWH, HOURS_PER_YEAR } from './units';

/** Energy in TWh that a load of `powerGw`, drawn at `utilisation`, takes in `hours`. */
export function energyTwh(powerGw: number, utilisation: number, hours: number): number {
  return (powerGw * utilisation * hours) / GWH_PER_TWH;
}

/** Energy in GWh that a load of `powerGw`, drawn at `utilisation`, takes in a year. */
export function yearlyEnergyGwh(powerGw: number, utilisation: number): number {
  return powerGw * utilisation * HOURS_PER_YEAR;
}

/** The load in GW that, drawn at `utilisation`, takes `energyTwh` in `hours`. */
export function powerGwForEnergy(energyTwh: number, utilisation: number, hours: number): number {
  return (energyTwh * GWH_PER_TWH) / (utilisation * hours);
}

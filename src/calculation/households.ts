// Households as a measure of power: a load set against what homes use in a year.
// Leaves out: the daily and seasonal shape of demand, grid losses between plant and home, and whether a home is a
// metered customer, a dwelling or a family (that choice is the kWh figure that the caller gives).
import { HOURS_PER_YEAR, KW_PER_GW } from './units';

/** How many households use in a year as much electricity as a load of `powerGw`, drawn at `utilisation`, takes. */
export function householdsForPower(powerGw: number, kwhPerHouseholdYear: number, utilisation: number): number {
  return (powerGw * utilisation * HOURS_PER_YEAR * KW_PER_GW) / kwhPerHouseholdYear;
}

/** The load in GW that, drawn at `utilisation`, takes in a year what `households` households use. */
export function powerGwForHouseholds(households: number, kwhPerHouseholdYear: number, utilisation: number): number {
  return (households * kwhPerHouseholdYear) / (utilisation * HOURS_PER_YEAR * KW_PER_GW);
}

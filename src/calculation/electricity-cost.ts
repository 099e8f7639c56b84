// What a year of electricity costs, at one price for every hour.
// Leaves out: demand and connection charges, taxes, hourly prices and hedges, unless the price given holds them.
import { yearlyEnergyGwh } from './energy';
import { MWH_PER_GWH } from './units';

/** USD a year for a load of `powerGw`, drawn at `utilisation`, at `usdPerMwh`. */
export function electricityCostUsdPerYear(powerGw: number, usdPerMwh: number, utilisation: number): number {
  return yearlyEnergyGwh(powerGw, utilisation) * MWH_PER_GWH * usdPerMwh;
}

// Water that a site uses for the energy of its IT equipment, by WUE (ISO/IEC 30134-9).
// Beside it the water of the power plants behind the grid, over all the electricity of the site.
// Leaves out: the difference between water drawn and water evaporated, and seasons: WUE is a yearly mean.
import { yearlyEnergyGwh } from './energy';
import { itPowerGw } from './facility-power';
import { KWH_PER_GWH, LITRES_PER_MEGALITRE } from './units';

/** Megalitres a year for a site of `facilityGw`, drawn at `utilisation`, at `litresPerItKwh` per kWh of IT energy. */
export function waterMegalitresPerYear(
  facilityGw: number,
  litresPerItKwh: number,
  utilisation: number,
  pue: number,
): number {
  const itEnergyGwh = yearlyEnergyGwh(itPowerGw(facilityGw, pue), utilisation);
  return (itEnergyGwh * KWH_PER_GWH * litresPerItKwh) / LITRES_PER_MEGALITRE;
}

/** Megalitres a year that power plants use for the electricity of the site, at `litresPerKwh` per kWh. */
export function powerWaterMegalitresPerYear(facilityGw: number, litresPerKwh: number, utilisation: number): number {
  return (yearlyEnergyGwh(facilityGw, utilisation) * KWH_PER_GWH * litresPerKwh) / LITRES_PER_MEGALITRE;
}

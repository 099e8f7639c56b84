// Racks and accelerators that a site can feed. Counts are not rounded: rounding is for the sheet to do.
// Leaves out: spare capacity, storage and network racks beside the accelerator racks, and partly filled halls.
import { facilityPowerGw, itPowerGw } from './facility-power';
import { KW_PER_GW } from './units';

/** Racks of `rackKw` of IT power each on a site of `facilityGw`. */
export function racksForPower(facilityGw: number, rackKw: number, pue: number): number {
  return (itPowerGw(facilityGw, pue) * KW_PER_GW) / rackKw;
}

/** Power in GW at the grid connection of a site that feeds `racks` racks of `rackKw` of IT power each. */
export function facilityPowerGwForRacks(racks: number, rackKw: number, pue: number): number {
  return facilityPowerGw((racks * rackKw) / KW_PER_GW, pue);
}

/** Accelerators on a site of `facilityGw` that is filled with racks of one kind. */
export function acceleratorsInRacks(
  facilityGw: number,
  rackKw: number,
  acceleratorsPerRack: number,
  pue: number,
): number {
  return racksForPower(facilityGw, rackKw, pue) * acceleratorsPerRack;
}

/** Accelerators on a site of `facilityGw` when each needs `facilityKwPerAccelerator`, cooling and losses included. */
export function acceleratorsForPower(facilityGw: number, facilityKwPerAccelerator: number): number {
  return (facilityGw * KW_PER_GW) / facilityKwPerAccelerator;
}

/** Parts in `racks` racks that hold `partsPerRack` each. */
export function partsInRacks(racks: number, partsPerRack: number): number {
  return racks * partsPerRack;
}

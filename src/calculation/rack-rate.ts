// The pace at which racks must be made or installed to fill a site in time.
// Leaves out: ramp-up, holidays and rejects; the pace is the same in every week of the period.
import { racksForPower } from './racks';
import { DAYS_PER_WEEK, MEAN_DAYS_PER_YEAR } from './units';

/** Racks a week, each of `rackKw` of IT power, that fill a site of `facilityGw` in `years`. */
export function racksPerWeek(facilityGw: number, years: number, rackKw: number, pue: number): number {
  return racksForPower(facilityGw, rackKw, pue) / ((years * MEAN_DAYS_PER_YEAR) / DAYS_PER_WEEK);
}

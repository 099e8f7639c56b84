// Parallel workstations that keep a rate of production. The count is not rounded: rounding is for the sheet to do.
// Leaves out: learning, rejects, queues between stations, and the people and robots that a station needs.
import { MINUTES_PER_HOUR } from './units';

/** Stations that finish `unitsPerWeek`, each unit holding one for `minutesPerUnit`; `availability` is a share of the hours. */
export function parallelStations(
  unitsPerWeek: number,
  minutesPerUnit: number,
  hoursPerWeek: number,
  availability: number,
): number {
  return (unitsPerWeek * minutesPerUnit) / MINUTES_PER_HOUR / (hoursPerWeek * availability);
}

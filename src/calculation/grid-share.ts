// A load held against what a region uses, and against the highest load that its grid has carried.
// Leaves out: losses between the region's grid and the site, and whether the peak of the load falls on that of the region.
import { energyTwh } from './energy';
import { HOURS_PER_YEAR } from './units';

/** Share of the electricity that a region uses in a year. */
export const shareOfDemand = (powerGw: number, utilisation: number, demandTwhPerYear: number): number =>
  energyTwh(powerGw, utilisation, HOURS_PER_YEAR) / demandTwhPerYear;

/** Share of a region's peak, for a load that draws `utilisation` of its power at that hour. */
export const shareOfPeak = (powerGw: number, utilisation: number, peakGw: number): number =>
  (powerGw * utilisation) / peakGw;

/** How many things of `gwEach` have the power together. */
export const equivalentOf = (powerGw: number, gwEach: number): number => powerGw / gwEach;

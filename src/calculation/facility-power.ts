// Power at the site's grid connection against power at the IT equipment, by PUE (ISO/IEC 30134-2).
// Leaves out: that PUE is a yearly mean of energy; at the hottest hour the overhead is larger than PUE says.

/** IT power in GW of a site that draws `facilityGw` at its grid connection. */
export function itPowerGw(facilityGw: number, pue: number): number {
  return facilityGw / pue;
}

/** Power in GW at the grid connection of a site whose IT equipment draws `itGw`. */
export function facilityPowerGw(itGw: number, pue: number): number {
  return itGw * pue;
}

// Capital expenditure by power.
// Leaves out: scope. Shell, facility, all-in and supplier content are different sums per GW; the caller picks one.

/** Capital expenditure in USD per GW of power. */
export function capexUsdPerGw(capexUsd: number, powerGw: number): number {
  return capexUsd / powerGw;
}

/** Capital expenditure in USD for `powerGw` at a benchmark of `usdPerGw`. */
export function capexUsd(powerGw: number, usdPerGw: number): number {
  return powerGw * usdPerGw;
}

/** Power in GW that `capexUsd` pays for at a benchmark of `usdPerGw`. */
export function powerGwForCapex(capexUsd: number, usdPerGw: number): number {
  return capexUsd / usdPerGw;
}

// Import duty as a share of the customs value.
// Leaves out: stacking of duties, exemptions, drawback, the ordinary duty, and the duty on foreign parts inside what is made
// in the country. Which rate bears on which goods on which day is the caller's choice.

/** Duty in USD on goods of `customsValueUsd` at `rate`, a ratio. */
export function dutyUsd(customsValueUsd: number, rate: number): number {
  return customsValueUsd * rate;
}

/** Duty in USD that is not paid on the `domesticShare` of hardware of `hardwareUsd`, made in the country. */
export function dutySavedUsd(hardwareUsd: number, domesticShare: number, rate: number): number {
  return dutyUsd(hardwareUsd * domesticShare, rate);
}

// Conversion constants of the calculation module. Everything else that is a number with a source lives in src/data.

/** 365 days of 24 hours: the year that utilities and the published claims use; leap years are left out. */
export const HOURS_PER_YEAR = 8760;

export const KW_PER_GW = 1e6;

export const GWH_PER_TWH = 1e3;

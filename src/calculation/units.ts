// Conversion constants of the calculation module. Everything else that is a number with a source lives in src/data.

/** 365 days of 24 hours: the year that utilities and the published claims use; leap years are left out. */
export const HOURS_PER_YEAR = 8760;

/** All the hours of a week, around the clock. */
export const HOURS_PER_WEEK = 168;

export const MINUTES_PER_HOUR = 60;

/** The mean year over a leap cycle, for spans of several years. */
export const MEAN_DAYS_PER_YEAR = 365.25;

export const DAYS_PER_WEEK = 7;

/** As HOURS_PER_YEAR, without leap years. */
export const DAYS_PER_YEAR = 365;

export const MONTHS_PER_YEAR = 12;

export const KW_PER_GW = 1e6;

export const MW_PER_GW = 1e3;

export const GWH_PER_TWH = 1e3;

export const MWH_PER_GWH = 1e3;

export const KWH_PER_GWH = 1e6;

export const GRAMS_PER_TONNE = 1e6;

export const LITRES_PER_MEGALITRE = 1e6;

export const PFLOPS_PER_EFLOPS = 1e3;

// Days against the dates of records, which may be given to the month or the year alone: all of it is meant then.

/** Whether a day, 2025-11-20, lies on a date or after it. */
export const isBy = (day: string, date: string): boolean => day.slice(0, date.length) >= date;

/** Whether a day lies in a span; null: it has no end. */
export const isWithin = (day: string, from: string, to: string | null): boolean =>
  isBy(day, from) && (to === null || day.slice(0, to.length) <= to);

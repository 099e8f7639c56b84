// Days as cells hold them and as people type them. Excel counts them from the end of 1899, with a 29 February 1900 that never was:
// from 1 March 1900 on the count is that from 30 December 1899.
import type { Raw } from './raw-cell';

/** A day as ISO 8601 writes it, 2025-11-20: in the order of their letters days stand in the order of time. */
export type Day = string;

const msPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
const [first, last] = [serialOf('2000-01-01'), serialOf('2100-12-31')];

/**
 * A date of a cell, time of the day cut off, or a text such as 2025-11-20. Of a month (2025-11) or a year (2025, also as a number)
 * it is the last day. undefined where it is no day from 2000 to 2100.
 */
export function dayOf(raw: Raw): Day | undefined {
  if (typeof raw === 'number' && raw > 2100) return raw >= first && raw < last + 1 ? isoOf(Math.floor(raw)) : undefined;
  const text = typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw.trim() : '';
  const [, year, month, day] = /^(20\d\d|2100)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || !isFrom1To(12, month ?? '12')) return undefined;
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const shown = day ?? String(lastOfMonth);
  return isFrom1To(lastOfMonth, shown) ? `${year}-${month ?? '12'}-${shown}` : undefined;
}

const isFrom1To = (most: number, digits: string): boolean => Number(digits) >= 1 && Number(digits) <= most;

function serialOf(day: Day): number {
  return (Date.parse(`${day}T00:00:00Z`) - dayZero) / msPerDay;
}

const isoOf = (serial: number): Day => new Date(dayZero + serial * msPerDay).toISOString().slice(0, 10);

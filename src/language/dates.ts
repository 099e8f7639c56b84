// Dates as people read them.
import type { Language } from '../data/shapes';

/** A date as exact as it is given: 2025, November 2025 or 20 November 2025. */
export function dateInWords(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.split('-');
  if (month === undefined) return isoDate;
  const exactness = day === undefined ? {} : ({ day: 'numeric' } as const);
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    year: 'numeric',
    month: 'long',
    ...exactness,
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // Intl writes the first of the month as a plain number, which French does not.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

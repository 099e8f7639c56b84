// Numbers and dates as people read them. Sources give two or three figures, so no more are shown.
import type { Language } from '../data/shapes';

export type Unit = 'gw' | 'usd' | 'usd-per-gw' | 'households' | 'none';

export function quantity(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'gw':
      return `${plainNumber(value, language)} GW`;
    case 'usd':
      return dollars(value, language);
    case 'usd-per-gw':
      return `${dollars(value, language)} ${language === 'en' ? 'per GW' : 'par GW'}`;
    case 'households':
      return households(value, language);
    case 'none':
      return plainNumber(value, language);
  }
}

const plainNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: Math.abs(value) < 1e4 ? 4 : 12 }).format(value);

const inWords = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;

function dollars(value: number, language: Language): string {
  // Intl's own long form of a currency is `$1.4T` in some engines and `$1.4 trillion` in others.
  if (language === 'en') return `$${new Intl.NumberFormat('en', inWords).format(value)}`;
  return value >= 1e6 ? `${largeInFrench(value)} de dollars` : `${plainNumber(value, 'fr')} dollars`;
}

function households(value: number, language: Language): string {
  const words = new Intl.NumberFormat(language, inWords).format(value);
  return language === 'en' ? `${words} households` : `${words}${value >= 1e6 ? ' de' : ''} foyers`;
}

/** Intl says `1,4 billion` for 10¹², a word that readers of English sources take for 10⁹: milliards leave no doubt. */
function largeInFrench(value: number): string {
  if (value < 1e9) return new Intl.NumberFormat('fr', inWords).format(value);
  const milliards = value / 1e9;
  const digits = new Intl.NumberFormat('fr', { maximumSignificantDigits: milliards < 1000 ? 3 : 4 }).format(milliards);
  return `${digits} ${milliards < 2 ? 'milliard' : 'milliards'}`;
}

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

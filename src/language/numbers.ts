// Numbers as people read them. Sources give two or three figures, so headlines show no more.
import type { Language } from '../data/shapes';

const formats = new Map<string, Intl.NumberFormat>();

/** One formatter for each language and way of writing: to make one takes longer than to use it. */
function written(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) formats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format.format(value);
}

// Four digits stay together: years are among them.
const grouped = (value: number): boolean => Math.abs(value) >= 10_000;

/** All its digits: a bound, a default. */
export const figure = (value: number, language: Language): string =>
  written(value, language, { useGrouping: grouped(value), maximumFractionDigits: 20 });

export const figures = (values: readonly number[], language: Language): string =>
  values.map((value) => figure(value, language)).join(language === 'fr' ? ' ; ' : '; ');

/** To five figures: a cited value beside its id. */
export const significant = (value: number, language: Language): string =>
  written(value, language, { maximumSignificantDigits: 5 });

/** To six figures, or two decimals of a larger number: a cell of a table on a page. */
export const tabular = (value: number, language: Language): string =>
  written(value, language, {
    useGrouping: grouped(value),
    ...(grouped(value) ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 6 }),
  });

/** As a person typed it or a cell shows it, ungrouped: what a sentence gives back. */
export function asGiven(value: number, language: Language): string {
  const text = String(value);
  return language === 'fr' ? withDecimalMark(text, language).replace('e', 'E') : text;
}

/** The digits of a number, which have a full stop, with the decimal mark of the language. */
export const withDecimalMark = (digits: string, language: Language): string =>
  language === 'fr' ? digits.replace('.', ',') : digits;

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
  written(value, language, { maximumSignificantDigits: Math.abs(value) < 1e4 ? 4 : 12 });

const inWords = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const;

/** To the three figures of words: French grammar goes by the figure that is read, and 1.996 is written 2. */
const asRead = (value: number): number => Number(value.toPrecision(inWords.maximumSignificantDigits));

function dollars(value: number, language: Language): string {
  // Intl's own long form of a currency is `$1.4T` in some engines and `$1.4 trillion` in others.
  if (language === 'en') return `$${written(value, 'en', inWords)}`;
  return value >= 1e6 ? `${largeInFrench(value)} de dollars` : `${plainNumber(value, 'fr')} dollars`;
}

function households(value: number, language: Language): string {
  const words = written(value, language, inWords);
  return language === 'en' ? `${words} households` : `${words}${asRead(value) >= 1e6 ? ' de' : ''} foyers`;
}

/** Intl says `1,4 billion` for 10¹², a word that readers of English sources take for 10⁹: milliards leave no doubt. */
function largeInFrench(value: number): string {
  if (value < 1e9) return written(value, 'fr', inWords);
  const milliards = value / 1e9;
  const digits = written(milliards, 'fr', { maximumSignificantDigits: milliards < 1000 ? 3 : 4 });
  return `${digits} ${asRead(milliards) < 2 ? 'milliard' : 'milliards'}`;
}

// What a person writes in a cell, as the value that Excel in that language reads: numbers, percentages, money, dates, truth.
// A comma or a full stop that cannot be what it is in that language makes no number: 2,5% is not 25 % in English.
import { parseBool, parseDate, parseNumber, parseTime } from 'numfmt';
import type { Language } from '../data/shapes';

export interface Written {
  readonly value: number | boolean;
  /** The number format, in Excel's English grammar, that the way of writing asks for. */
  readonly format?: string;
}

// Longer than any number or date that a person writes: what is longer is a text.
const longest = 60;

const unsigned = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const currency = String.raw`[$€£¥]`;
const englishNumber = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[-+−]?)\s?(?:${currency}\s?)?(?<inner>[-+−]?)` +
    String.raw`(?<digits>${unsigned})(?<exponent>[eE][-+]?\d+)?\s?(?:(?<percent>%)|${currency})?(?<close>\))?$`,
);

/** undefined for what is a text. */
export function asWritten(text: string, language: Language): Written | undefined {
  const short = shortText(text);
  if (short === undefined) return undefined;
  return numberIn(short, language) ?? momentIn(short, language) ?? truthIn(short, language);
}

/** With plain spaces, and without those around it; undefined where it is too long to be a number, or nothing. */
function shortText(text: string): string | undefined {
  const spaced = text.trim().replace(/[\u00A0\u202F\u2009]/g, ' ');
  // Accounts put the sign of the money before the bracket, and room between the two.
  const trimmed = spaced.replace(/ {2,}/g, ' ').replace(/^([$€£¥]) ?\(/, '($1');
  return trimmed === '' || trimmed.length > longest ? undefined : trimmed;
}

/** Whether the text is a number in the other language only: somebody's 2,5 in an English sheet. */
export function isNumberElsewhere(text: string, language: Language): boolean {
  const short = shortText(text);
  if (short === undefined || asWritten(short, language) !== undefined) return false;
  return numberIn(short, language === 'en' ? 'fr' : 'en') !== undefined;
}

function numberIn(text: string, language: Language): Written | undefined {
  const english = language === 'en' ? text : inEnglish(text);
  if (english === undefined) return undefined;
  const parts = englishNumber.exec(english)?.groups;
  if (parts === undefined) return undefined;
  const { open, close, sign = '', inner = '', digits = '', exponent = '', percent } = parts;
  if ((open === undefined) !== (close === undefined) || (sign !== '' && inner !== '')) return undefined;
  const power = Number(exponent.slice(1)) - (percent === undefined ? 0 : 2);
  // Not divided by 100, which makes 4.4% a little more than 0.044.
  const size = Number(`${digits.replaceAll(',', '')}e${power}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = open !== undefined || /[-−]/.test(sign + inner);
  // The library knows no typographic minus, and a sign has no part in the format.
  return withFormat(isNegative ? -size : size, parseNumber(english.replace('−', ''))?.z);
}

/** A French number with the separators of English; undefined where a separator is not French. */
function inEnglish(text: string): string | undefined {
  if (text.includes('.')) return undefined;
  const parts = text.split(',');
  if (parts.length > 2) return undefined;
  const [whole = '', decimals] = parts;
  const grouped = whole.replace(/(?<=\d) (?=\d)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

// Without a separator or the name of a month, as in "1 23", it is no date.
const looksLikeMoment = /\d\s*[/:-]\s*\d|\d[\s/-]*\p{L}{3}|\p{L}{3}\.?[\s/-]*\d/u;

function momentIn(text: string, language: Language): Written | undefined {
  if (!looksLikeMoment.test(text)) return undefined;
  const dayAndMonth = language === 'fr' && /^\d{1,2}[/-]\d{1,2}$/.test(text);
  // The library reads a French 1/2 as 2 January, but 1/2/2026 as 1 February.
  const dated = dayAndMonth ? `${text}${text.includes('/') ? '/' : '-'}${new Date().getFullYear()}` : text;
  const parsed = parseDate(dated, { locale: language }) ?? parseTime(dated, { locale: language });
  if (parsed === null) return undefined;
  return withFormat(Number(parsed.v), dayAndMonth ? 'dd/mm' : parsed.z);
}

function truthIn(text: string, language: Language): Written | undefined {
  const parsed = parseBool(text, { locale: language });
  return parsed === null ? undefined : { value: Boolean(parsed.v) };
}

const withFormat = (value: number, format: string | undefined): Written =>
  format === undefined ? { value } : { value, format };

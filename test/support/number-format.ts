// What a cell shows by an Excel number format, and the number that a reader takes from what is shown.
import type { Language } from '../../src/data/shapes';
import type { CellValue, Spreadsheet } from './spreadsheet';

const condition = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+(?:E[+-]?\d+)?)\]/;

const holds: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

export interface Section {
  readonly pattern: string;
  /** Whether Excel writes a minus of its own: not where a section is for negative numbers only. */
  readonly hasMinus: boolean;
}

/** The section that Excel uses: the first whose condition holds, else the last; by sign where there are no conditions. */
export function sectionFor(format: string, value: number): Section {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
  const isConditional = sections.some((each) => condition.test(each));
  const pattern = isConditional ? byCondition(sections, value) : bySign(sections, value);
  // Excel fills the cell with # where no section takes the number.
  if (pattern === undefined) throw new Error(`${format} has no section for ${value}`);
  return { pattern: pattern.replace(condition, ''), hasMinus: value < 0 && (isConditional || sections.length === 1) };
}

const bySign = ([positive, negative, zero]: readonly string[], value: number): string | undefined =>
  (value < 0 ? negative : value === 0 ? zero : undefined) ?? positive;

const byCondition = (sections: readonly string[], value: number): string | undefined =>
  sections.find((section, index) => {
    const [, sign = '', limit = ''] = condition.exec(section) ?? [];
    if (sign === '' && index < sections.length - 1) throw new Error(`${sections.join(';')} mixes conditions and signs`);
    return sign === '' || holds[sign]?.(value, Number(limit)) === true;
  });

/**
 * What the cell shows: the TEXT of the independent engine, which gets one section and a number without sign, rounded to
 * the digits that the section has. It ignores conditions, and where a number or what a scale leaves of it is below 1, it
 * loses the minus and rounds 0.153 to 0.1.
 */
export function shown({ evaluate }: Spreadsheet, value: CellValue, format: string): string {
  if (typeof value === 'string') return String(evaluate('TEXT(A1,B1)', { A1: value, B1: format }));
  const { pattern, hasMinus } = sectionFor(format, value);
  return `${hasMinus ? '-' : ''}${evaluate(`TEXT(ROUND(A1,${decimalsOf(pattern)}),B1)`, { A1: Math.abs(value), B1: pattern })}`;
}

/** Decimals of the number itself: three less for each comma of the scale, two more for a per cent. General and powers of ten have all. */
function decimalsOf(pattern: string): number {
  const [, decimals = '', scale = ''] = /[#0](?:\.([#0]+))?(,*)(?![#0,.])/.exec(pattern.replace(/"[^"]*"/g, '')) ?? [];
  if (!/[#0]/.test(pattern) || /E[+-]/.test(pattern)) return 15;
  return decimals.length - 3 * scale.length + (pattern.includes('%') ? 2 : 0);
}

const scales: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { tn: 1e12, bn: 1e9, m: 1e6, '': 1 },
  fr: { 'milliards de': 1e9, Md: 1e9, M: 1e6, '': 1 },
};

const figure = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:E([+-]\d+))?\s*(\D*?)\s*(GW|\$|%|)$/;

export interface ReadBack {
  readonly value: number;
  /** Half a unit of the last digit shown. */
  readonly within: number;
  readonly unit: string;
}

/** The number that a reader understands; refuses a text that is not one number with a known scale and unit. */
export function readBack(text: string, language: Language): ReadBack {
  const [whole, sign = '', dollar = '', digits = '', decimals = '', exponent = '0', word = '', unit = ''] =
    figure.exec(text) ?? [];
  const scale = scales[language][word];
  if (whole === undefined || scale === undefined) throw new Error(`“${text}” is no number that a reader understands`);
  const factor = scale * 10 ** Number(exponent) * (unit === '%' ? 0.01 : 1);
  const size = Number(`${digits.replaceAll(',', '')}.${decimals || '0'}`) * factor;
  return {
    value: sign === '-' ? -size : size,
    within: (10 ** -decimals.length / 2) * factor,
    unit: dollar || unit,
  };
}

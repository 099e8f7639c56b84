// What the generated pages share as Markdown.
import type { Language } from '../../src/data/shapes';

export const generatedMark =
  '<!-- Written by `npm run docs` from src/catalogue and src/data. Edit the record, not this page. -->';

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

export const code = (text: string): string => `\`${text}\``;

export const codeBlock = (text: string): string => `    ${text}`;

/** A record's text as it is: the signs that Markdown would take for its own are escaped. */
export const prose = (text: string): string => text.replace(/[\\`*<]|\b_|_\b/g, '\\$&');

export const link = (text: string, address: string): string =>
  `[${prose(text).replace(/[[\]]/g, '\\$&')}](${/[()\s]/.test(address) ? `<${address}>` : address})`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const locales = { en: 'en-US', fr: 'fr-FR' } as const;

/** Six figures, or two decimals of a larger number. Years are among the numbers, so four digits stand ungrouped. */
export function number(value: number, language: Language): string {
  const exactness = Math.abs(value) < 10_000 ? { maximumSignificantDigits: 6 } : { maximumFractionDigits: 2 };
  return value.toLocaleString(locales[language], { ...exactness, useGrouping: Math.abs(value) >= 10_000 });
}

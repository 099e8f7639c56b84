// What the generated pages share as Markdown.

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

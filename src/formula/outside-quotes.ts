// The parts of a formula that are the formula's own: neither texts and names in quotation marks, nor the columns of a table.

const quotedOrNot = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]"']*\]?)|[^"'[]+/g;

/** The formula with those parts changed, from left to right. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula.replace(quotedOrNot, (part, quoted?: string) => (quoted === undefined ? change(part) : part));

/** Those that are the formula's own, from left to right. */
export function partsOutsideQuotes(formula: string): string[] {
  const parts: string[] = [];
  outsideQuotes(formula, (part) => {
    parts.push(part);
    return part;
  });
  return parts;
}

// A text of a person's that goes into a cell again. A spreadsheet that reads it anew, from a file or a paste, would take one
// that begins like a formula for a formula, and some skip a tab or a new line at its start.
import { cut } from './quoted';

const likeFormula = /^(?:[\t\r\n]|[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%])/u;

// As long as a text in a formula may be; a text of any length can come from a cell or from another function.
const longest = 255;

/** The text, in quotation marks where it begins like a formula; whole characters only, and cut where it is long. */
export function asText(text: string): string {
  const shown = cut(text, longest);
  return likeFormula.test(shown) ? `"${shown}"` : shown;
}

// A text of a person's that goes into a cell again. A spreadsheet that reads it anew, from a file or a paste, would take one
// that begins like a formula for a formula.
const likeFormula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]/u;

/** The text, in quotation marks where it begins like a formula; whole characters only. */
export function asText(text: string): string {
  const whole = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return likeFormula.test(whole) ? `"${whole}"` : whole;
}

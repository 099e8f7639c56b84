// The sheets that a formula names, when they are renamed or deleted after it was read. A formula that stands in a cell
// follows by itself; one that is kept to be put back has to be told.
import { quotedSheet, type Sheets } from './cell-ref';

const name = String.raw`[\p{L}_][\p{L}\p{Nd}_.]*`;
/** Texts in quotes, so that they are skipped, or what stands before an exclamation mark: a sheet or a span of sheets. */
const textOrSheets = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\]#\p{L}\p{Nd}_.'])(?:'((?:[^']|'')+)'|(${name}(?::${name})?))!`,
  'gu',
);

/** The formula as it would read by now, had it stayed in its cell. */
export function withSheetsOfNow(formula: string, then: Sheets['names'], now: Sheets['names']): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(textOrSheets, (part, quoted?: string, plain?: string) => {
    const given = (quoted?.replaceAll("''", "'") ?? plain)?.split(':') ?? [];
    const called = given.map((each) => nameNow(each, then, now));
    if (called.every((each, index) => each === given[index])) return part;
    return called.includes(undefined) ? '#REF!' : `${quotedSheet(called.join(':'))}!`;
  });
}

/** undefined where the sheet is gone; a name that no sheet had, as that of another workbook, stays. */
function nameNow(given: string, then: Sheets['names'], now: Sheets['names']): string | undefined {
  const known = [...then].find(([, each]) => each.toLowerCase() === given.toLowerCase());
  return known === undefined ? given : now.get(known[0]);
}

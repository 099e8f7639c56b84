// What functions.js leaves out of the catalogue: the loader cuts it out of the sources, and this finds it in the records.

/** What only people read of a record. */
export const unanswered: ReadonlySet<string> = new Set(['summary', 'examples']);
/** Texts of which functions use the English: names of fields and inputs are suggested by it. */
export const answeredInEnglish: ReadonlySet<string> = new Set(['about']);

type Rest = Record<string, unknown>;

/** Under the same keys and places as in the records. */
export function restOf(records: object): Rest {
  const rest: Rest = {};
  for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(records))) {
    const part: unknown = value;
    if (typeof part !== 'object' || part === null) continue;
    const left = unanswered.has(key) ? part : answeredInEnglish.has(key) ? frenchOf(part) : restOf(part);
    if (Object.keys(left).length > 0) rest[key] = left;
  }
  return rest;
}

/** Nothing where it is read from the data when asked for. */
const frenchOf = (text: object): Rest => {
  const french: unknown = Object.getOwnPropertyDescriptor(text, 'fr')?.value;
  return french === undefined ? {} : { fr: french };
};

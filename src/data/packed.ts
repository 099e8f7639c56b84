// Opens what scripts/site/packing.ts packed for functions.js: lists of records stand in it as columns, which are smaller.

/** The one key of a packed list, and what stands in a column for a record without that key. */
export const mark = '~';

/** @param text JSON */
export const unpacked = (text: string): Readonly<Record<string, unknown>> =>
  open(JSON.parse(text)) as Readonly<Record<string, unknown>>;

function open(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(open);
  if (mark in value) return recordsOf(value[mark] as Readonly<Record<string, unknown>>);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, open(part)]));
}

function recordsOf(packed: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = [];
  for (const [key, column] of Object.entries(packed)) {
    for (const [index, part] of (open(column) as unknown[]).entries()) {
      const record = (records[index] ??= {});
      if (part !== mark) record[key] = part;
    }
  }
  return records;
}

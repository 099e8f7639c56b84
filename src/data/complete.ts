/** Adds to records, where they stand, what functions.js left out of them (scripts/site/answered.ts). */
export function complete(records: object, rest: object): void {
  const parts = records as Record<string, unknown>;
  for (const [key, part] of Object.entries(rest) as [string, unknown][]) {
    const standing = parts[key];
    if (isObject(standing) && isObject(part)) complete(standing, part);
    else parts[key] = part;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

import { complete } from '../../data/complete';
import type { files } from './held-files';

/** Completes files of src/data in functions.js. */
export function addRest(rest: Partial<Record<keyof typeof files, object>>): void {
  const standing = globalThis.gigawatt?.files;
  if (standing === undefined) throw new Error('functions.js has not run.');
  for (const [name, part] of Object.entries(rest)) complete(standing[name as keyof typeof files], part);
}

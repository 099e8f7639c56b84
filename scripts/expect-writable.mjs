// Node's own modules only: scripts/prepare.mjs runs before any package is installed.
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Throws what the system says where a file or folder cannot be written to, or made. To be asked before the first write:
 * mkdirSync with `recursive` calls a read-only place missing, and the tools that write for us wrap the error in their own.
 * @param {string} path absolute
 */
export function expectWritable(path) {
  const above = dirname(path);
  // A drive that is not there has nothing above it: the write will say so.
  if (existsSync(path)) accessSync(path, constants.W_OK);
  else if (above !== path) expectWritable(above);
}

// Node's own modules only: scripts/prepare.mjs runs before any package is installed.

/** What a person at the terminal can mend. The message is a sentence for them. */
export class Fault extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = this.constructor.name;
  }
}

const FORBIDDEN = {
  why: 'cannot be used: this user may not read or change it',
  remedy: 'Run this as the user to whom it belongs, or in a copy of your own.',
};
const FULL = { why: 'cannot be written: no space is left', remedy: 'Make room and run this again.' };

/** What the system says of files and folders, by its codes. */
const REFUSALS = /** @type {Record<string, typeof FULL>} */ ({
  EROFS: {
    why: 'cannot be written: its disk or folder is read-only',
    remedy: 'Run this in a copy that can be written to.',
  },
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ENOSPC: FULL,
  EDQUOT: FULL,
});
const NOT_OF_FILES = /^(spawn|listen|connect|kill)/;

/**
 * The sentence for an error that a person can mend, or nothing for a fault of ours.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function sentenceOf(error) {
  if (error instanceof Fault) return error.message;
  const { code = '', path = 'A file', syscall = '' } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const refusal = REFUSALS[code];
  if (refusal === undefined || NOT_OF_FILES.test(syscall)) return undefined;
  return `${path} ${refusal.why} (${code}). ${refusal.remedy}`;
}

/**
 * Runs one of the commands of package.json and sets its exit code.
 * @param {() => Promise<number> | number} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exitCode = 1;
  }
}

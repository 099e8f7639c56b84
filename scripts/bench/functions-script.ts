// The built functions.js as Excel calls it: rows of cells in, the invocation object last.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { ROOT } from '../root.mjs';

type Called = (...given: unknown[]) => unknown;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function loadFunctions(): ReadonlyMap<string, Called> {
  const associated = new Map<string, Called>();
  const associate = (id: string, called: Called): void => void associated.set(id, called);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ExcelError } });
  const file = join(ROOT, 'dist', 'functions.js');
  // Without a clock, or the answers of these many calls, which nobody sends, would wait for each other's turn.
  const withoutClock = `((setTimeout) => {${readFileSync(file, 'utf8')}})(undefined);`;
  runInThisContext(withoutClock, { filename: file });
  return associated;
}

/** One function, called as Excel calls it. */
export function functionOf(functions: ReadonlyMap<string, Called>, id: string): Called {
  const called = functions.get(id);
  if (called === undefined) throw new Error(`functions.js has no ${id}`);
  const invocation = { functionName: id };
  return (...given) => called(...given, invocation);
}

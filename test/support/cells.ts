// Reads like a sheet: a function's name, its arguments as a host hands them over, the cells that come out.
import { findFunction } from '../../src/catalogue';
import type { FunctionRecord } from '../../src/catalogue/record';
import { call, type Result } from '../../src/evaluation/call';
import { CellError } from '../../src/cells/cell-error';

export function record(name: string): FunctionRecord {
  const found = findFunction(name);
  if (found === undefined) throw new Error(`No function ${name} in the catalogue`);
  return found;
}

export const cells = (name: string, ...raw: unknown[]): Result => call(record(name), raw);

/** The value of a call whose answer is one cell. */
export function cell(name: string, ...raw: unknown[]): unknown {
  const answer = cells(name, ...raw);
  if (answer.length !== 1 || answer[0]?.length !== 1) throw new Error(`${name} did not answer with one cell`);
  return answer[0][0];
}

/** The error of a call whose answer is one cell, as `#VALUE! sentence`. */
export function errorOf(name: string, ...raw: unknown[]): string {
  const answer = cell(name, ...raw);
  if (!(answer instanceof CellError)) throw new Error(`${name} answered ${String(answer)}, not an error`);
  return `${answer.code} ${answer.sentence}`;
}

// Reads like a sheet: a function's name, its arguments as a host hands them over, the cells that come out.
import { findFunction } from '../../src/catalogue';
import type { FunctionRecord } from '../../src/catalogue/record';
import type { Raw } from '../../src/cells/raw-cell';
import { type ErrorCode, Refusal } from '../../src/cells/refusal';
import type { Block, CellValue } from '../../src/cells/value';
import { call } from '../../src/evaluation/call';
import { sentenceOf } from '../../src/language/in-words';

/** An error as a cell shows it in English; as an argument, what a host hands over for a cell that holds it. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: string,
  ) {}
}

export type Answers = Block<CellValue | CellError>;

export function record(name: string): FunctionRecord {
  const found = findFunction(name);
  if (found === undefined) throw new Error(`No function ${name} in the catalogue`);
  return found;
}

/** What a function answers, with the sentence of each refusal. */
export const answersOf = (called: FunctionRecord, raw: readonly Raw[]): Answers =>
  call(called, raw).map((row) => row.map(said));

const said = (answer: CellValue | Refusal): CellValue | CellError =>
  answer instanceof Refusal ? new CellError(answer.error, sentenceOf(answer, 'en')) : answer;

export const cells = (name: string, ...raw: unknown[]): Answers => answersOf(record(name), raw);

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

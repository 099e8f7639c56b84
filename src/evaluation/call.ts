// From raw arguments to a block of answers: the way of a cell between Excel and the calculation. Never throws.
import { findFunction } from '../catalogue';
import { Card } from '../cells/card';
import { badValue, CellError, type CellValue, notAvailable } from '../cells/cell-error';
import type { Evaluate, FunctionRecord, ScalarFunction, TableFunction } from '../catalogue/record';
import { syntaxOf } from '../catalogue/help';
import { isRequired, type Parameter, takesRange } from '../catalogue/arguments/parameters';
import { broadcastShape, cellAt, isReached } from '../cells/broadcast';
import { type Answer, type Block, blockOf, isBlank, type Raw } from '../cells/raw';
import { type ArgumentValue, endOfRange, readArgument } from '../catalogue/arguments/read';
import { readRange } from '../catalogue/arguments/read-range';

export type Result = Block<Answer<CellValue>>;

/** As Result, with cards where a function answers with one. */
export type RichResult = Block<Answer<CellValue | Card>>;

type Read = Answer<ArgumentValue>;

/**
 * Calls a function with the arguments that a host hands over: single values, or rows of cells.
 * More arguments than the record has are ignored, because Excel always adds an invocation object.
 */
export const call = (record: FunctionRecord, raw: readonly Raw[]): Result =>
  callWithCards(record, raw).map((row) => row.map((answer) => (answer instanceof Card ? answer.text : answer)));

/** As `call`, for a host that can show cards. */
export function callWithCards(record: FunctionRecord, raw: readonly Raw[]): RichResult {
  try {
    return answerTo(record, raw);
  } catch (defect) {
    return [[defectIn(record, defect)]];
  }
}

/** A defect of ours, said in a sentence: Excel drops the message of a plain exception, and the grid's engine dies of one. */
export const defectIn = (record: FunctionRecord, defect: unknown): CellError =>
  badValue(`${record.name} failed; please report it: ${String(defect)}`);

function answerTo(record: FunctionRecord, raw: readonly Raw[]): RichResult {
  const blocks = record.parameters.map((_, index) => blockOf(raw[index]));
  if (isEmptyCall(record, blocks)) return [[badValue(`Usage: ${syntaxOf(record)}`)]];
  // Each cell is read once, however far a single value is stretched.
  const read = record.parameters.map((parameter, index) => readBlock(parameter, blocks[index] ?? []));
  return record.shape === 'table' ? callTable(record, read) : callCells(record, read);
}

function isEmptyCall(record: FunctionRecord, blocks: readonly Block<Raw>[]): boolean {
  return record.parameters.some(isRequired) && blocks.every((block) => block.every((row) => row.every(isBlank)));
}

function readBlock(parameter: Parameter, block: Block<Raw>): Block<Read> {
  return takesRange(parameter)
    ? [[readRange(parameter, block)]]
    : block.map((row) => row.map((cell) => readArgument(parameter, cell)));
}

function callCells(record: ScalarFunction, blocks: readonly Block<Read>[]): RichResult {
  const { rows, columns } = broadcastShape(blocks);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => callCell(record, blocks, row, column)),
  );
}

function callCell(
  record: ScalarFunction,
  blocks: readonly Block<Read>[],
  row: number,
  column: number,
): Answer<CellValue | Card> {
  if (!blocks.every((block) => isReached(block, row, column))) {
    return notAvailable('The ranges given are of different sizes: one of them does not reach this cell.');
  }
  const given = gather(record.parameters, blocks, row, column);
  return given instanceof CellError ? given : holdable(record.compute(given));
}

/** Tables take single values: of a range, the first cell. */
function callTable(record: TableFunction, blocks: readonly Block<Read>[]): Result {
  const given = gather(record.parameters, blocks, 0, 0);
  if (given instanceof CellError) return [[given]];
  const rows = record.compute(given, evaluate);
  if (rows instanceof CellError) return [[rows]];
  const headers = given.headers === false ? [] : [record.columns.map(({ name }) => name)];
  const table = [...headers, ...rows.map((row) => row.map(holdable))];
  return table.length > 0 ? table : [[notAvailable('Nothing matches, and there is no header row to show.')]];
}

const evaluate: Evaluate = (name, given) => {
  const record = findFunction(name);
  return (record && call(record, given)[0]?.[0]) ?? notAvailable(`There is no function ${name}.`);
};

type Given = Parameters<ScalarFunction['compute']>[0];

/** The arguments of one cell by name, or the first error among them in the order of the arguments. */
function gather(
  parameters: readonly Parameter[],
  blocks: readonly Block<Read>[],
  row: number,
  column: number,
): Answer<Given> {
  const given: Record<string, ArgumentValue> = {};
  for (const [index, parameter] of parameters.entries()) {
    const value = cellAt(blocks[index] ?? [], row, column);
    if (value === undefined || value instanceof CellError) return value ?? badValue(`${parameter.name} is missing.`);
    given[parameter.name] = value;
  }
  for (const parameter of parameters) {
    const value = given[parameter.name];
    if (parameter.kind === 'cited' && value !== undefined) given[parameter.name] = endOfRange(parameter, value, given);
  }
  // What `readArgument` gives for each kind is what `compute` was typed by: see ArgumentsOf.
  return given as Given;
}

/** No number that a cell cannot hold leaves the adapter. */
function holdable<Held extends CellValue | Card>(answer: Answer<Held>): Answer<Held> {
  return typeof answer === 'number' && !Number.isFinite(answer)
    ? badValue('The result is larger than a cell can hold.')
    : answer;
}

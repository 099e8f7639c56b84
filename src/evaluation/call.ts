// From raw arguments to a block of answers: the way of a cell between a host and the calculation. Never throws.
import { evaluateExpression } from './expression';
import { findFunction } from '../catalogue';
import type { Evaluate, FunctionRecord, TableFunction } from '../catalogue/record';
import { syntaxOf } from '../catalogue/help';
import { blockOf, isBlank, type Raw } from '../cells/raw-cell';
import { badValue, notAvailable, Refusal } from '../cells/refusal';
import { shapeOf } from '../cells/shape';
import { type Answer, type Block, type CellValue } from '../cells/value';
import { callCells } from './call-cells';
import { type Edge, shown } from './edge';

export type Result = Block<Answer<CellValue>>;

/**
 * Calls a function with the arguments that a host hands over: single values, or rows of cells. Cards come out as their
 * texts. More arguments than the record has are ignored.
 */
export const call = (record: FunctionRecord, raw: readonly Raw[]): Result => callAtEdge(record, raw, plainEdge);

const plainEdge: Edge<Answer<CellValue>> = { refuse: (refusal) => refusal, show: (card) => card.text };

/** As `call`, with refusals and cards turned into what the host takes for them as they arise. */
export function callAtEdge<Cell>(
  record: FunctionRecord,
  raw: readonly Raw[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  try {
    return answerTo(record, raw, edge);
  } catch (defect) {
    return [[edge.refuse(defectIn(record, defect))]];
  }
}

/** A defect of ours, said in a sentence: Excel drops the message of a plain exception, and the grid's engine dies of one. */
export const defectIn = (record: FunctionRecord, defect: unknown): Refusal =>
  badValue({ code: 'defect', function: record.name, said: String(defect) });

function answerTo<Cell>(record: FunctionRecord, raw: readonly Raw[], edge: Edge<Cell>): Block<Cell | CellValue> {
  const blocks = record.parameters.map((_, index) => blockOf(raw[index]));
  if (isEmptyCall(record, blocks)) return [[edge.refuse(badValue({ code: 'usage', syntax: syntaxOf(record, 'en') }))]];
  return record.shape === 'table' ? callTable(record, blocks, edge) : callCells(record, blocks, edge);
}

/** Nothing at all was given. A range of blanks is something: it says what is missing in each of its cells. */
function isEmptyCall({ parameters }: FunctionRecord, blocks: readonly Block<Raw>[]): boolean {
  return parameters.some(({ isRequired }) => isRequired) && blocks.every(isSingleBlank);
}

const isSingleBlank = (block: Block<Raw>): boolean => {
  const { rows, columns } = shapeOf(block);
  return rows === 1 && columns === 1 && isBlank(block[0]?.[0]);
};

/** Tables take single values: of a range, the first cell. */
function callTable<Cell>(
  record: TableFunction,
  blocks: readonly Block<Raw>[],
  edge: Edge<Cell>,
): Block<Cell | CellValue> {
  const given: Record<string, unknown> = {};
  for (const [index, argument] of record.parameters.entries()) {
    const block = blocks[index] ?? [];
    const value = argument.takesRange ? argument.read(block) : argument.reader(true)(block[0]?.[0]);
    if (value instanceof Refusal) return [[edge.refuse(value)]];
    given[argument.name] = value;
  }
  const rows = record.compute(given, evaluate);
  if (rows instanceof Refusal) return [[edge.refuse(rows)]];
  const titles = given.headers === false ? [] : [record.columns.map(({ name }) => name)];
  const table = [...titles, ...rows.map((row) => row.map((cell) => shown(cell, edge)))];
  if (table.length === 0) return [[edge.refuse(notAvailable({ code: 'nothing-matches' }))]];
  if (edge.takes?.(table, 0, false) ?? true) return table;
  return [[edge.refuse(badValue({ code: 'answer-too-large', cells: table.length * record.columns.length }))]];
}

const evaluate: Evaluate = (expression) =>
  evaluateExpression(expression, (name, given) => {
    const record = findFunction(name);
    return (record && call(record, given)[0]?.[0]) ?? notAvailable({ code: 'no-such-function', function: name });
  });

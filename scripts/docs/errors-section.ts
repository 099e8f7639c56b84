// A page's errors. The function itself is called with what it refuses, so the sentences are those that a cell shows.
import { CellError } from '../../src/cells/cell-error';
import type { ExampleArgument, FunctionRecord } from '../../src/catalogue/record';
import { formulaOf } from '../../src/formula/print';
import type { Parameter } from '../../src/catalogue/arguments/parameters';
import type { Language } from '../../src/data/shapes';
import { call } from '../../src/evaluation/call';
import { code, list, prose, table } from './markdown';
import { errorCode, word } from './words';

export function errorsSection(record: FunctionRecord, language: Language): string[] {
  const refusals = record.parameters.flatMap((parameter, index) => refusalsOf(record, parameter, index));
  const takesSeveral = record.shape === 'scalar' && record.parameters.length > 1;
  const kinds = [
    ...(record.parameters.length > 0 ? [word(language, 'badValue')] : []),
    ...(refusals.some(({ error }) => error.code === '#N/A') ? [word(language, 'notAvailable')] : []),
    ...(takesSeveral ? [word(language, 'differentSizes')] : []),
    word(language, record.shape === 'table' ? 'passesThroughTable' : 'passesThrough'),
  ];
  return [`## ${word(language, 'errors')}`, list(kinds), ...sentences(refusals, language)];
}

interface Refusal {
  readonly formula: string;
  readonly error: CellError;
}

function sentences(refusals: readonly Refusal[], language: Language): string[] {
  if (refusals.length === 0) return [];
  const header = (['formulaColumn', 'error', 'sentence'] as const).map((key) => word(language, key));
  const rows = refusals.map(({ formula, error }) => [
    code(formula),
    code(errorCode(error, language)),
    prose(error.sentence),
  ]);
  return [word(language, 'sentences'), table(header, rows)];
}

/** The first example with one argument replaced by a value that it does not take. */
function refusalsOf(record: FunctionRecord, parameter: Parameter, index: number): Refusal[] {
  const example = record.examples[0]?.arguments ?? [];
  return refused(parameter).flatMap((wrong) => {
    const length = Math.max(example.length, index + 1);
    const given = Array.from({ length }, (_, at) => (at === index ? wrong : (example[at] ?? null)));
    const error = call(record, given)[0]?.[0];
    return error instanceof CellError ? [{ formula: formulaOf(record.name, given), error }] : [];
  });
}

// 70 above the most: of a ratio, the percentage that people type.
function refused(parameter: Parameter): ExampleArgument[] {
  if (parameter.kind === 'scenario') return [[['nowhere', 1]]];
  const { least, above, most } = { least: undefined, above: undefined, most: undefined, ...parameter };
  const below = above ?? (least === undefined ? undefined : least - 1);
  const number = most === undefined ? below : most + 70;
  const takesText = 'family' in parameter || ['label', 'labels', 'choice'].includes(parameter.kind);
  return [...(number === undefined ? [] : [number]), ...(takesText ? ['nowhere'] : [])];
}

// A page's errors. The function itself is called with what it refuses, so the sentences are those that a cell shows.
import type { Argument } from '../../src/catalogue/arguments/argument';
import { Refusal } from '../../src/cells/refusal';
import type { FunctionRecord } from '../../src/catalogue/record';
import { formulaOf } from '../../src/formula/print';
import type { Language } from '../../src/data/shapes';
import { call } from '../../src/evaluation/call';
import { code, list, prose, table } from './markdown';
import { errorCode } from '../../src/language/excel';
import { sentenceOf } from '../../src/language/in-words';
import { word } from './words';

export function errorsSection(record: FunctionRecord, language: Language): string[] {
  const refusals = record.parameters.flatMap((parameter, index) => refusalsOf(record, parameter, index, language));
  const takesSeveral = record.shape === 'scalar' && record.parameters.length > 1;
  const kinds = [
    ...(record.parameters.length > 0 ? [word(language, 'badValue')] : []),
    ...(refusals.some(({ refusal }) => refusal.error === '#N/A') ? [word(language, 'notAvailable')] : []),
    ...(takesSeveral ? [word(language, 'differentSizes')] : []),
    word(language, record.shape === 'table' ? 'passesThroughTable' : 'passesThrough'),
  ];
  return [`## ${word(language, 'errors')}`, list(kinds), ...sentences(refusals, language)];
}

interface Refused {
  readonly formula: string;
  readonly refusal: Refusal;
}

function sentences(refusals: readonly Refused[], language: Language): string[] {
  if (refusals.length === 0) return [];
  const header = (['formulaColumn', 'error', 'sentence'] as const).map((key) => word(language, key));
  const rows = refusals.map(({ formula, refusal }) => [
    code(formula),
    code(errorCode(refusal.error, language)),
    prose(sentenceOf(refusal, language)),
  ]);
  return [word(language, 'sentences'), table(header, rows)];
}

/** The first example with one argument replaced by a value that it does not take. */
function refusalsOf(record: FunctionRecord, argument: Argument, index: number, language: Language): Refused[] {
  const example = record.examples[0]?.arguments ?? [];
  return argument.misuses.flatMap((wrong) => {
    const length = Math.max(example.length, index + 1);
    const given = Array.from({ length }, (_, at) => (at === index ? wrong : (example[at] ?? null)));
    const answer = call(record, given)[0]?.[0];
    return answer instanceof Refusal ? [{ formula: formulaOf(record.name, given, language), refusal: answer }] : [];
  });
}

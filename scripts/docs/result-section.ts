// A page's result: its unit, or the columns of its table with the first rows as the function gives them.
import type { Argument } from '../../src/catalogue/arguments/argument';
import { Refusal } from '../../src/cells/refusal';
import type { CellValue } from '../../src/cells/value';
import type { FunctionRecord, ScalarFunction, TableFunction } from '../../src/catalogue/record';
import { formulaOf } from '../../src/formula/print';
import { general } from '../../src/catalogue/number-formats';
import type { Language } from '../../src/data/shapes';
import { call } from '../../src/evaluation/call';
import { errorCode, truth } from '../../src/language/excel';
import { tabular } from '../../src/language/numbers';
import { code, prose, table } from './markdown';
import { labelled, word } from './words';

export const resultSection = (record: FunctionRecord, language: Language): string[] => [
  `## ${word(language, 'result')}`,
  ...(record.shape === 'table' ? tableResult(record, language) : [scalarResult(record, language)]),
];

function scalarResult({ returns, parameters }: ScalarFunction, language: Language): string {
  const hasUnit = returns.numberFormat !== general;
  const kind = word(language, hasUnit ? 'resultUnit' : 'resultKind');
  const precision = [
    word(language, 'fullPrecision'),
    word(language, 'suggestedFormat', { format: code(returns.numberFormat) }),
  ];
  return [
    `**${labelled(language, kind, prose(returns.about[language]))}.**`,
    ...(hasUnit ? precision : []),
    ...spilling(parameters, language),
  ].join(' ');
}

function spilling(parameters: readonly Argument[], language: Language): string[] {
  const ranges = parameters.filter(({ takesRange }) => takesRange).map(({ name }) => code(name));
  if (ranges.length === parameters.length) return [];
  if (ranges.length === 0) return [word(language, 'spillsLikeInput')];
  return [word(language, 'spillsLikeSingle', { ranges: ranges.join(', ') })];
}

function tableResult(record: TableFunction, language: Language): string[] {
  const columns = record.columns.map(({ name, about }) => [code(name), prose(about[language])]);
  return [
    `**${labelled(language, word(language, 'resultKind'), word(language, 'aTable'))}.** ${word(language, 'tableUnits')}`,
    table([word(language, 'column'), word(language, 'what')], columns),
    ...extract(record, language),
  ];
}

const rowsShown = 3;

function extract(record: TableFunction, language: Language): string[] {
  const given = shortestCall(record);
  const rows = call(record, given).slice(1, 1 + rowsShown);
  if (rows.length === 0) return [];
  const formula = code(formulaOf(record.name, given, language));
  return [
    `### ${word(language, 'extract', { formula })}`,
    table(
      record.columns.map(({ name }) => code(name)),
      rows.map((row) => row.map((cell) => cellText(cell, language))),
    ),
  ];
}

/** What the first example gives to the required arguments: the whole table, with its row of headers. */
function shortestCall({ parameters, examples }: TableFunction): TableFunction['examples'][number]['arguments'] {
  const given = examples[0]?.arguments ?? [];
  return given.slice(0, parameters.filter(({ isRequired }) => isRequired).length);
}

/** A cell's value as a reader sees it. */
export function cellText(value: CellValue | Refusal, language: Language): string {
  if (value instanceof Refusal) return code(errorCode(value.error, language));
  if (typeof value === 'number') return tabular(value, language);
  if (typeof value === 'boolean') return truth(value, language);
  // A line break would end the row of the table.
  return prose(value.replace(/\s+/g, ' '));
}

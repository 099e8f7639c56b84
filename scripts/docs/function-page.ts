// One page per worksheet function, written from its record.
import { catalogue } from '../../src/catalogue';
import type { Example, FunctionRecord } from '../../src/catalogue/define-function';
import { formulaOf } from '../../src/catalogue/formula';
import { boundsHelp, defaultOf, idsHelp, syntaxOf } from '../../src/catalogue/help';
import { isRequired, type Parameter } from '../../src/catalogue/parameters';
import { findAssumption } from '../../src/data/assumptions';
import { citation, sourcesOf } from '../../src/data/sources';

export const pageName = (record: FunctionRecord): string => `${record.name.toLowerCase()}.md`;

export function functionPage(record: FunctionRecord): string {
  const sections = [
    `# GW.${record.name}`,
    record.summary.en,
    `    =${syntaxOf(record)}`,
    '## Arguments',
    table(['argument', 'what', 'unit', 'bounds', 'left out'], record.parameters.map(argumentRow)),
    '## Result',
    resultText(record),
    ...formulaSection(record),
    '## Examples',
    table(
      ['formula', 'gives', 'because'],
      record.examples.map((example) => exampleRow(record, example)),
    ),
    '## Errors',
    errorText(record),
    ...seeAlso(record),
  ];
  return `${generatedMark}\n\n${sections.join('\n\n')}\n`;
}

export const generatedMark =
  '<!-- Written by `npm run docs` from src/catalogue and src/data. Edit the record, not this page. -->';

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function argumentRow(parameter: Parameter): string[] {
  const name = `\`${parameter.name}\``;
  const unit = 'unit' in parameter ? parameter.unit.en : parameter.kind === 'flag' ? 'TRUE or FALSE' : 'text';
  const bounds = boundsHelp(parameter, 'en');
  return [
    name,
    `${parameter.about.en}${idsHelp(parameter, 'en')}`,
    unit,
    bounds,
    isRequired(parameter) ? 'required' : defaultText(parameter),
  ];
}

function defaultText(parameter: Parameter): string {
  if ('family' in parameter && parameter.default !== undefined) return citedDefault(parameter.default);
  return parameter.kind === 'quantity' && parameter.default
    ? `${number(parameter.default.value)}: ${parameter.default.because.en}`
    : defaultOf(parameter, 'en');
}

function citedDefault(id: string): string {
  const assumption = findAssumption(id);
  if (assumption === undefined) throw new Error(`The default ${id} is not in src/data`);
  const [source] = sourcesOf(assumption);
  const cited = source ? ` ([${citation(source)}](${source.url}))` : '';
  return `\`${id}\`, ${number(assumption.value)} ${assumption.unit.en}; ${assumption.grade}${cited}`;
}

function resultText(record: FunctionRecord): string {
  if (record.shape === 'table') {
    const columns = record.columns.map(({ name, about }) => [`\`${name}\``, about.en]);
    return `A table that spills.\n\n${table(['column', 'what'], columns)}`;
  }
  return `${capital(record.returns.about.en)}, at full precision. A range in any argument gives a range of results.`;
}

function formulaSection(record: FunctionRecord): string[] {
  if (record.shape === 'table' || record.native === undefined) return [];
  const ofRack = record.nativeOfRack ? `\n\nWhere a rack is named:\n\n    =${record.nativeOfRack}` : '';
  return ['## Formula', `The same in plain Excel, over the names of the arguments:\n\n    =${record.native}${ofRack}`];
}

function exampleRow(record: FunctionRecord, example: Example): string[] {
  const { result } = example;
  const shown =
    typeof result === 'number' ? number(result) : typeof result === 'object' ? 'a table' : String(result).toUpperCase();
  return [`\`${formulaOf(record.name, example.arguments)}\``, shown, example.because.en];
}

function errorText(record: FunctionRecord): string {
  const takesId = record.parameters.some(
    ({ kind }) => kind === 'cited' || kind === 'label' || kind === 'labels' || kind === 'number-or-rack',
  );
  return [
    '- `#VALUE!`: an argument is of the wrong kind or outside its bounds; the sentence names it, its bound and what was given.',
    ...(takesId
      ? ['- `#N/A`: an id is not known (the sentence names the nearest ones), or no source states the value.']
      : []),
    '- An error in an input cell comes out in the same place.',
  ].join('\n');
}

function seeAlso(record: FunctionRecord): string[] {
  const related = catalogue.filter(({ group, name }) => group === record.group && name !== record.name);
  return related.length === 0
    ? []
    : ['## See also', related.map((other) => `[GW.${other.name}](${pageName(other)})`).join(', ')];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const number = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 15 });

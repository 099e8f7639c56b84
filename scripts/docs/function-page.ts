// One page per worksheet function as Markdown, written from its record in one language.
import type { Example, FunctionRecord } from '../../src/catalogue/record';
import { localised } from '../../src/formula/localise';
import { formulaOf, namespace } from '../../src/formula/print';
import { syntaxOf } from '../../src/catalogue/help';
import type { Language } from '../../src/data/shapes';
import { argumentsSection } from './arguments-section';
import { errorsSection } from './errors-section';
import { code, codeBlock, generatedMark, link, prose, table } from './markdown';
import { relatedTo } from './related';
import { cellText, resultSection } from './result-section';
import { word } from './words';

export const pageName = (record: FunctionRecord): string => `${record.name.toLowerCase()}.md`;

export function functionPage(record: FunctionRecord, language: Language): string {
  const sections = [
    generatedMark,
    `# ${namespace}.${record.name}`,
    prose(record.summary[language]),
    `## ${word(language, 'syntax')}`,
    codeBlock(`=${syntaxOf(record, language)}`),
    ...argumentsSection(record, language),
    ...resultSection(record, language),
    ...formulaSection(record, language),
    ...examplesSection(record, language),
    ...errorsSection(record, language),
    ...seeAlso(record, language),
  ];
  return `${sections.join('\n\n')}\n`;
}

function formulaSection(record: FunctionRecord, language: Language): string[] {
  const title = `## ${word(language, 'formula')}`;
  if (record.shape === 'table' || record.native === undefined) return [title, word(language, 'noNative')];
  const { native, nativeOfRack } = record;
  const ofRack =
    nativeOfRack === undefined
      ? []
      : [word(language, 'nativeOfRack'), codeBlock(localised(`=${nativeOfRack}`, language))];
  return [title, word(language, 'native'), codeBlock(localised(`=${native}`, language)), ...ofRack];
}

function examplesSection(record: FunctionRecord, language: Language): string[] {
  const header = (['formulaColumn', 'gives', 'because'] as const).map((key) => word(language, key));
  return [
    `## ${word(language, 'examples')}`,
    table(
      header,
      record.examples.map((example) => [
        code(formulaOf(record.name, example.arguments, language)),
        resultText(example, language),
        prose(example.because[language]),
      ]),
    ),
  ];
}

// Beyond the six figures that a page shows, a difference does not show.
const shownExactness = 1e-6;

function resultText({ result, within = 0 }: Example, language: Language): string {
  if (typeof result === 'object') {
    const corner = (result[0] ?? []).map((value) => cellText(value, language)).join(', ');
    return word(language, 'begins', { corner });
  }
  const isRounded = typeof result === 'number' && within > Math.abs(result) * shownExactness;
  return `${isRounded ? '≈ ' : ''}${cellText(result, language)}`;
}

function seeAlso(record: FunctionRecord, language: Language): string[] {
  const related = relatedTo(record).map((other) => link(`${namespace}.${other.name}`, pageName(other)));
  return related.length === 0 ? [] : [`## ${word(language, 'seeAlso')}`, related.join(', ')];
}

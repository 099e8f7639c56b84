// A page's arguments: a table of them, what a scenario may set, and where each cited default comes from.
import type { FunctionRecord } from '../../src/catalogue/record';
import { formulaOf } from '../../src/formula/print';
import { boundsHelp, defaultOf, idsHelp, truth } from '../../src/catalogue/help';
import { helpFolder } from '../../src/catalogue/help-page';
import { isRequired, type Parameter, type Scenario, takesRange } from '../../src/catalogue/arguments/parameters';
import { type Assumption, findAssumption } from '../../src/data/assumptions';
import type { Language } from '../../src/data/shapes';
import { citation, sourcesOf } from '../../src/data/sources';
import { gradeWords } from '../../src/pane/words';
import { code, link, list, number, prose, table } from './markdown';
import { labelled, word } from './words';

export function argumentsSection({ parameters }: FunctionRecord, language: Language): string[] {
  const title = `## ${word(language, 'arguments')}`;
  if (parameters.length === 0) return [title, word(language, 'noArguments')];
  return [
    title,
    argumentTable(parameters, 'argument', language),
    ...parameters.flatMap((parameter) => inputTable(parameter, language)),
    ...defaultsAndSources(parameters, language),
    ...allIds(parameters, language),
  ];
}

function argumentTable(parameters: readonly Parameter[], named: 'argument' | 'input', language: Language): string {
  const header = [named, 'what', 'unit', 'leftOut', 'bounds'] as const;
  return table(
    header.map((key) => word(language, key)),
    parameters.map((parameter) => [
      code(parameter.name),
      prose(`${parameter.about[language]}${idsHelp(parameter, language)}`),
      unitOf(parameter, language),
      leftOut(parameter, language),
      boundsHelp(parameter, language),
    ]),
  );
}

function unitOf(parameter: Parameter, language: Language): string {
  if ('unit' in parameter) return parameter.unit[language];
  if (parameter.kind === 'flag') return word(language, 'asFlag');
  if (parameter.kind === 'scenario') return word(language, parameter.needsSpread ? 'asSpreads' : 'asScenario');
  return word(language, takesRange(parameter) ? 'asTexts' : 'asText');
}

function leftOut(parameter: Parameter, language: Language): string {
  if (isRequired(parameter)) return word(language, 'required');
  const cited = citedDefault(parameter);
  if (cited !== undefined) return `${code(cited.id)}, ${valueOf(cited, language)}`;
  if (parameter.kind === 'flag') return truth(parameter.default, language);
  if (parameter.kind === 'quantity' && parameter.default !== undefined) {
    return `${number(parameter.default.value, language)}, ${prose(parameter.default.because[language])}`;
  }
  return prose(defaultOf(parameter, language)) || word(language, 'optional');
}

function citedDefault(parameter: Parameter): Assumption | undefined {
  if (!('family' in parameter) || parameter.default === undefined) return undefined;
  const assumption = findAssumption(parameter.default);
  if (assumption === undefined) throw new Error(`The default ${parameter.default} is not in src/data`);
  return assumption;
}

const valueOf = ({ value, unit }: Assumption, language: Language): string =>
  `${number(value, language)} ${unit[language]}`;

function inputTable(parameter: Parameter, language: Language): string[] {
  if (parameter.kind !== 'scenario') return [];
  const title = word(language, 'inputs', { argument: code(parameter.name) });
  return [`### ${title}`, argumentTable(parameter.inputs, 'input', language), ...inputSources(parameter, language)];
}

function inputSources({ inputs }: Scenario, language: Language): string[] {
  const cited = inputs.flatMap(({ name }) => findAssumption(name, 'cost') ?? []);
  const sources = new Set(cited.flatMap((each) => sourcesOf(each).slice(0, 1)));
  const links = [...sources].map((source) => link(citation(source), source.url));
  return links.length === 0 ? [] : [labelled(language, word(language, 'sources'), `${links.join('; ')}.`)];
}

function defaultsAndSources(parameters: readonly Parameter[], language: Language): string[] {
  const lines = parameters.flatMap((parameter) => {
    const cited = citedDefault(parameter);
    return cited === undefined ? [] : [labelled(language, code(parameter.name), evidenceOf(cited, language))];
  });
  return lines.length === 0 ? [] : [`### ${word(language, 'defaults')}`, list(lines)];
}

/** What the value is, how well it is evidenced, its sources with the best first, and its note. */
function evidenceOf(cited: Assumption, language: Language): string {
  const grade = gradeWords[cited.grade].name[language];
  const sources = sourcesOf(cited).map((source) => link(citation(source), source.url));
  const note = cited.note === undefined ? '' : ` ${prose(cited.note[language])}`;
  const value = `${prose(cited.name[language])}, ${valueOf(cited, language)} (${cited.year}, ${grade}).`;
  return `${value} ${sources.join('; ')}.${note}`;
}

function allIds(parameters: readonly Parameter[], language: Language): string[] {
  const families = [...new Set(parameters.flatMap((parameter) => ('family' in parameter ? [parameter.family] : [])))];
  if (families.length === 0) return [];
  const formulas = families.map((family) => code(formulaOf('ASSUMPTIONS', [family])));
  const toRoot = helpFolder[language].replace(/[^/]+\//g, '../');
  const page = link(word(language, 'valuesPage'), `${toRoot}values.md`);
  return [word(language, 'allIds', { formula: formulas.join(', '), page })];
}

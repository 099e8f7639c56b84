// A page's arguments: a table of them, what a scenario may set, and where each cited default comes from.
import type { FunctionRecord } from '../../src/catalogue/record';
import { formulaOf } from '../../src/formula/print';
import type { Argument, InputArgument } from '../../src/catalogue/arguments/argument';
import { idsHelp } from '../../src/catalogue/help';
import { helpFolder } from '../../src/catalogue/help-page';
import { type Assumption, findAssumption } from '../../src/data/assumptions';
import type { Language } from '../../src/data/shapes';
import { citation, sourcesOf } from '../../src/data/sources';
import { gradeWords } from '../../src/pane/words';
import { tabular } from '../../src/language/numbers';
import { code, link, list, prose, table } from './markdown';
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

function argumentTable(parameters: readonly Argument[], named: 'argument' | 'input', language: Language): string {
  const header = [named, 'what', 'unit', 'leftOut', 'bounds'] as const;
  return table(
    header.map((key) => word(language, key)),
    parameters.map((parameter) => [
      code(parameter.name),
      prose(`${parameter.about[language]}${idsHelp(parameter, language)}`),
      parameter.form[language],
      leftOut(parameter, language),
      parameter.boundsIn(language),
    ]),
  );
}

function leftOut(argument: Argument, language: Language): string {
  if (argument.isRequired) return word(language, 'required');
  const cited = citedDefault(argument);
  if (cited !== undefined) return `${code(cited.id)}, ${valueOf(cited, language)}`;
  return prose(argument.defaultIn(language)) || word(language, 'optional');
}

function citedDefault({ family, defaultId }: Argument): Assumption | undefined {
  if (family === undefined || defaultId === undefined) return undefined;
  const assumption = findAssumption(defaultId);
  if (assumption === undefined) throw new Error(`The default ${defaultId} is not in src/data`);
  return assumption;
}

const valueOf = ({ value, unit }: Assumption, language: Language): string =>
  `${tabular(value, language)} ${unit[language]}`;

function inputTable({ name, inputs }: Argument, language: Language): string[] {
  if (inputs === undefined) return [];
  const title = word(language, 'inputs', { argument: code(name) });
  return [`### ${title}`, argumentTable(inputs, 'input', language), ...inputSources(inputs, language)];
}

function inputSources(inputs: readonly InputArgument[], language: Language): string[] {
  const cited = inputs.flatMap(({ name }) => findAssumption(name, 'cost') ?? []);
  const sources = new Set(cited.flatMap((each) => sourcesOf(each).slice(0, 1)));
  const links = [...sources].map((source) => link(citation(source), source.url));
  return links.length === 0 ? [] : [labelled(language, word(language, 'sources'), `${links.join('; ')}.`)];
}

function defaultsAndSources(parameters: readonly Argument[], language: Language): string[] {
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

function allIds(parameters: readonly Argument[], language: Language): string[] {
  const families = [...new Set(parameters.flatMap((parameter) => parameter.family ?? []))];
  if (families.length === 0) return [];
  const formulas = families.map((family) => code(formulaOf('ASSUMPTIONS', [family], language)));
  const toRoot = helpFolder[language].replace(/[^/]+\//g, '../');
  const page = link(word(language, 'valuesPage'), `${toRoot}values.md`);
  return [word(language, 'allIds', { formula: formulas.join(', '), page })];
}

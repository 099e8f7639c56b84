// What people read about a function, written from its record: in Excel's dialogue, the pane, the workbench, the docs.
import { candidatesOf, findAssumption } from '../data/assumptions';
import type { Language } from '../data/shapes';
import type { FunctionRecord } from './record';
import { namespace } from '../formula/print';
import { isRequired, type Parameter } from './arguments/parameters';

/** `GW.HOUSEHOLDS(power_gw, [household], [utilisation])` */
export function syntaxOf(record: FunctionRecord): string {
  const names = record.parameters.map((parameter) => (isRequired(parameter) ? parameter.name : `[${parameter.name}]`));
  return `${namespace}.${record.name}(${names.join(', ')})`;
}

/** What an argument is, with its unit, bounds and default, in one sentence or two. */
export function parameterHelp(parameter: Parameter, language: Language): string {
  const parts = [withUnit(parameter, language), boundsHelp(parameter, language), defaultHelp(parameter, language)];
  const sentences = parts.filter((part) => part !== '').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return sentences.map((sentence) => (sentence.endsWith('…') ? sentence : `${sentence}.`)).join(' ');
}

function withUnit(parameter: Parameter, language: Language): string {
  const unit = 'unit' in parameter ? ` (${parameter.unit[language]})` : '';
  return `${parameter.about[language]}${unit}${idsHelp(parameter, language)}`;
}

const idsShown = 5;

/** `, or an id: ai, google …` where the argument also takes the id of a cited value; else ''. */
export function idsHelp(parameter: Parameter, language: Language): string {
  if (!('family' in parameter)) return '';
  const ids = candidatesOf(parameter.family).map(({ id }) => id);
  const more = ids.length > idsShown ? ' …' : '';
  return `, ${language === 'en' ? 'or an id:' : 'ou un identifiant :'} ${ids.slice(0, idsShown).join(', ')}${more}`;
}

/** The bounds in words: `at least 0`, `from 0 to 1`, `one of low, mid, high`; '' where there are none. */
export function boundsHelp(parameter: Parameter, language: Language): string {
  if (parameter.kind === 'choice') return `${boundWords[language].oneOf} ${parameter.options.join(', ')}`;
  const words = boundWords[language];
  const range = rangeHelp({ least: undefined, above: undefined, most: undefined, ...parameter }, words);
  return 'whole' in parameter && range !== '' ? `${words.whole} ${range}` : range;
}

interface Bounds {
  readonly least: number | undefined;
  readonly above: number | undefined;
  readonly most: number | undefined;
}

function rangeHelp({ least, above, most }: Bounds, words: (typeof boundWords)[Language]): string {
  const lower = least !== undefined ? words.least(least) : above !== undefined ? words.above(above) : '';
  if (most === undefined) return lower;
  return least !== undefined ? words.between(least, most) : `${lower}${words.and}${words.most(most)}`;
}

const boundWords = {
  en: {
    least: (bound: number) => `at least ${figure(bound, 'en')}`,
    above: (bound: number) => `greater than ${figure(bound, 'en')}`,
    most: (bound: number) => `at most ${figure(bound, 'en')}`,
    between: (least: number, most: number) => `from ${figure(least, 'en')} to ${figure(most, 'en')}`,
    and: ' and ',
    oneOf: 'one of',
    whole: 'a whole number',
  },
  fr: {
    least: (bound: number) => `au moins ${figure(bound, 'fr')}`,
    above: (bound: number) => `supérieur à ${figure(bound, 'fr')}`,
    most: (bound: number) => `au plus ${figure(bound, 'fr')}`,
    between: (least: number, most: number) => `de ${figure(least, 'fr')} à ${figure(most, 'fr')}`,
    and: ' et ',
    oneOf: 'l’un de',
    whole: 'un nombre entier',
  },
};

// Four digits stay together: years are among them.
const figure = (value: number, language: Language): string =>
  value.toLocaleString(language, { useGrouping: value >= 10_000, maximumFractionDigits: 20 });

function defaultHelp(parameter: Parameter, language: Language): string {
  const label = language === 'en' ? 'Default' : 'Par défaut';
  const colon = language === 'en' ? ':' : ' :';
  const value = defaultOf(parameter, language);
  return value === '' ? '' : `${label}${colon} ${value}`;
}

/** What is taken where an argument is left out; '' where it is required or has no default. */
export function defaultOf(parameter: Parameter, language: Language): string {
  switch (parameter.kind) {
    case 'quantity':
      return parameter.default
        ? `${figure(parameter.default.value, language)}, ${parameter.default.because[language]}`
        : '';
    case 'cited':
      if (parameter.default === undefined) return '';
      return `${withoutFamily(parameter.default)}, ${valueOf(parameter.default, language)}`;
    case 'number-or-rack':
      return withoutFamily(parameter.default);
    case 'choice':
      return parameter.default;
    case 'flag':
      return truth(parameter.default, language);
    case 'quantities':
      return parameter.default.map((value) => figure(value, language)).join(language === 'fr' ? ' ; ' : '; ');
    case 'label':
    case 'labels':
    case 'scenario':
      return '';
  }
}

/** TRUE and FALSE as Excel writes them in a language. */
export const truth = (value: boolean, language: Language): string =>
  language === 'en' ? String(value).toUpperCase() : value ? 'VRAI' : 'FAUX';

const withoutFamily = (id: string): string => id.replace(/^[a-z]+\./, '');

const valueOf = (id: string, language: Language): string =>
  findAssumption(id)?.value.toLocaleString(language, { maximumSignificantDigits: 5 }) ?? '';

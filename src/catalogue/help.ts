// What people read about a function, written from its record: in Excel's dialogue, the pane, the workbench, the docs.
import type { Language } from '../data/shapes';
import { namespace } from '../formula/print';
import { listSeparator } from '../language/excel';
import type { Argument } from './arguments/argument';
import type { FunctionRecord } from './record';

/** `GW.HOUSEHOLDS(power_gw, [household], [utilisation])`; a French Excel wants `;` between arguments. */
export function syntaxOf(record: FunctionRecord, language: Language): string {
  const names = record.parameters.map(({ isRequired, name }) => (isRequired ? name : `[${name}]`));
  return `${namespace}.${record.name}(${names.join(`${listSeparator(language)} `)})`;
}

/** What an argument is, with its unit, bounds and default, in one sentence or two. */
export function argumentHelp(argument: Argument, language: Language): string {
  const parts = [withUnit(argument, language), argument.boundsIn(language), defaultHelp(argument, language)];
  const sentences = parts.filter((part) => part !== '').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return sentences.map((sentence) => (sentence.endsWith('…') ? sentence : `${sentence}.`)).join(' ');
}

function withUnit(argument: Argument, language: Language): string {
  const unit = argument.unit === undefined ? '' : ` (${argument.unit[language]})`;
  return `${argument.about[language]}${unit}${idsHelp(argument, language)}`;
}

const idsShown = 5;

/** `, or an id: ai, google …` where the argument also takes the id of a cited value; else ''. */
export function idsHelp({ family, ids }: Argument, language: Language): string {
  if (family === undefined) return '';
  const more = ids.length > idsShown ? ' …' : '';
  return `, ${language === 'en' ? 'or an id:' : 'ou un identifiant :'} ${ids.slice(0, idsShown).join(', ')}${more}`;
}

function defaultHelp(argument: Argument, language: Language): string {
  const label = language === 'en' ? 'Default:' : 'Par défaut :';
  const value = argument.defaultIn(language);
  return value === '' ? '' : `${label} ${value}`;
}

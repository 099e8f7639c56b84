// Every sentence that the product says in English when it refuses something.
import { ended, listed } from '../lists';
import type { Given, Named, RefusalSentences, Wanted } from '../../cells/refusal';
import { boundsBy, type BoundWords, optionsBy } from '../bounds';
import { truth } from '../excel';
import { asGiven, figure } from '../numbers';
import { shortened } from '../quoted';

const quoted = (text: string): string => `"${shortened(text)}"`;

const number = (value: number): string => asGiven(value, 'en');

/** `pue`, `scenario: pue`, `scenario: low of pue`. */
function named(argument: Named): string {
  if (typeof argument === 'string') return argument;
  const [name = '', input = '', part] = argument;
  return part === undefined ? `${name}: ${input}` : `${name}: ${part} of ${input}`;
}

/** How a sentence shows what was given: texts in quotes, Booleans as Excel writes them. */
function shown(given: Given): string {
  if (given === null) return 'not a plain value';
  if (typeof given === 'string') return `the text ${quoted(given)}`;
  return typeof given === 'boolean' ? truth(given, 'en') : number(given);
}

function missing(wanted: Wanted): string {
  switch (wanted.a) {
    case 'number':
      return `give a number (${wanted.unit.en})`;
    case 'number-or-id':
      return `give a number (${wanted.unit.en}), or an id`;
    case 'spreads':
      return 'give a range of four columns (input, low, mode, high)';
    case 'yearly-amounts':
      return 'give a range of two columns (year, US dollars)';
    default:
      return 'give an id as text';
  }
}

function mustBe(wanted: Wanted): string {
  switch (wanted.a) {
    case 'number':
    case 'number-or-id':
      return `a number (${wanted.unit.en}); it is`;
    case 'flag':
      return 'TRUE or FALSE (or 1 or 0); it is';
    case 'texts':
      return 'texts; one of them is';
    case 'day':
      return 'a day from 2000 to 2100, as a date or as a text such as "2025-11-20"; it is';
    default:
      return 'a text; it is';
  }
}

const nearest = (ids: readonly string[]): string => (ids.length === 0 ? '' : ended(` Nearest: ${listed(ids)}`));

const unpublished = (id: string, what: string): string => `${id} has no ${what}: no source states it.`;

const boundWords: BoundWords = {
  least: (bound) => `at least ${figure(bound, 'en')}`,
  above: (bound) => `greater than ${figure(bound, 'en')}`,
  most: (bound) => `at most ${figure(bound, 'en')}`,
  between: (least, most) => `from ${figure(least, 'en')} to ${figure(most, 'en')}`,
  and: ' and ',
  oneOf: 'one of',
  whole: 'a whole number',
};

const refusals: RefusalSentences = {
  usage: ({ syntax }) => `Usage: ${syntax}`,
  'too-many-arguments': ({ syntax }) => `More arguments than the function takes. Usage: ${syntax}`,
  defect: (reason) => `${reason.function} failed; please report it: ${reason.said}`,
  'no-such-function': (reason) => `There is no function ${reason.function}.`,

  missing: ({ argument, wanted }) => `${argument} is missing: ${missing(wanted)}.`,
  'no-cell': ({ argument }) => `${argument} is missing.`,
  'wrong-kind': ({ argument, wanted, given }) => `${named(argument)} must be ${mustBe(wanted)} ${shown(given)}.`,
  'number-as-text': ({ argument, text }) =>
    `${named(argument)} is a number stored as text (${quoted(text)}): remove the quotes, or convert the cell to a number.`,
  'out-of-bounds': ({ argument, bounds, given, meant }) => {
    const sentence = `${named(argument)} must be ${boundsBy(boundWords, bounds)}; it is ${number(given)}.`;
    return meant === undefined ? sentence : `${sentence} Did you mean ${number(meant)} or ${number(given)}%?`;
  },
  'not-listed': ({ argument, options, given }) =>
    `${argument} must be ${optionsBy(boundWords, options)}; it is ${shown(given)}.`,
  'unknown-id': ({ argument, id, nearest: ids, strange, place }) => {
    const why = strange === undefined ? '' : `: no id has the character "${strange}" (${codePoint(strange)})`;
    const where = place === undefined || strange !== undefined ? '' : `: there is no value for ${place.en}`;
    return `${argument} ${quoted(id)} is not known${why}${where}.${nearest(ids)}`;
  },
  'ambiguous-id': ({ argument, id, meanings }) =>
    `${argument} ${quoted(id)} means several things: write one of ${meanings.join(', ')}.`,
  'unknown-field': ({ field, nearest: ids }) => `There is no field ${quoted(field)}.${nearest(ids)}`,
  'not-a-rack': ({ argument, id, nearest: ids }) => `${argument} must be a rack; ${id} is a chip.${nearest(ids)}`,
  'not-yet': ({ id, day, announced }) => `${id} was announced on ${announced}, after ${day}.`,
  'no-field-value': ({ id, field }) => unpublished(id, field),
  'no-parts': ({ id }) => unpublished(id, 'list of parts'),
  'no-sites': ({ argument, party }) =>
    `${argument}: Epoch AI follows no site of ${party.en}, which may have some all the same.`,
  'no-rack-power': ({ id }) => unpublished(id, 'rack power'),
  'no-dense-figure': ({ id, precision }) => unpublished(id, `dense figure at ${precision}`),

  'input-error': ({ error, argument = 'an argument', alone, id }) => {
    if (!alone) return `An input cell holds ${error}.`;
    if (error !== '#NAME?') return `${argument} is the error ${error}.`;
    return id === undefined
      ? `${argument} is the error #NAME?: a name in it is not known.`
      : `${argument} is the error #NAME?: an id goes in quotes, such as "${id}".`;
  },
  unreached: () => 'The ranges given are of different sizes: one of them does not reach this cell.',
  'nothing-matches': () => 'Nothing matches, and there is no header row to show.',
  'not-holdable': () => 'The result is larger than a cell can hold.',
  'no-cells': () => 'The function gave no cells.',
  'beyond-sheet': ({ rows, columns }) =>
    `The result would take ${figure(rows, 'en')} rows and ${figure(columns, 'en')} columns, more than a sheet has: give shorter ranges.`,
  'answer-too-large': ({ cells }) => `The answer of ${cells} cells is more than Excel takes at once: give fewer rows.`,

  'ends-before-start': ({ start, end }) =>
    `end_year must be start_year ${number(start)} or later; it is ${number(end)}.`,
  'too-many-draws': ({ most, uncertain, given }) =>
    `draws must be at most ${number(most)} where ${number(uncertain)} inputs are uncertain; it is ${number(given)}.`,
  'scenario-width': ({ argument, needsSpread, width }) => {
    const four = 'four columns (input, low, mode, high)';
    const columns = needsSpread ? four : `two columns (input, value) or ${four}`;
    return `${argument} must have ${columns}; it has ${number(width)}.`;
  },
  'scenario-row-without-name': ({ argument }) =>
    `${argument} has a row without the name of an input in its first column.`,
  'scenario-name-wrong-kind': ({ argument, given }) =>
    `${argument} must name an input in its first column; it holds ${shown(given)}.`,
  'scenario-unknown-input': ({ argument, input, nearest: ids }) =>
    `${argument}: ${quoted(input)} is not an input.${nearest(ids)}`,
  'empty-part': ({ argument, input, part }) =>
    part === undefined
      ? `${named([argument, input])} is empty: give a number.`
      : `${named([argument, input, part])} is empty: give a number, the same in all three columns for a fixed value.`,
  'scenario-disorder': ({ argument, input, low, mode, high }) =>
    `${named([argument, input])} must have its low at most its mode, and its mode at most its high; ` +
    `they are ${number(low)}, ${number(mode)} and ${number(high)}.`,
  'scenario-twice': ({ argument, input }) => `${argument} sets ${input} twice.`,
  'counted-twice': ({ argument, input, plan }) =>
    `${named([argument, input])} is part of the price of ${plan} already: with it the bill would count it twice.`,
  'scenario-without-spread': ({ argument }) => `${argument} must give at least one input a low below its high.`,
  'yearly-width': ({ argument, width }) =>
    `${argument} must have two columns (year, US dollars); it has ${number(width)}.`,
  'years-disorder': ({ argument, before, year }) =>
    `${argument} must have ascending years; ${number(year)} stands below ${number(before)}.`,
  'macrs-life': ({ life, given }) =>
    `life_years must be ${number(life)} where method is macrs-5; it is ${number(given)}.`,
  'never-pays-back': ({ revenueUsdPerGw, cost }) =>
    `revenue_usd_per_gw must be greater than the yearly cash cost of ${figure(cost, 'en')} US dollars per GW, or the capital is never paid back; it is ${number(revenueUsdPerGw)}.`,
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const host = {
  'nothing-selected': 'No cell is selected: click a cell first.',
  'no-cell-selected': 'Select one cell in the sheet, then try again.',
  protected: 'Excel refuses to change this cell: the sheet or the workbook is protected.',
  'cell-being-edited': 'A cell is being edited. Press Enter in the sheet, then try again.',
  'sheet-gone': 'The sheet of this cell is no longer in the workbook, so nothing was changed.',
  'does-not-fit': 'This would reach beyond the edge of the sheet, so nothing was changed.',
  'too-large': 'This is more than Excel passes on at once. Select fewer cells, then try again.',
  'no-notes': 'This version of Excel has no notes that an add-in can write, so nothing was changed.',
  unanswered: {
    excel: (said: string) => `Excel answers: ${said}`,
    workbench: (said: string) => `The spreadsheet answers: ${said}`,
  },
} as const;

export const en = { bounds: boundWords, refusals, host } as const;

type InAnyLanguage<Said> = Said extends string
  ? string
  : Said extends (...filling: infer Filling) => string
    ? (...filling: Filling) => string
    : { readonly [Key in keyof Said]: InAnyLanguage<Said[Key]> };

/** What every language has to say: a sentence that one lacks is a type error. */
export type Sentences = InAnyLanguage<typeof en>;

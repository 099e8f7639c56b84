// One search over all that the pane shows, in both languages at once.
import MiniSearch from 'minisearch';
import { catalogue } from '../../catalogue';
import { syntaxOf } from '../../catalogue/help';
import type { FunctionRecord } from '../../catalogue/record';
import { facts } from '../../data/facts';
import { hardware } from '../../data/hardware';
import { partyOf } from '../../data/parties';
import { partnerships, partyName } from '../../data/partnerships';
import type { Text } from '../../data/shapes';
import { type Headline, headlines } from '../figures/headlines';
import { textOf, valueOf } from '../live-formula';
import { quantity } from '../../language/numbers';
import { gradeWords, kindWords, stateWords } from '../words';
import { tellingWords } from './telling-words';

export type FoundKind = 'headline' | 'fact' | 'partnership' | 'function';

interface Entry {
  /** Kind and id, because a fact and a partnership may share an id. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** The ids found, by kind, the best match first. */
export type Found = Readonly<Record<FoundKind, readonly string[]>>;

const both = (...texts: (Text | undefined)[]): string =>
  texts.map((text) => (text ? `${text.en} ${text.fr}` : '')).join(' ');

function figureInWords({ formula, unit }: Headline): string {
  const value = valueOf(formula);
  return typeof value === 'number' ? `${quantity(value, unit, 'en')} ${quantity(value, unit, 'fr')}` : '';
}

const headlineEntries = headlines.map((headline) => ({
  key: `headline ${headline.id}`,
  name: figureInWords(headline),
  text: `${both(headline.about, headline.note, headline.status?.note)} ${textOf(headline.formula)}`,
}));

const factEntries = facts().map(({ id, text, correction, today }) => ({
  key: `fact ${id}`,
  name: both(text),
  text: both(correction, today?.note),
}));

const partnershipEntries = partnerships().map((partnership) => {
  const { id, name, parties, kind, terms, summary, scope, status, history, grade, announced, note } = partnership;
  const roles = parties
    .map((party) => `${both(partyName(party), party.role)} ${partyOf(party.id).aliases.join(' ')}`)
    .join(' ');
  const events = history.map((event) => `${event.date} ${both(event.note)}`).join(' ');
  const closed = both(kindWords[kind], stateWords[status.state], gradeWords[grade].name);
  const texts = both(terms, summary, ...scope, status.note, note);
  return {
    key: `partnership ${id}`,
    name: `${id} ${both(name)}`,
    text: `${announced} ${roles} ${closed} ${texts} ${events}`,
  };
});

// Racks and chips have no card of their own: who looks for one finds the table that lists it and what takes its id.
function hardwareOf(record: FunctionRecord): string {
  const ids = new Set(record.parameters.flatMap((parameter) => parameter.ids));
  const known = hardware().filter(({ id }) => record.name === 'HARDWARE' || ids.has(id));
  return known.map(({ id, vendor, name }) => `${id} ${vendor} ${both(name)}`).join(' ');
}

const functionEntries = catalogue.map((record) => ({
  key: `function ${record.name}`,
  name: record.name,
  text: [
    syntaxOf(record, 'en'),
    both(record.summary, ...record.parameters.map(({ about }) => about)),
    hardwareOf(record),
  ].join(' '),
}));

const folded = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// Short words and numbers are matched as they are: 2025 is not a misspelt 2026.
const fuzziness = (term: string): number | boolean => (term.length > 3 && !/\d/.test(term) ? 0.2 : false);

const index = new MiniSearch<Entry>({
  idField: 'key',
  fields: ['name', 'text'],
  processTerm: folded,
  searchOptions: { prefix: true, fuzzy: fuzziness, combineWith: 'AND', boost: { name: 3 } },
});
index.addAll([...headlineEntries, ...factEntries, ...partnershipEntries, ...functionEntries]);

// A search longer than this is a text that was pasted: its beginning says what it is about, and the page does not wait.
const mostWords = 40;

/** All the words where they stand together somewhere, else those that say something, as of a question: the best first. */
export function search(query: string): Found {
  const asked = query.trim().split(/\s+/, mostWords);
  const whole = index.search(asked.join(' '));
  const found = whole.length > 0 ? whole : index.search(tellingWords(asked).join(' '), { combineWith: 'OR' });
  const keys = found.map(({ id }) => String(id));
  const ofKind = (kind: FoundKind): string[] =>
    keys.filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1));
  return {
    headline: ofKind('headline'),
    fact: ofKind('fact'),
    partnership: ofKind('partnership'),
    function: ofKind('function'),
  };
}

export const countOf = (found: Found): number => Object.values(found).reduce((sum, ids) => sum + ids.length, 0);

// One way to find a record by what a person types, to list what can be typed, and to say what comes nearest to a text that
// leads nowhere: for values, racks, partnerships, parties, cost models, fields and sources alike.
import { distance } from 'fastest-levenshtein';
import { foldId } from './fold-id';

/** Something that a person may mean: the id to type, other ids for the same, and the names by which people know it. */
export interface Entry<Found> {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly names: readonly string[];
  readonly found: Found;
}

export interface Register<Found> {
  /** Dashes of any kind, spaces, `_`, case and invisible characters do not matter. */
  find(text: string): Found | undefined;
  /** The few ids that a text resembles most, by the id itself or by a name: "Texas" finds US-TX. */
  nearest(text: string): readonly string[];
  /** Every id, in the order of the data. */
  readonly ids: readonly string[];
  /** A character of the text that no id has, where one is to blame: a Cyrillic letter that looks like a Latin one. */
  strangeIn(text: string): string | undefined;
}

const suggestions = 3;
// A sheet asks for the same few unknown texts again and again, from ten thousand cells.
const mostRemembered = 256;

interface Sought {
  readonly id: string;
  readonly texts: readonly string[];
}

/** @param entriesOf called at the first look-up, so that no data are read before */
export function register<Found>(entriesOf: () => readonly Entry<Found>[]): Register<Found> {
  const entries = once(entriesOf);
  const byKey = once(() => {
    const keys = entries().flatMap(({ aliases = [], found }) =>
      aliases.map((alias) => [foldId(alias), found] as const),
    );
    // An id stands above an alias of another.
    return new Map([...keys, ...entries().map(({ id, found }) => [foldId(id), found] as const)]);
  });
  const sought = once((): Sought[] =>
    entries().map(({ id, names }) => ({ id, texts: [id, ...names].map((text) => text.toLowerCase()) })),
  );
  const characters = once(() => new Set([...byKey().keys()].join('')));
  const remembered = new Map<string, readonly string[]>();
  return {
    find: (text) => byKey().get(foldId(text)),
    nearest(text) {
      const wanted = text.trim().toLowerCase();
      const known = remembered.get(wanted);
      if (known !== undefined) return known;
      const found = nearestOf(wanted, sought());
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(wanted, found);
      return found;
    },
    get ids() {
      return entries().map(({ id }) => id);
    },
    strangeIn: (text) => Array.from(foldId(text)).find((each) => isLetter(each) && !characters().has(each)),
  };
}

/** A few words, each of which means itself. */
export const registerOf = <Word extends string>(words: () => readonly Word[]): Register<Word> =>
  register(() => words().map((word) => ({ id: word, names: [], found: word })));

/** A register that finds in another way, and lists and suggests as before. */
export const finding = <Found, Other>(
  known: Register<Found>,
  find: (text: string) => Other | undefined,
): Register<Other> => ({
  find,
  nearest: (text) => known.nearest(text),
  strangeIn: (text) => known.strangeIn(text),
  get ids() {
    return known.ids;
  },
});

/** A letter that is not of the Latin alphabet: names hold accents, and digits and signs are no letters. */
const isLetter = (character: string): boolean => /[^\p{Script=Latin}\P{L}]/u.test(character);

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

// A text of any length may be given; what resembles an id is short.
const longestCompared = 80;

function nearestOf(wanted: string, entries: readonly Sought[]): string[] {
  const text = wanted.slice(0, longestCompared);
  return entries
    .map(({ id, texts }) => ({ id, unlikeness: Math.min(...texts.map((each) => unlike(text, each))) }))
    .sort((a, b) => a.unlikeness - b.unlikeness)
    .slice(0, suggestions)
    .map(({ id }) => id);
}

/** 0 for the same text, 1 for nothing in common; a name that begins with or holds what was sought is nearly the same. */
function unlike(wanted: string, name: string): number {
  const holds = wanted.length > 1 && name.includes(wanted);
  const edits = distance(wanted, name) / Math.max(wanted.length, name.length, 1);
  return holds ? edits / 10 : edits;
}

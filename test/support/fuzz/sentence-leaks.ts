// What must not be in the sentence of an error.
import type { FunctionRecord } from '../../../src/catalogue/record';
import { hasErrorInRange } from './typed-texts';

export interface Leak {
  readonly kind: string;
  readonly shown: string;
}

const longest = 400;

/** A usage ends with its bracket. */
const whole = /^(?:(?:Usage:|Syntaxe :) GW\.[A-Z]+\(.*\)|\p{L}.*[^\s.?](?:\.|\s?\?))$/u;
/** Full stops and other marks that end no sentence: of errors, abbreviations, places (St. Lucia, R.A.S.). */
const within = /#[A-Z0-9/_]+[!?]?|p\. ex\.|(?<!\p{L})(?:\p{Lu}|St)\.(?=.)/gu;
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const inside = /NaN|Infinity|undefined|\bnull\b|\[object|function \w*\(/;
const defect = /please report|merci de le signaler/;
const inputCell = /input cell|cellule d’entrée/;

/** Sentences that are about the call, and not about one of its arguments. */
const aboutTheCall = [
  /^Usage|^Syntaxe/,
  /^The ranges given are of different sizes|^Les plages données sont de tailles différentes/,
  /^The result |^Le résultat /,
  /^The answer of \d+ cells|^La réponse de \d+ cellules/,
  /^Nothing matches|^Rien ne correspond/,
  /no source states it\.$|aucune source n’en donne\.$/,
  /^Il n’y a pas de champ/,
  /^An input cell holds|^Une cellule d’entrée contient/,
];

/** One sentence that names an argument; a suggestion may follow it. */
function isClear({ parameters }: FunctionRecord, ours: string): boolean {
  if (aboutTheCall.some((pattern) => pattern.test(ours))) return true;
  const [stated = ''] = ours.split(/ Nearest: | Les plus proches : | Did you mean | Vouliez-vous dire /);
  return !/[.?!]\s/.test(stated) && parameters.some(({ name }) => stated.includes(name));
}

type Found = readonly [kind: string, isFound: boolean];

/** @param ours the sentence, without what the person typed */
function kindsIn(record: FunctionRecord, raw: readonly unknown[], sentence: string, ours: string): string[] {
  const plain = ours.replaceAll(within, '…');
  const found: Found[] = [
    ['no whole sentence', !whole.test(plain)],
    ['sentence too long', sentence.length > longest],
    ['half a character', /\p{Cs}/u.test(sentence)],
    ['unprintable character', unprintable.test(sentence)],
    ['not for people', inside.test(plain)],
    ['defect', defect.test(plain)],
    ['input cell of a single value', inputCell.test(plain) && !hasErrorInRange(raw)],
    ['unclear', !isClear(record, plain)],
  ];
  return found.filter(([, isFound]) => isFound).map(([kind]) => kind);
}

/** @param withoutTyped takes out what the person typed, which may hold anything where it stands in quotes */
export function leaksOfSentence(
  record: FunctionRecord,
  raw: readonly unknown[],
  withoutTyped: (sentence: string) => string,
  sentence: string,
): Leak[] {
  // Most sentences hold nothing that would have to be taken out first, which is slow.
  if (kindsIn(record, raw, sentence, sentence).length === 0) return [];
  return kindsIn(record, raw, sentence, withoutTyped(sentence)).map((kind) => ({ kind, shown: sentence }));
}

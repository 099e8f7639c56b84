// A formula in the grammar of a language: English as it is stored, French as a French Excel takes and shows it, with ; between
// arguments, a decimal comma, VRAI and FAUX, French names of functions and errors, and { . ; } in constants of several cells.
import type { Language } from '../data/shapes';
import { errorCode, listSeparator, sharedErrorCode } from '../language/excel';
import { withDecimalMark } from '../language/numbers';
import { englishNames, frenchNames } from './french-names';
import { outsideQuotes, partsOutsideQuotes } from './outside-quotes';

/** The formula as it is read and typed in the language. */
export const localised = (formula: string, language: Language): string =>
  language === 'en' ? formula : translate(formula, toFrench);

/**
 * The formula as it is stored, from what was typed in the language; undefined where that cannot be a formula of the language, as
 * `=GW.TARIFF(1E9,0.25)` in French and `=GW.TARIFF(1E9;0.25)` in English.
 */
export function stored(typed: string, language: Language): string | undefined {
  if (language === 'en') return hasForeignSeparator(typed) ? undefined : typed;
  try {
    return translate(typed, toEnglish);
  } catch (error) {
    if (error instanceof NotFrench) return undefined;
    throw error;
  }
}

/** In English a semicolon stands between the rows of a constant in braces, and nowhere else. */
function hasForeignSeparator(formula: string): boolean {
  const own = partsOutsideQuotes(formula).join('');
  return own.replace(/\{[^}]*\}?/g, '').includes(';');
}

class NotFrench extends Error {}

interface Grammar {
  /** Of the language that is left: numbers, words, errors, separators, braces. */
  readonly tokens: RegExp;
  /** The names of functions, and truth, in the other language. */
  readonly names: ReadonlyMap<string, string>;
  error(code: string): string;
  /** A number or a separator. */
  mark(token: string, isInBraces: boolean): string;
}

const toFrench: Grammar = {
  tokens:
    /\d+(?:\.\d*)?(?:E[-+]?\d+)?(?![\p{L}\d_])|\.\d+(?:E[-+]?\d+)?|\$?[\p{L}_\\][\p{L}\d_.]*(?:!|\s*\()?|#[A-Z/0?!]+[!?A]?|[,;{}]/giu,
  names: frenchNames,
  error: (code) => errorCode(code, 'fr'),
  mark(token, isInBraces) {
    if (token === ',') return isInBraces ? '.' : listSeparator('fr');
    return withDecimalMark(token, 'fr').replace('e', 'E');
  },
};

const toEnglish: Grammar = {
  tokens:
    /\d+(?:,\d+)?(?:E[-+]?\d+)?(?![\p{L}\d_])|(?:VRAI|FAUX)(?![\p{L}\d_!])|\$?[\p{L}_\\][\p{L}\d_.]*(?:!|\s*\()?|#[A-ZÉ/0?!]+[!?A]?|[.,;{}]/giu,
  names: englishNames,
  error: (code) => sharedErrorCode(code, 'fr'),
  mark(token, isInBraces) {
    if (token === ';') return isInBraces ? ';' : listSeparator('en');
    if (token === '.' && isInBraces) return ',';
    // No argument of a French formula ends with a comma, and no number has a full stop.
    if (token === '.' || token === ',') throw new NotFrench();
    return token.replace(',', '.');
  },
};

/** Only a function has a name in each language, and truth: a cell, a sheet (`Taux!B2`) and a defined name stay as they are. */
function wordIn({ names }: Grammar, token: string): string {
  const [, word = '', bracket = ''] = /^(.*?)(\s*\()?$/s.exec(token) ?? [];
  return bracket !== '' || isTruth.test(word) ? `${names.get(word.toUpperCase()) ?? word}${bracket}` : token;
}

const isTruth = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;
const isWord = /^\$?[\p{L}_\\]/u;

function translate(formula: string, grammar: Grammar): string {
  let isInBraces = false;
  return outsideQuotes(formula, (part) =>
    part.replace(grammar.tokens, (token) => {
      if (token === '{' || token === '}') isInBraces = token === '{';
      if (isWord.test(token)) return wordIn(grammar, token);
      return token.startsWith('#') ? grammar.error(token.toUpperCase()) : grammar.mark(token, isInBraces);
    }),
  );
}

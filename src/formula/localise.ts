// A formula in the grammar of a language: English as it is stored, French as a French Excel takes and shows it, with ; between
// arguments, a decimal comma, VRAI and FAUX, French names of functions and errors, and { . ; } in constants of several cells.
import type { Language } from '../data/shapes';
import { errorCode } from '../language/excel';
import { englishNames, frenchNames } from './french-names';

interface Piece {
  readonly text: string;
  /** Text in quotation marks or a sheet's name: the same in every language. */
  readonly isQuoted: boolean;
}

// What stands in quotation marks, or in the brackets of a table's column, stays as it is.
const quoted = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]"']*\]?/g;

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: text, index } of formula.matchAll(quoted)) {
    pieces.push({ text: formula.slice(end, index), isQuoted: false }, { text, isQuoted: true });
    end = index + text.length;
  }
  pieces.push({ text: formula.slice(end), isQuoted: false });
  return pieces;
}

/** The formula as it is read and typed in the language. */
export const localised = (formula: string, language: Language): string =>
  language === 'en' ? formula : translate(formula, frenchToken, frenchWords);

/**
 * The formula as it is stored, from what was typed in the language; undefined where that cannot be a formula of the language, as
 * `=GW.TARIFF(1E9,0.25)` in French.
 */
export function stored(typed: string, language: Language): string | undefined {
  if (language === 'en') return typed;
  try {
    return translate(typed, englishToken, englishWords);
  } catch (error) {
    if (error instanceof NotFrench) return undefined;
    throw error;
  }
}

class NotFrench extends Error {}

type Token = (token: string, isInBraces: boolean) => string;

// Numbers first, then names (cells, functions, words), errors, separators, braces.
const englishGrammar =
  /\d+(?:\.\d*)?(?:E[-+]?\d+)?(?![\p{L}\d_])|\.\d+(?:E[-+]?\d+)?|\$?[\p{L}_\\][\p{L}\d_.]*|#[A-Z/0?!]+[!?A]?|[,;{}]/giu;
const frenchGrammar =
  /\d+(?:,\d+)?(?:E[-+]?\d+)?(?![\p{L}\d_])|\$?[\p{L}_\\][\p{L}\d_.]*|#[A-ZÉ/0?!]+[!?A]?|[.,;{}]/giu;

function translate(
  formula: string,
  token: Token,
  words: { readonly grammar: RegExp; name(word: string): string },
): string {
  let isInBraces = false;
  return piecesOf(formula)
    .map(({ text, isQuoted }) => {
      if (isQuoted) return text;
      return text.replace(words.grammar, (found) => {
        if (found === '{' || found === '}') isInBraces = found === '{';
        return /^\$?[\p{L}_\\]/u.test(found) ? words.name(found) : token(found, isInBraces);
      });
    })
    .join('');
}

const frenchToken: Token = (token, isInBraces) => {
  if (token === ',') return isInBraces ? '.' : ';';
  return token.startsWith('#') ? errorCode(token.toUpperCase(), 'fr') : token.replace('.', ',').replace('e', 'E');
};

const englishToken: Token = (token, isInBraces) => {
  if (token === ';') return isInBraces ? ';' : ',';
  if (token === '.' && isInBraces) return ',';
  // No argument of a French formula ends with a comma, and no number has a full stop.
  if (token === '.' || token === ',') throw new NotFrench();
  return token.startsWith('#') ? englishError(token.toUpperCase()) : token.replace(',', '.');
};

const frenchWords = { grammar: englishGrammar, name: (word: string) => frenchNames.get(word.toUpperCase()) ?? word };
const englishWords = { grammar: frenchGrammar, name: (word: string) => englishNames.get(word.toUpperCase()) ?? word };

const codes = ['#VALUE!', '#NUM!', '#NULL!', '#NAME?', '#SPILL!', '#FIELD!', '#CALC!', '#REF!', '#DIV/0!', '#N/A'];
const englishError = (code: string): string => codes.find((each) => errorCode(each, 'fr') === code) ?? code;

// A formula as a tree of calls, literals, references and array constants: what people type around one function. IronCalc
// reads the words of Excel's grammar; here remains the order of brackets, commas and semicolons. No operators.
import { getTokens, type MarkedToken } from '@ironcalc/wasm';
import { loadIronCalc } from './spreadsheet';

loadIronCalc();

/** An error cell, as typed or as shown: Excel keeps a sentence with #VALUE! and #N/A only. */
export interface ErrorCell {
  readonly error: string;
  readonly sentence: string;
}

export const error = (code: string, sentence = ''): ErrorCell => ({ error: code, sentence });

export type Literal = number | string | boolean | ErrorCell;

/** Rows and columns are counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Term =
  | { readonly kind: 'array'; readonly rows: readonly (readonly Literal[])[] }
  | { readonly kind: 'area'; readonly area: Area; readonly spilled: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly (Term | undefined)[] };

/** The words of a formula, taken from left to right. */
interface Words {
  /** What the next word is: `Number`, `Ident`, `Comma` …, without taking it. */
  next(): string;
  /** Takes the next word; a given kind says which must come. */
  take(kind?: string): { readonly content: unknown; readonly written: string };
}

export function parseFormula(formula: string): Term {
  const words = wordsOf(formula.replace(/^=/, ''));
  const term = readTerm(words);
  words.take('EOF');
  return term;
}

function wordsOf(formula: string): Words {
  const tokens = getTokens(formula);
  let position = 0;
  const kindOf = ({ token }: MarkedToken): string =>
    typeof token === 'string' ? token : (Object.keys(token)[0] ?? '');
  const next = () => (tokens[position] === undefined ? 'EOF' : kindOf(tokens[position] as MarkedToken));
  return {
    next,
    take(kind = next()) {
      if (next() !== kind) throw new Error(`${formula}: ${next()} at ${position}, where ${kind} was expected`);
      const { token, start, end } = tokens[position++] ?? { token: 'EOF', start: 0, end: 0 };
      const content: unknown = typeof token === 'string' ? token : Object.values(token)[0];
      return { content, written: formula.slice(start, end).trim() };
    },
  };
}

function readTerm(words: Words): Term {
  switch (words.next()) {
    case 'Ident':
      return readCall(words);
    case 'LeftBrace':
      return readArray(words);
    case 'Reference':
    case 'Range':
      return readArea(words);
    default:
      return { kind: 'array', rows: [[readLiteral(words)]] };
  }
}

function readCall(words: Words): Term {
  const name = words.take().written;
  words.take('LeftParenthesis');
  const given: (Term | undefined)[] = [];
  while (words.next() !== 'RightParenthesis') {
    given.push(words.next() === 'Comma' ? undefined : readTerm(words));
    if (words.next() !== 'Comma') break;
    words.take();
    // Nothing between a comma and the bracket is an argument left out.
    if (words.next() === 'RightParenthesis') given.push(undefined);
  }
  words.take('RightParenthesis');
  return { kind: 'call', name, given };
}

function readArray(words: Words): Term {
  words.take('LeftBrace');
  const rows: Literal[][] = [[readLiteral(words)]];
  while (words.next() !== 'RightBrace') {
    if (words.take().content === 'Semicolon') rows.push([]);
    rows.at(-1)?.push(readLiteral(words));
  }
  words.take('RightBrace');
  return { kind: 'array', rows };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function readArea(words: Words): Term {
  const content = words.take().content as Corner | { readonly left: Corner; readonly right: Corner };
  const [first, last] = 'left' in content ? [content.left, content.right] : [content, content];
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const spilled = words.next() === 'Spill';
  if (spilled) words.take();
  return { kind: 'area', area, spilled };
}

function readLiteral(words: Words): Literal {
  switch (words.next()) {
    case 'Addition':
      return words.take().written === '-' ? -readNumber(words) : readNumber(words);
    case 'Number':
      return readNumber(words);
    case 'String':
      return String(words.take().content).replaceAll('""', '"');
    case 'Boolean':
      return words.take().content === true;
    default:
      return error(words.take('Error').written);
  }
}

function readNumber(words: Words): number {
  const number = Number(words.take('Number').content);
  if (words.next() !== 'Percent') return number;
  words.take();
  return number / 100;
}

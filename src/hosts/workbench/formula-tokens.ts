// Univer takes a formula apart to move its references when rows or columns are inserted and deleted, cells are dragged or filled,
// and puts it together again. Its lexer writes 1E9 as 1000000000 and "a ""b""" as "a "b"", after which the formula is another.
// Here it sees texts and numbers of the same length that it leaves alone, and each token gets its own characters back.
import type { Univer } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { masked } from '../../formula/masked';

type Tokens = ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>;

export function keepTokens(univer: Univer): void {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  const split = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => restored(split(masked(formula)), formula);
}

function restored(tokens: Tokens, formula: string): Tokens {
  const text = tokens?.map((token) => (typeof token === 'string' ? token : token.token)).join('') ?? '';
  // Univer leaves out the sign before the formula.
  let at = formula.length - text.length;
  if (tokens === undefined || text !== masked(formula).slice(at)) return tokens;
  return tokens.map((token) => {
    const length = typeof token === 'string' ? token.length : token.token.length;
    const own = formula.slice(at, (at += length));
    return typeof token === 'string' ? own : { ...token, token: own };
  });
}

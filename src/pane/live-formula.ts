// A formula that the pane offers, and the answer that the add-in's own functions give to it.
import { findFunction } from '../catalogue';
import { Refusal } from '../cells/refusal';
import type { CellValue } from '../cells/value';
import type { Language } from '../data/shapes';
import { type ExampleArgument, formulaOf } from '../formula/print';
import { call } from '../evaluation/call';

export interface LiveFormula {
  readonly function: string;
  readonly arguments: readonly ExampleArgument[];
}

/** As it is stored, or as the reader's own Excel takes it. */
export const textOf = (formula: LiveFormula, language: Language = 'en'): string =>
  formulaOf(formula.function, formula.arguments, language);

/** The first cell of the answer. */
export function answerTo(formula: LiveFormula): CellValue | Refusal {
  const record = findFunction(formula.function);
  if (record === undefined) throw new Error(`There is no function ${formula.function}.`);
  return call(record, formula.arguments)[0]?.[0] ?? '';
}

/** The answer, or undefined where the functions have none. */
export function valueOf(formula: LiveFormula): CellValue | undefined {
  const answer = answerTo(formula);
  return answer instanceof Refusal ? undefined : answer;
}

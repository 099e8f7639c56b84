// The two doors through which a host calls a function, and what comes out of each, in both languages.
import type { FunctionRecord } from '../../../src/catalogue/record';
import type { Raw } from '../../../src/cells/raw-cell';
import { Refusal } from '../../../src/cells/refusal';
import { call } from '../../../src/evaluation/call';
import { sentenceOf } from '../../../src/language/in-words';

/** An error with its sentence. */
export class Said {
  constructor(
    readonly code: string,
    readonly sentence: unknown,
  ) {}
}

/** What a call gave to a reader of each language. Nothing is taken for granted about it. */
export interface Answered {
  readonly en: unknown;
  readonly fr: unknown;
}

export type Door = (record: FunctionRecord, raw: readonly Raw[]) => Answered | Promise<Answered>;

/** The functions as the pane, the workbench and the documents call them. */
export const evaluation: Door = (record, raw) => {
  const answer = call(record, raw);
  const inLanguage = (language: 'en' | 'fr') =>
    answer.map((row) =>
      row.map((cell) => (cell instanceof Refusal ? new Said(cell.error, sentenceOf(cell, language)) : cell)),
    );
  return { en: inLanguage('en'), fr: inLanguage('fr') };
};

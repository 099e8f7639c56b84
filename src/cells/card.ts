import type { CellValue } from './cell-error';

/** A thing with properties and a source: a data-type card where the host has them, else its text. */
export class Card {
  constructor(
    readonly text: string,
    readonly properties: readonly { readonly name: string; readonly value: CellValue }[],
    readonly source: { readonly publisher: string; readonly url: string },
  ) {}
}

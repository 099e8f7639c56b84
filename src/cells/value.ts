// What a cell can hold, and blocks of cells.
import type { Refusal } from './refusal';

/** A value that a cell can hold. */
export type CellValue = number | string | boolean;

/** A thing with properties and a source: a data-type card where the host has them, else its text. */
export class Card {
  constructor(
    readonly text: string,
    readonly properties: readonly { readonly name: string; readonly value: CellValue }[],
    readonly source: { readonly publisher: string; readonly url: string },
  ) {}
}

/** Rows of cells. */
export type Block<T> = readonly (readonly T[])[];

export type Answer<T> = T | Refusal;

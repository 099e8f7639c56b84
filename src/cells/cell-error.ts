/** What a function answers instead of a value: Excel's own error with one sentence for the person who typed it. */
export class CellError {
  constructor(
    readonly code: '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!',
    readonly sentence: string,
  ) {}
}

/** The input is of the wrong kind or outside its bounds. */
export const badValue = (sentence: string): CellError => new CellError('#VALUE!', sentence);

/** The id is unknown, or no source gives the value asked for. */
export const notAvailable = (sentence: string): CellError => new CellError('#N/A', sentence);

const longestQuotation = 40;

/** How a sentence shows a text that was given: in quotes, and cut where it is long. */
export const quoted = (text: string): string =>
  `"${text.length > longestQuotation ? `${text.slice(0, longestQuotation - 1)}…` : text}"`;

/** A value that a cell can hold. */
export type CellValue = number | string | boolean;

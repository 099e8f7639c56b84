// An area of a sheet and its A1 address. Rows and columns are counted from 0; all ends belong to the area.

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const pattern = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/;

/** The area of `B2` or `B2:C4`. Throws for any other text: addresses come from our own drafts, not from a user. */
export function areaOf(address: string): Area {
  const [, left, top, right = left, bottom = top] = pattern.exec(address) ?? [];
  if (left === undefined || right === undefined) throw new Error(`${address} is no address such as B2 or B2:C4`);
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

export function addressOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [`${lettersOf(left)}${top + 1}`, `${lettersOf(right)}${bottom + 1}`];
  return first === last ? first : `${first}:${last}`;
}

const base = 26;
const beforeA = 'A'.charCodeAt(0) - 1;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * base + letter.charCodeAt(0) - beforeA, 0) - 1;

/** A, B, … Z, AA: columns have no zero, so each place but the last counts from 1. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode((column % base) + beforeA + 1);
  return column < base ? last : lettersOf(Math.floor(column / base) - 1) + last;
}

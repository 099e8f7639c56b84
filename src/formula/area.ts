// An area of a sheet and its A1 address. Rows and columns are counted from 0; all ends belong to the area.
import { a1Of, rectanglesOf } from './a1';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const pattern = /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/;

/** The area of `B2` or `B2:C4`. Throws for any other text: addresses come from our own drafts, not from a user. */
export function areaOf(address: string): Area {
  const [rectangle] = pattern.test(address) ? rectanglesOf(address) : [];
  if (rectangle === undefined) throw new Error(`${address} is no address such as B2 or B2:C4`);
  const { first, last } = rectangle;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export function addressOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [a1Of({ row: top, column: left }), a1Of({ row: bottom, column: right })];
  return first === last ? first : `${first}:${last}`;
}

// A change to a workbook: looked at before it is made, made in one go, and taken back.
import type { CellRef, Sheets } from '../formula/cell-ref';
import { withSheetsOfNow } from '../formula/sheet-names';
import { areaOf, type Change, restoring, type Standing, type StandingCell } from './block';
import type { Host } from './host';

export interface Preview {
  readonly standing: Standing;
  /** The cells that hold something of which the change leaves nothing. */
  readonly overwritten: readonly StandingCell[];
}

/** A change that was made, with what is needed to take it back. */
export interface Applied {
  readonly type: 'applied';
  readonly change: Change;
  readonly before: Standing;
  /** As the host reads it back: hosts rewrite formulas, 1.4E12 into 1400000000000 for example. */
  readonly after: Standing;
  /** How the sheets are called in these formulas. */
  readonly names: Sheets['names'];
}

/** What stood there was not agreed to, so nothing was written. */
export interface Declined {
  readonly type: 'declined';
  readonly standing: Standing;
}

export type TakenBack = { readonly sheets: Sheets } & (
  { readonly type: 'taken-back' } | { readonly type: 'changed-since'; readonly cells: readonly CellRef[] }
);

export async function preview(host: Host, change: Change): Promise<Preview> {
  const standing = await host.read(change.map(areaOf));
  return { standing, overwritten: overwritten(change, standing) };
}

/** The cells of a change that hold something, or carry a note where the change writes another. */
export const overwritten = (change: Change, standing: Standing): StandingCell[] =>
  pairs(change, standing).flatMap(({ wanted, now }) => {
    const losesNote = wanted.note !== undefined && now.note !== '' && wanted.note !== now.note;
    return now.formula !== '' || now.spilled !== '' || losesNote ? [now] : [];
  });

/** Makes a change, where `agrees` accepts what stands there at that moment. */
export async function apply(
  host: Host,
  change: Change,
  agrees: (standing: Standing) => boolean = () => true,
): Promise<Applied | Declined> {
  const outcome = await host.exchange(change, agrees);
  return outcome.type === 'written'
    ? { ...outcome, type: 'applied', change }
    : { type: 'declined', standing: outcome.before };
}

/** Restores what stood there before, or nothing at all where one of the cells has been changed since. */
export async function takeBack(host: Host, applied: Applied): Promise<TakenBack> {
  const sheets = await host.readSheets();
  const by = (standing: Standing): Standing => calledNow(standing, applied.names, sheets.names);
  const left = by(applied.after);
  const back = restoring(applied.change, by(applied.before));
  const outcome = await host.exchange(back, (now) => changedSince(applied.change, left, now).length === 0);
  return outcome.type === 'written'
    ? { type: 'taken-back', sheets }
    : { type: 'changed-since', sheets, cells: changedSince(applied.change, left, outcome.before) };
}

const calledNow = (standing: Standing, then: Sheets['names'], now: Sheets['names']): Standing =>
  standing.map((rows) =>
    rows.map((row) => row.map((cell) => ({ ...cell, formula: withSheetsOfNow(cell.formula, then, now) }))),
  );

function changedSince(change: Change, after: Standing, now: Standing): CellRef[] {
  const later = now.flat(2);
  return pairs(change, after).flatMap(({ wanted, now: left }, index) => {
    const found = later[index];
    const isAsLeft =
      found?.formula === left.formula &&
      (wanted.note === undefined || found.note === left.note) &&
      (!isSettled(wanted.numberFormat) || found.numberFormat === left.numberFormat);
    return isAsLeft ? [] : [left.cell];
  });
}

/** Excel dresses a cell in General by itself, as soon as a function answers dollars or a date. */
const isSettled = (numberFormat: string | undefined): boolean =>
  numberFormat !== undefined && numberFormat !== 'General';

/** Each cell of a change beside what stands in it. */
const pairs = (change: Change, standing: Standing) =>
  change.flatMap(({ numberFormats, notes }, index) =>
    (standing[index] ?? []).flatMap((cells, row) =>
      cells.map((now, column) => ({
        now,
        wanted: { numberFormat: numberFormats?.[row]?.[column], note: notes?.[row]?.[column] },
      })),
    ),
  );

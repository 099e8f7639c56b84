// Puts a formula into the selected cell, asks before it overwrites, and takes it back.
import type { CellRef, Sheets } from '../formula/cell-ref';
import type { Change, Standing, StandingCell } from './block';
import { type Applied, apply, overwritten, takeBack } from './change';
import { type Host, HostRefusal } from './host';

export interface CellContent {
  /** As in a Block. */
  readonly formula: string;
  readonly numberFormat: string;
}

/** A cell, and the sheets as they were called when something happened to it. */
export interface Place {
  readonly cell: CellRef;
  readonly sheets: Sheets;
}

/** A formula that stands in a cell, with what is needed to take it back. */
export interface Inserted extends Place {
  readonly type: 'inserted';
  readonly applied: Applied;
}

/** The cell holds something: nothing was written yet. */
export interface Occupied extends Place {
  readonly type: 'occupied';
  readonly holds: StandingCell;
}

/** The host refused. */
export interface Failed {
  readonly type: 'failed';
  readonly refusal: HostRefusal;
}

export type InsertOutcome = Inserted | Occupied | Failed;
export type UndoOutcome = ({ readonly type: 'undone' | 'changed-since' } & Place) | Failed;

/** Writes into the first selected cell if it is empty; else answers what it holds. */
export function insertFormula(host: Host, content: CellContent): Promise<InsertOutcome> {
  return orFailed(host, async () => write(host, await host.readSelection(), content, () => false));
}

/** Writes over the cell that was asked about; asks again if it has changed in the meantime. */
export function replaceWithFormula(host: Host, asked: Occupied, content: CellContent): Promise<InsertOutcome> {
  const { cell, holds } = asked;
  const isAsAsked = (now: StandingCell): boolean =>
    now.formula === holds.formula && (now.spilled === '') === (holds.spilled === '');
  return orFailed(host, async () => write(host, { cell, sheets: await host.readSheets() }, content, isAsAsked));
}

/** Restores what the cell held, formula and number format, unless someone has changed the cell since. */
export function undoInsertion(host: Host, { cell, applied }: Inserted): Promise<UndoOutcome> {
  return orFailed(host, async () => {
    const { type, sheets } = await takeBack(host, applied);
    const place = { cell, sheets };
    if (type === 'changed-since') return { type, ...place };
    await show(host, place);
    return { type: 'undone', ...place };
  });
}

/** Where a formula goes; `address` is what is selected, where that is known. */
type Target = Place & { readonly address?: string };

async function write(
  host: Host,
  { cell, sheets, address }: Target,
  { formula, numberFormat }: CellContent,
  mayOverwrite: (now: StandingCell) => boolean,
): Promise<InsertOutcome> {
  const change: Change = [{ ...cell, formulas: [[formula]], numberFormats: [[numberFormat]] }];
  const outcome = await apply(host, change, (standing) => overwritten(change, standing).every(mayOverwrite));
  if (outcome.type === 'declined') return { type: 'occupied', cell, sheets, holds: onlyCell(outcome.standing) };
  if (address !== cell.a1) await show(host, { cell, sheets });
  return { type: 'inserted', cell, sheets, applied: outcome };
}

function onlyCell(standing: Standing): StandingCell {
  const cell = standing[0]?.[0]?.[0];
  if (cell === undefined) throw new Error('The host answered with no cell.');
  return cell;
}

/** Nobody is taken to another sheet than the one that they look at; and what stands stands, whether it can be shown or not. */
async function show(host: Host, { cell, sheets }: Place): Promise<void> {
  if (cell.sheetId === sheets.activeId) await host.select(cell).catch(() => undefined);
}

async function orFailed<Outcome>(host: Host, action: () => Promise<Outcome>): Promise<Outcome | Failed> {
  try {
    return await action();
  } catch (reason) {
    const said = reason instanceof Error ? reason.message : String(reason);
    const refusal =
      reason instanceof HostRefusal ? reason : new HostRefusal({ code: 'unanswered', by: host.name, said });
    return { type: 'failed', refusal };
  }
}

// Puts a formula into the selected cell, asks before it overwrites, and takes it back.
import type { CellContent, Host } from './host';

/** A formula that stands in a cell, with what is needed to take it back. */
export interface Inserted {
  readonly kind: 'inserted';
  readonly address: string;
  readonly before: CellContent;
  /** The cell as the host reads it back: hosts rewrite formulas, 1.4E12 into 1400000000000 for example. */
  readonly after: CellContent;
}

/** The cell holds something: nothing was written yet. */
export interface Occupied {
  readonly kind: 'occupied';
  readonly address: string;
  readonly holds: CellContent;
}

/** The host refused; `sentence` says why, for the person who clicked. */
export interface Failed {
  readonly kind: 'failed';
  readonly sentence: string;
}

export type InsertOutcome = Inserted | Occupied | Failed;
export type UndoOutcome = { readonly kind: 'undone' | 'changed-since'; readonly address: string } | Failed;

/** Writes into the first selected cell if it is empty; else answers what it holds. */
export function insertFormula(host: Host, content: CellContent): Promise<InsertOutcome> {
  return orFailed(async () => {
    const { address, formula, numberFormat } = await host.readSelection();
    const cell = firstCellOf(address);
    const holds = { formula, numberFormat };
    return formula === '' ? write(host, cell, holds, content) : { kind: 'occupied', address: cell, holds };
  });
}

/** Writes over a cell that was asked about; asks again if it has changed in the meantime. */
export function replaceWithFormula(host: Host, asked: Occupied, content: CellContent): Promise<InsertOutcome> {
  return orFailed(async () => {
    const holds = await host.readCell(asked.address);
    const isAsAsked = holds.formula === '' || holds.formula === asked.holds.formula;
    return isAsAsked ? write(host, asked.address, holds, content) : { ...asked, holds };
  });
}

/** Restores what the cell held, formula and number format, unless someone has changed the cell since. */
export function undoInsertion(host: Host, { address, before, after }: Inserted): Promise<UndoOutcome> {
  return orFailed(async () => {
    // An address names no sheet, so this also keeps a like-named cell of another sheet from being overwritten.
    const now = await host.readCell(address);
    if (now.formula !== after.formula) return { kind: 'changed-since', address };
    await host.writeCell(address, before);
    return { kind: 'undone', address };
  });
}

async function write(host: Host, address: string, before: CellContent, content: CellContent): Promise<Inserted> {
  await host.writeCell(address, content);
  return { kind: 'inserted', address, before, after: await host.readCell(address) };
}

const firstCellOf = (address: string): string => address.split(':')[0] ?? address;

async function orFailed<Outcome>(action: () => Promise<Outcome>): Promise<Outcome | Failed> {
  try {
    return await action();
  } catch (reason) {
    return { kind: 'failed', sentence: reason instanceof Error ? reason.message : String(reason) };
  }
}

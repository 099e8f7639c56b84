// The small interface between what the pane does to a workbook and the program that holds the workbook: Excel
// (src/hosts/excel/excel-host.ts) or the workbench's grid (src/hosts/workbench/grid-host.ts).
import type { CellRef, Sheets } from '../formula/cell-ref';
import type { Language } from '../data/shapes';
import type { Area, Change, Standing } from './block';
import type { DrawnSheet, SheetDraft } from './draft';

export interface Selection {
  /** The first cell of what is selected: A5 where the whole row 5 is. */
  readonly cell: CellRef;
  /** All of it in A1 notation without the sheet's name: `B2`, `B:B`, `B2:C4,E1`. */
  readonly address: string;
  readonly sheets: Sheets;
}

/** Where formulas are looked for; without an address on the whole sheet, without a sheet in the whole workbook. */
export interface Scope {
  readonly sheetId?: string;
  readonly address?: string;
}

export interface FormulaCell {
  readonly cell: CellRef;
  readonly formula: string;
}

/**
 * What became of a change: written, or declined by whoever asked for it. `after` is what the host reads back, `names` how
 * the sheets are called in these formulas.
 */
export type Exchange =
  | { readonly type: 'written'; readonly before: Standing; readonly after: Standing; readonly names: Sheets['names'] }
  | { readonly type: 'declined'; readonly before: Standing };

/** Everything rejects with a HostRefusal. */
export interface Host {
  readonly name: 'excel' | 'workbench';
  readSelection(): Promise<Selection>;
  readSheets(): Promise<Sheets>;
  read(areas: readonly Area[]): Promise<Standing>;
  /**
   * Writes a change where `agrees` accepts what stands there, all of it or nothing, as one step of the program's undo.
   * Nothing comes between reading and writing but the answer of `agrees`.
   */
  exchange(change: Change, agrees: (standing: Standing) => boolean): Promise<Exchange>;
  /** Every formula of a range, a sheet or the workbook; a spilled cell has none of its own. */
  readFormulas(scope: Scope): Promise<readonly FormulaCell[]>;
  /** Adds a sheet and shows it; one that is there, of whatever name, is never touched. */
  addSheet(draft: SheetDraft, language: Language): Promise<DrawnSheet>;
  /** Shows a cell to the person: its sheet becomes the active one. */
  select(cell: CellRef): Promise<void>;
  /** Calls back after each move of the selection, also onto another sheet, until the returned function is called. */
  onSelectionChange(listener: () => void): () => void;
}

/** `said` are the program's own words, where it alone knows the reason. */
export type RefusalReason =
  | {
      readonly code:
        | 'nothing-selected'
        | 'no-cell-selected'
        | 'protected'
        | 'cell-being-edited'
        | 'sheet-gone'
        | 'does-not-fit'
        | 'too-large'
        | 'no-notes';
    }
  | { readonly code: 'unanswered'; readonly by: Host['name']; readonly said: string };

/** Why a host does not do what it is asked. The sentence for the person stands in src/language/sentences. */
export class HostRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
  }
}

// Rectangles of cells: what is to be written into them, and what stands in them.
import { sheet } from '../cells/shape';
import { a1Of, positionOf } from '../formula/a1';
import type { CellRef } from '../formula/cell-ref';

/** What is written into a rectangle, given by its upper left cell. Every row is as long as the first. */
export interface Block extends CellRef {
  /** A formula that starts with '=', a constant as it would be typed, or '' to empty a cell. English, comma-separated. */
  readonly formulas: readonly (readonly string[])[];
  /** Excel number formats such as `#,##0`. Without them the cells keep theirs. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** A text beside the cell; '' takes it away. Without them the cells keep theirs. */
  readonly notes?: readonly (readonly string[])[];
}

export type Change = readonly Block[];

export interface Area extends CellRef {
  readonly rows: number;
  readonly columns: number;
  /** Notes are read one by one, so only where they matter. */
  readonly withNotes: boolean;
}

/** What stands in a cell now. */
export interface StandingCell {
  readonly cell: CellRef;
  /** The cell's own formula or constant as it would be typed, or '' where it has none. */
  readonly formula: string;
  /** What another cell's formula has spilled into this one. Such a cell is not free: what is typed there blocks the spill. */
  readonly spilled: string;
  readonly numberFormat: string;
  readonly note: string;
}

/** What stands in each of a list of areas, in their order, as rows of cells. */
export type Standing = readonly (readonly (readonly StandingCell[])[])[];

export const areaOf = ({ sheetId, a1, formulas, notes }: Block): Area => ({
  sheetId,
  a1,
  rows: formulas.length,
  columns: formulas[0]?.length ?? 0,
  withNotes: notes !== undefined,
});

interface Edges {
  readonly rows: number;
  readonly columns: number;
}

export const excelEdges: Edges = { rows: sheet.rows, columns: sheet.columns };

export function fits({ a1, rows, columns }: Area, edges: Edges): boolean {
  const { row, column } = positionOf(a1);
  return row + rows <= edges.rows && column + columns <= edges.columns;
}

/** An area's cells as rows. */
export function rowsOf<Cell>(
  { sheetId, a1, rows, columns }: Omit<Area, 'withNotes'>,
  make: (cell: CellRef, row: number, column: number) => Cell,
): Cell[][] {
  const top = positionOf(a1);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      make({ sheetId, a1: a1Of({ row: top.row + row, column: top.column + column }) }, row, column),
    ),
  );
}

/** The change that puts back what stood there. Number formats belong to it: Excel gives a cell one when it is filled. */
export const restoring = (change: Change, before: Standing): Change =>
  change.map(({ sheetId, a1, notes }, index) => {
    const of = <Part>(part: (cell: StandingCell) => Part) => (before[index] ?? []).map((row) => row.map(part));
    return {
      sheetId,
      a1,
      formulas: of(({ formula }) => formula),
      numberFormats: of(({ numberFormat }) => numberFormat),
      ...(notes && { notes: of(({ note }) => note) }),
    };
  });

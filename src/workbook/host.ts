// The small interface between what the pane does to a workbook and the program that holds the workbook: Excel
// (src/excel/excel-host.ts) or the workbench's grid (src/workbench/grid-host.ts).

/** The cells a person has selected, and what stands in the first of them. */
export interface Selection {
  /** A1 address without the sheet's name, such as `B2` or `B2:C4`. */
  readonly address: string;
  /** The first cell's formula or constant as typed (English, comma-separated), or '' when it is empty. */
  readonly formula: string;
  readonly numberFormat: string;
}

export interface CellContent {
  /** A formula that starts with '=', a constant, or '' for an empty cell. English names, comma-separated. */
  readonly formula: string;
  /** An Excel number format such as `#,##0`. */
  readonly numberFormat: string;
}

export interface Host {
  readonly name: 'excel' | 'workbench';
  /** The selection now. Rejects with a sentence for the user when there is none. */
  readSelection(): Promise<Selection>;
  readCell(address: string): Promise<CellContent>;
  /** Writes one cell of the active sheet. Overwrites: the caller asks first. */
  writeCell(address: string, content: CellContent): Promise<void>;
  /** Calls back after each change of the selection, until the returned function is called. */
  onSelectionChange(listener: () => void): () => void;
}

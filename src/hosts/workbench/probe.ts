// The grid is a canvas: nothing in the document says what a cell holds. End-to-end tests, and anybody at the console, read
// the cells through this window instead. It reads and selects; it cannot write, so that tests type as people do.
import type { CellValue } from '../../cells/value';
import type { Grid } from './grid';
import { activeSheet, readGridCell } from './grid-cell';

export interface Probe {
  /** Once the opening sheet is calculated. */
  readonly ready: Promise<void>;
  /** At full precision, spilled cells included; an error is its code, such as `#VALUE!`. */
  value(address: string): CellValue | null;
  /** What the function says about the error in the cell. */
  sentence(address: string): string | undefined;
  select(address: string): void;
  /** '' where the cell has none. A spilled cell gives the formula that fills it. */
  formula(address: string): string;
}

declare global {
  interface Window {
    workbench?: Probe;
  }
}

export function openProbe(grid: Grid, ready: Promise<void>): void {
  window.workbench = {
    ready,
    value: (address) => readGridCell(grid, address).value,
    sentence: (address) => readGridCell(grid, address).sentence,
    select: (address) => void activeSheet(grid).sheet.getRange(address).activate(),
    formula: (address) => readGridCell(grid, address).formula,
  };
}

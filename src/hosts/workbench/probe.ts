// The grid is a canvas: nothing in the document says what a cell holds. End-to-end tests, and anybody at the console, read
// the cells through this window instead. It reads and selects; it cannot write, so that tests type as people do.
import type { CellValue } from '../../cells/value';
import { plainAddress, splitSheet } from '../../formula/a1';
import type { Grid } from './grid';
import { activeSheet, readGridCell, workbookOf } from './grid-cell';

/** Addresses are of the active sheet, or name another one: `B3`, `Cost!B3`, `'My sheet'!B3`. */
export interface Probe {
  /** Once the opening sheet is calculated. */
  readonly ready: Promise<void>;
  /** At full precision, spilled cells included; an error is its code, such as `#VALUE!`. */
  value(address: string): CellValue | null;
  /** What the function says about the error in the cell. */
  sentence(address: string): string | undefined;
  /** A cell, a block, or whole rows or columns such as `B:B`; of another sheet, that one comes to the front. */
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
  const cellAt = (address: string) => {
    const { sheet, a1 } = placeOf(grid, address);
    return readGridCell(grid, { sheetId: sheet.getSheetId(), a1 });
  };
  window.workbench = {
    ready,
    value: (address) => cellAt(address).value,
    sentence: (address) => cellAt(address).sentence,
    select: (address) => {
      const { sheet, a1 } = placeOf(grid, address);
      sheet.getRange(a1).activate();
    },
    formula: (address) => cellAt(address).formula,
  };
}

function placeOf(grid: Grid, given: string) {
  const { sheetName, address } = splitSheet(given);
  const sheet = sheetName === undefined ? activeSheet(grid).sheet : workbookOf(grid).getSheetByName(sheetName);
  if (sheet === null) throw new Error(`There is no sheet called “${String(sheetName)}”.`);
  return { sheet, a1: plainAddress(address) };
}

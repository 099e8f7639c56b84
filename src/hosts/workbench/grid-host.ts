// The grid as the pane's workbook.
import type { CellContent, Host, Selection } from '../../workbook/host';
import type { Grid } from './grid';
import { activeSheet, onSelectionMove, readGridCell } from './grid-cell';

export function gridHost(grid: Grid): Host {
  return {
    name: 'workbench',
    readSelection: async () => readSelection(grid),
    readCell: async (address) => readContent(grid, address),
    writeCell: (address, content) => writeCell(grid, address, content),
    onSelectionChange: (listener) => onSelectionMove(grid, listener),
  };
}

function readSelection(grid: Grid): Selection {
  const range = activeSheet(grid).sheet.getActiveRange();
  if (range === null) throw new Error('No cell is selected: click a cell first.');
  const first = activeSheet(grid).sheet.getRange(range.getRow(), range.getColumn());
  return { address: range.getA1Notation(), ...readContent(grid, first.getA1Notation()) };
}

function readContent(grid: Grid, address: string): CellContent {
  const cell = readGridCell(grid, address);
  const numberFormat = activeSheet(grid).sheet.getRange(address).getNumberFormat() || 'General';
  // A spilled cell shows its value: to whoever wants to write there, it is not empty.
  if (cell.formula !== '' && cell.spilledFrom === undefined) return { formula: cell.formula, numberFormat };
  return { formula: typed(cell.value), numberFormat };
}

const typed = (value: number | string | boolean | null): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

async function writeCell(grid: Grid, address: string, { formula, numberFormat }: CellContent): Promise<void> {
  const range = activeSheet(grid).sheet.getRange(address);
  // Nothing of what stood here before may stay beside the new content.
  const emptied = { v: null, f: null, si: null, p: null, t: null, custom: null };
  range.setValue(formula.startsWith('=') ? { ...emptied, f: formula } : { ...emptied, v: constant(formula) });
  range.setNumberFormat(numberFormat);
  range.activate();
  await grid.api.getFormula().onCalculationResultApplied();
}

function constant(text: string): number | string | boolean | null {
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

// The grid as the pane's workbook.
import { a1Of, isWithin, plainAddress } from '../../formula/a1';
import type { Sheets } from '../../formula/cell-ref';
import { areaOf, type Change, type Standing } from '../../workbook/block';
import {
  type Exchange,
  type FormulaCell,
  type Host,
  HostRefusal,
  type Scope,
  type Selection,
} from '../../workbook/host';
import { addDraft } from './draw-draft';
import type { Grid } from './grid';
import { readStanding, writeBlocks } from './grid-blocks';
import { activeSheet, onSelectionMove, selectedCell, sheetOf, workbookOf } from './grid-cell';
import { keepNotes } from './keep-notes';

export function gridHost(grid: Grid): Host {
  keepNotes(grid);
  return {
    name: 'workbench',
    async readSelection() {
      const selection = readSelection(grid);
      // What is being typed goes into its cell: it would be lost, and the cell would look empty.
      await workbookOf(grid).endEditingAsync(true);
      return selection;
    },
    readSheets: async () => readSheets(grid),
    read: async (areas) => readStanding(grid, areas),
    exchange: async (change, agrees) => exchange(grid, change, agrees),
    readFormulas: async (scope) => readFormulas(grid, scope),
    addSheet: async (draft, language) => addDraft(grid, draft, language),
    select: async ({ sheetId, a1 }) => void sheetOf(grid, sheetId).getRange(a1).activate(),
    onSelectionChange: (listener) => onSelectionMove(grid, listener),
  };
}

function readSelection(grid: Grid): Selection {
  const cell = selectedCell(grid);
  if (cell === undefined) throw new HostRefusal({ code: 'nothing-selected' });
  const areas = activeSheet(grid).sheet.getSelection()?.getActiveRangeList() ?? [];
  const address = areas.map((area) => plainAddress(area.getA1Notation())).join(',');
  return { cell, address, sheets: readSheets(grid) };
}

const readSheets = (grid: Grid): Sheets => ({
  activeId: activeSheet(grid).sheet.getSheetId(),
  names: new Map(
    workbookOf(grid)
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
  ),
});

/** The grid reads back what was written before it has calculated anew. */
function exchange(grid: Grid, change: Change, agrees: (standing: Standing) => boolean): Exchange {
  const areas = change.map(areaOf);
  const before = readStanding(grid, areas);
  if (!agrees(before)) return { type: 'declined', before };
  writeBlocks(grid, change, before);
  return { type: 'written', before, after: readStanding(grid, areas), names: readSheets(grid).names };
}

function readFormulas(grid: Grid, { sheetId, address }: Scope): FormulaCell[] {
  const sheets = sheetId === undefined ? workbookOf(grid).getSheets() : [sheetOf(grid, sheetId)];
  return sheets.flatMap((sheet) => {
    const found: FormulaCell[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column) => {
        const a1 = a1Of({ row, column });
        if (address !== undefined && !isWithin(a1, address)) return;
        const formula = sheet.getRange(row, column).getFormula();
        if (formula !== '') found.push({ cell: { sheetId: sheet.getSheetId(), a1 }, formula });
      });
    return found;
  });
}

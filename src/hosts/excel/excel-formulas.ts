// Every formula of a range, a sheet or the workbook.
import { firstCellOf, plainAddress } from '../../formula/a1';
import { keyOf } from '../../formula/cell-ref';
import { rowsOf } from '../../workbook/block';
import type { FormulaCell, Scope } from '../../workbook/host';
import { isFormula, knows, spilledCells } from './excel-blocks';

interface Used {
  readonly sheetId: string;
  readonly range: Excel.Range;
}

/** Only what is used of each sheet travels. */
export async function readFormulas(context: Excel.RequestContext, scope: Scope): Promise<readonly FormulaCell[]> {
  const sheetIds = scope.sheetId === undefined ? await allSheetIds(context) : [scope.sheetId];
  const areas = scope.address === undefined ? [undefined] : plainAddress(scope.address).split(',');
  const used = sheetIds.flatMap((sheetId) => areas.map((area) => loadUsed(context, sheetId, area)));
  await context.sync();
  const found = used
    .filter(({ range }) => !range.isNullObject)
    .map((each) => ({ range: each.range, formulas: formulasIn(each) }));
  const suspects = found.map(({ range, formulas }) => ({ range, cells: formulas.map(({ cell }) => cell) }));
  const spilled = await spilledCells(context, suspects);
  // Areas may overlap.
  const all = new Map(found.flatMap(({ formulas }) => formulas).map((each) => [keyOf(each.cell), each]));
  return [...all].flatMap(([key, each]) => (spilled.has(key) ? [] : [each]));
}

async function allSheetIds(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id');
  await context.sync();
  return sheets.items.map(({ id }) => id);
}

function loadUsed(context: Excel.RequestContext, sheetId: string, area: string | undefined): Used {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range =
    area === undefined ? sheet.getUsedRangeOrNullObject(true) : sheet.getRange(area).getUsedRangeOrNullObject(true);
  range.load(['address', 'formulas', 'values', ...(knows('1.12') ? ['hasSpill'] : [])]);
  return { sheetId, range };
}

function formulasIn({ sheetId, range }: Used): FormulaCell[] {
  const { formulas, values } = range;
  const area = { sheetId, a1: firstCellOf(range.address), rows: formulas.length, columns: formulas[0]?.length ?? 0 };
  const cells = rowsOf(area, (cell, row, column): FormulaCell[] => {
    const formula: unknown = formulas[row]?.[column];
    return isFormula(formula, values[row]?.[column]) ? [{ cell, formula }] : [];
  });
  return cells.flat(2);
}

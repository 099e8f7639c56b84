// Blocks of cells over Office.js. What is queued here is synced by its caller.
import { plainAddress, rectangleAt } from '../../formula/a1';
import { type CellRef, keyOf } from '../../formula/cell-ref';
import { type Area, areaOf, type Block, excelEdges, fits, rowsOf, type Standing } from '../../workbook/block';
import { HostRefusal } from '../../workbook/host';
import { asTyped } from '../../workbook/typed';

/** The sets of Office.js: several selected areas came with 1.9, spills with 1.12, notes with 1.18, undo groups with 1.20. */
export const knows = (set: '1.9' | '1.12' | '1.18' | '1.20'): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', set);

/** Two syncs at most: what a block holds, and where it holds spilled cells, which cell each of them comes from. */
export async function readStanding(context: Excel.RequestContext, areas: readonly Area[]): Promise<Standing> {
  areas.forEach(refuseImpossible);
  const loaded = areas.map((area) => load(context, area));
  await context.sync();
  const suspects = loaded.map(({ area, range }) => ({ range, cells: rowsOf(area, (cell) => cell).flat() }));
  const spilled = await spilledCells(context, suspects);
  return loaded.map((block) => standingIn(block, spilled));
}

function refuseImpossible(area: Area): void {
  if (!fits(area, excelEdges)) throw new HostRefusal({ code: 'does-not-fit' });
  if (area.withNotes && !knows('1.18')) throw new HostRefusal({ code: 'no-notes' });
}

const sheetOf = (context: Excel.RequestContext, { sheetId }: { readonly sheetId: string }): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheetId);

const rangeOf = (context: Excel.RequestContext, area: Area): Excel.Range =>
  sheetOf(context, area).getRange(rectangleAt(area.a1, area.rows, area.columns));

interface Loaded {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly notes: readonly (readonly Excel.Note[])[] | undefined;
}

function load(context: Excel.RequestContext, area: Area): Loaded {
  const range = rangeOf(context, area);
  range.load(['formulas', 'values', 'numberFormat', ...(knows('1.12') ? ['hasSpill'] : [])]);
  return { area, range, notes: area.withNotes ? rowsOf(area, (cell) => loadNote(context, cell)) : undefined };
}

function loadNote(context: Excel.RequestContext, cell: CellRef): Excel.Note {
  const note = sheetOf(context, cell).notes.getItemOrNullObject(cell.a1);
  note.load('content');
  return note;
}

/** A range with those of its cells that may be filled by another cell's formula. */
interface Suspects {
  readonly range: Excel.Range;
  readonly cells: readonly CellRef[];
}

/** The keys of the cells that another cell's formula fills. Excel tells cell by cell, so only where a range has any. */
export async function spilledCells(
  context: Excel.RequestContext,
  suspects: readonly Suspects[],
): Promise<ReadonlySet<string>> {
  if (!knows('1.12')) return new Set();
  // hasSpill is null where some cells of a range are spilled and some are not.
  const mixed = suspects.filter(({ range }) => (range.hasSpill as boolean | null) !== false);
  const asked = mixed.flatMap(({ cells }) => cells.map((cell) => ({ cell, parent: loadParent(context, cell) })));
  if (asked.length > 0) await context.sync();
  const spilled = asked.filter(({ cell, parent }) => !parent.isNullObject && plainAddress(parent.address) !== cell.a1);
  return new Set(spilled.map(({ cell }) => keyOf(cell)));
}

function loadParent(context: Excel.RequestContext, cell: CellRef): Excel.Range {
  const parent = sheetOf(context, cell).getRange(cell.a1).getSpillParentOrNullObject();
  parent.load('address');
  return parent;
}

function standingIn({ area, range, notes }: Loaded, spilled: ReadonlySet<string>): Standing[number] {
  return rowsOf(area, (cell, row, column) => {
    const value: unknown = range.values[row]?.[column];
    const numberFormat = String(range.numberFormat[row]?.[column] ?? 'General');
    const note = notes?.[row]?.[column];
    const isSpilled = spilled.has(keyOf(cell));
    return {
      cell,
      formula: isSpilled ? '' : typed(range.formulas[row]?.[column], value, numberFormat),
      spilled: isSpilled ? String(value) : '',
      numberFormat,
      note: note === undefined || note.isNullObject ? '' : note.content,
    };
  });
}

/** Excel gives a text that looks like a formula as the same text twice. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function typed(formula: unknown, value: unknown, numberFormat: string): string {
  if (isFormula(formula, value)) return formula;
  const isConstant = typeof formula === 'string' || typeof formula === 'number' || typeof formula === 'boolean';
  return isConstant ? asTyped(formula, numberFormat) : '';
}

/** Queues a block; `now` is what stands there. */
export function write(context: Excel.RequestContext, block: Block, now: Standing[number]): void {
  const range = rangeOf(context, areaOf(block));
  // The format comes first: a cell formatted as text would keep the formula as a text.
  if (block.numberFormats) range.numberFormat = block.numberFormats.map((row) => [...row]);
  range.formulas = block.formulas.map((row) => [...row]);
  const wanted = block.notes?.flat();
  now.flat().forEach(({ cell, note }, index) => {
    const text = wanted?.[index] ?? note;
    if (text !== note) writeNote(sheetOf(context, cell), cell.a1, note, text);
  });
}

function writeNote({ notes }: Excel.Worksheet, a1: string, now: string, wanted: string): void {
  if (now === '') notes.add(a1, wanted);
  else if (wanted === '') notes.getItem(a1).delete();
  else notes.getItem(a1).content = wanted;
}

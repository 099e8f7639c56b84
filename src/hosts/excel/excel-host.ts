// The Host for Excel, over Office.js.
import { firstCellOf, plainAddress } from '../../formula/a1';
import type { CellRef, Sheets } from '../../formula/cell-ref';
import { areaOf, type Change, restoring, type Standing } from '../../workbook/block';
import { type Exchange, type Host, HostRefusal, type RefusalReason, type Selection } from '../../workbook/host';
import { addDraft } from './draw-draft';
import { knows, readStanding, write } from './excel-blocks';
import { readFormulas } from './excel-formulas';

export function excelHost(): Host {
  return {
    name: 'excel',
    readSelection: () => run(readSelection),
    readSheets: () => run(readSheets),
    read: (areas) => run((context) => readStanding(context, areas)),
    exchange,
    readFormulas: (scope) => run((context) => readFormulas(context, scope)),
    addSheet: (draft, language) => run((context) => addDraft(context, draft, language)),
    select: (cell) => run((context) => select(context, cell)),
    onSelectionChange,
  };
}

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

// A button of the pane may be clicked while a cell is being edited: Excel then waits instead of failing.
const patient: Excel.RunOptions = { delayForCellEdit: true };

const run = <T>(batch: Batch<T>, options: Excel.RunOptions = patient): Promise<T> =>
  Excel.run(options, batch).catch((reason: unknown) => {
    throw reason instanceof HostRefusal ? reason : new HostRefusal(reasonOf(reason), { cause: reason });
  });

const codeOf = (reason: unknown): string =>
  typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : '';

const reasons: Readonly<Record<string, RefusalReason>> = {
  InvalidSelection: { code: 'no-cell-selected' },
  AccessDenied: { code: 'protected' },
  InvalidOperationInCellEditMode: { code: 'cell-being-edited' },
  ItemNotFound: { code: 'sheet-gone' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large' },
};

const reasonOf = (reason: unknown): RefusalReason =>
  reasons[codeOf(reason)] ?? {
    code: 'unanswered',
    by: 'excel',
    said: reason instanceof Error ? reason.message : String(reason),
  };

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const { address, first } = selected(context);
  address.load('address');
  first.load('address');
  const sheet = first.worksheet;
  sheet.load('id');
  const sheets = context.workbook.worksheets;
  sheets.load(['items/id', 'items/name']);
  await context.sync();
  return {
    cell: { sheetId: sheet.id, a1: firstCellOf(first.address) },
    address: plainAddress(address.address),
    sheets: { activeId: sheet.id, names: namesOf(sheets) },
  };
}

/** getSelectedRange refuses a selection of several areas. */
function selected(context: Excel.RequestContext): { address: Excel.Range | Excel.RangeAreas; first: Excel.Range } {
  if (!knows('1.9')) {
    const range = context.workbook.getSelectedRange();
    return { address: range, first: range.getCell(0, 0) };
  }
  const areas = context.workbook.getSelectedRanges();
  return { address: areas, first: areas.areas.getItemAt(0).getCell(0, 0) };
}

async function readSheets(context: Excel.RequestContext): Promise<Sheets> {
  const sheets = context.workbook.worksheets;
  const active = sheets.getActiveWorksheet();
  active.load('id');
  sheets.load(['items/id', 'items/name']);
  await context.sync();
  return { activeId: active.id, names: namesOf(sheets) };
}

const namesOf = ({ items }: Excel.WorksheetCollection): Sheets['names'] =>
  new Map(items.map(({ id, name }) => [id, name]));

/**
 * All blocks are read with one sync and written with a second, because a sheet that is gone has to be known before
 * anything is written. Both are one step of Excel's own undo, where Excel has such groups.
 */
async function exchange(change: Change, agrees: (standing: Standing) => boolean): Promise<Exchange> {
  const progress: { before?: Standing } = {};
  const batch: Batch<Exchange> = async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load(['items/id', 'items/name']);
    const before = (progress.before ??= await readStanding(context, change.map(areaOf)));
    if (!agrees(before)) return { type: 'declined', before };
    writeAll(context, change, before);
    const after = await readStanding(context, change.map(areaOf));
    return { type: 'written', before, after, names: namesOf(sheets) };
  };
  try {
    return await runAsOneStep(batch);
  } catch (refusal) {
    const { before } = progress;
    if (before) await run((context) => takeBackHalf(context, change, before)).catch(() => undefined);
    throw refusal;
  }
}

const writeAll = (context: Excel.RequestContext, change: Change, now: Standing): void => {
  change.forEach((block, index) => {
    write(context, block, now[index] ?? []);
  });
};

/** Where Excel refuses one block, as on a protected sheet, those before it are written already: they go back. */
async function takeBackHalf(context: Excel.RequestContext, change: Change, before: Standing): Promise<void> {
  const now = await readStanding(context, change.map(areaOf));
  const isWritten = (index: number): boolean => JSON.stringify(now[index]) !== JSON.stringify(before[index]);
  restoring(change, before).forEach((block, index) => {
    if (isWritten(index)) write(context, block, now[index] ?? []);
  });
  await context.sync();
}

function runAsOneStep<T>(batch: Batch<T>): Promise<T> {
  if (!knows('1.20')) return run(batch);
  return run(batch, { ...patient, mergeUndoGroup: true }).catch((refusal: unknown) => {
    // Something in the change cannot be part of a group: it is made without one.
    if (refusal instanceof HostRefusal && codeOf(refusal.cause) === 'UndoNotSupported') return run(batch);
    throw refusal;
  });
}

async function select(context: Excel.RequestContext, { sheetId, a1 }: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.activate();
  sheet.getRange(a1).select();
  await context.sync();
}

function onSelectionChange(listener: () => void): () => void {
  const { document } = Office.context;
  const heard = () => {
    listener();
  };
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard);
  return () => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: heard });
  };
}

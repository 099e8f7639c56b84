// A draft as Univer's own data. Only types of Univer are needed, so that tests can draw without a browser; its numbers are
// Univer's enumerations.
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { areaOf } from '../../formula/area';
import type { Language } from '../../data/shapes';
import {
  cellsOf,
  type Content,
  type DraftCell,
  type DrawnSheet,
  freeName,
  inLanguage,
  type SheetDraft,
} from '../../workbook/draft';
import { type StyleName, styles, usual } from '../../workbook/draft-styles';
import { customWithNote } from './cell-note';
import type { Grid } from './grid';

const rowHeight = 21;
const padding = { l: 6, r: 6 };
const yes = 1;
const no = 0;
const thin = 1;
const middle = 2;
const wrapped = 3;
const horizontal = { left: 1, right: 3 } as const;

/** The workbook that the page opens with. */
export const drawWorkbook = (drafts: readonly SheetDraft[], language: Language): Partial<IWorkbookData> => ({
  id: 'workbench',
  name: 'Gigawatt',
  sheetOrder: drafts.map(({ id }) => id),
  sheets: Object.fromEntries(drafts.map((draft) => [draft.id, { ...drawDraft(draft, language), id: draft.id }])),
});

/** Adds the sheet and shows it; no sheet that is there is touched. */
export function addDraft({ api }: Grid, draft: SheetDraft, language: Language): DrawnSheet {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error('The grid holds no workbook.');
  const taken = workbook.getSheets().map((sheet) => sheet.getSheetName());
  const name = freeName(draft.name[language], taken);
  const sheet = workbook.insertSheet(name, { sheet: { ...drawDraft(draft, language), name } });
  return { sheetId: sheet.getSheetId(), name };
}

/** Without an id: in an open workbook the grid gives one, because the draft's may be that of an earlier copy. */
export function drawDraft(draft: SheetDraft, language: Language): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of cellsOf(draft)) (cellData[cell.row] ??= {})[cell.column] = cellOf(cell, language);
  return {
    name: draft.name[language],
    rowCount: draft.rows,
    columnCount: draft.columns,
    defaultRowHeight: rowHeight,
    defaultStyle: styleOf('text'),
    cellData,
    columnData: Object.fromEntries(draft.columnWidths.map((w, column) => [column, { w }])),
    rowData: Object.fromEntries(Object.entries(draft.rowHeights ?? {}).map(([row, h]) => [Number(row) - 1, { h }])),
    mergeData: (draft.merged ?? []).map(rangeOf),
    showGridlines: no,
    ...(draft.frozen && { freeze: freezeOf(draft.frozen) }),
  };
}

const cellOf = (cell: DraftCell, language: Language): ICellData => ({
  ...(cell.content && valueOf(cell.content, language)),
  ...(cell.note !== undefined && { custom: customWithNote(inLanguage(cell.note, language)) }),
  s: {
    ...styleOf(cell.style ?? 'text'),
    ...(cell.align && { ht: horizontal[cell.align] }),
    ...(cell.isWrapped && { tb: wrapped }),
    ...(cell.format !== undefined && { n: { pattern: inLanguage(cell.format, language) } }),
  },
});

function valueOf(content: Content, language: Language): ICellData {
  if ('formula' in content) return { f: content.formula };
  return { v: 'number' in content ? content.number : inLanguage(content.text, language) };
}

function styleOf(name: StyleName): IStyleData {
  const { ink, fill, rule, isBold, font, points } = styles[name];
  return {
    ff: font ?? usual.font,
    fs: points ?? usual.points,
    vt: middle,
    pd: padding,
    cl: { rgb: ink },
    ...(isBold && { bl: yes }),
    ...(fill && { bg: { rgb: fill } }),
    ...(rule && { bd: { b: { s: thin, cl: { rgb: rule } } } }),
  };
}

function rangeOf(address: string): IRange {
  const { top, left, bottom, right } = areaOf(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

const freezeOf = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => ({
  ySplit: rows,
  xSplit: columns,
  startRow: rows,
  startColumn: columns,
});

// A draft as a new worksheet of Excel. Cells are written as whole blocks: Worksheet.getRanges would take the addresses of
// one style together, but wants the list separator of the user's country, a semicolon in a French Excel
// (https://github.com/OfficeDev/office-js/issues/1167).
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
import { styles, usual } from '../../workbook/draft-styles';

/**
 * Adds the sheet and shows it; no sheet that is there is touched. Two round trips: the first asks which names are taken,
 * because Excel refuses a name that is.
 */
export async function addDraft(
  context: Excel.RequestContext,
  draft: SheetDraft,
  language: Language,
): Promise<DrawnSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(freeName(draft.name[language], taken));
  drawDraft(sheet, draft, language);
  sheet.activate();
  sheet.load(['id', 'name']);
  await context.sync();
  return { sheetId: sheet.id, name: sheet.name };
}

function drawDraft(sheet: Excel.Worksheet, draft: SheetDraft, language: Language): void {
  const cells = cellsOf(draft);
  writeCells(sheet, cells, language);
  setSizes(sheet, draft);
  for (const address of draft.merged ?? []) sheet.getRange(address).merge();
  if (draft.frozen) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, draft.frozen.rows, draft.frozen.columns));
  sheet.showGridlines = false;
  addNotes(sheet, cells, language);
}

function writeCells(sheet: Excel.Worksheet, cells: readonly DraftCell[], language: Language): void {
  const rows = 1 + Math.max(0, ...cells.map(({ row }) => row));
  const columns = 1 + Math.max(0, ...cells.map(({ column }) => column));
  const block = sheet.getRangeByIndexes(0, 0, rows, columns);
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const each = <T>(valueOf: (cell: Partial<DraftCell>) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => valueOf(byPlace.get(`${row}:${column}`) ?? {})),
    );
  // What lies around the block is the sheet's plain text, too: tables may spill beyond it.
  setPlain(sheet.getRange().format);
  block.setCellProperties(each(propertiesOf));
  // The formats come first: Excel gives a cell without one the format of what is written into it.
  block.numberFormat = each(({ format }) => (format === undefined ? 'General' : inLanguage(format, language)));
  block.formulas = each(({ content }) => (content === undefined ? '' : typed(content, language)));
}

function setPlain(format: Excel.RangeFormat): void {
  format.font.name = usual.font;
  format.font.size = usual.points;
  format.font.color = styles.text.ink;
  format.verticalAlignment = 'Center';
}

const sides = { left: 'Left', right: 'Right' } as const;

function propertiesOf({ style = 'text', align, isWrapped }: Partial<DraftCell>): Excel.SettableCellProperties {
  const { ink, fill, rule, isBold = false, font = usual.font, points = usual.points } = styles[style];
  return {
    format: {
      font: { name: font, size: points, color: ink, bold: isBold },
      ...(fill && { fill: { color: fill } }),
      ...(rule && { borders: { bottom: { style: 'Continuous', color: rule } } }),
      ...(align && { horizontalAlignment: sides[align] }),
      ...(isWrapped && { wrapText: true }),
    },
  };
}

function typed(content: Content, language: Language): string | number {
  if ('formula' in content) return content.formula;
  return 'number' in content ? content.number : asText(inLanguage(content.text, language));
}

/** Begins with a letter and is neither a Boolean nor one word with numbers behind it, as the month of a date is. */
const staysText = /^(?!(true|false|vrai|faux)$)(?!\p{L}+[ .-]*\d[\d ,./:-]*$)\p{L}/iu;

/** Excel reads a text of other beginnings as a number, a date or a formula, unless an apostrophe stands before it. */
const asText = (text: string): string => (staysText.test(text) ? text : `'${text}`);

// Points, as Excel takes widths and heights: https://github.com/OfficeDev/office-js/issues/187, and 3036 for the measure on
// screen (40 become 53 pixels). A pixel is 1/96 of an inch, a point 1/72.
const pointsOf = (pixels: number): number => (pixels * 72) / 96;

function setSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights = {} }: SheetDraft): void {
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const [row, height] of Object.entries(rowHeights)) {
    sheet.getRangeByIndexes(Number(row) - 1, 0, 1, 1).format.rowHeight = pointsOf(height);
  }
}

/** An Excel without notes in its interface draws the sheet without them. */
function addNotes(sheet: Excel.Worksheet, cells: readonly DraftCell[], language: Language): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.18')) return;
  for (const { note, row, column } of cells) {
    if (note !== undefined) sheet.notes.add(sheet.getRangeByIndexes(row, column, 1, 1), inLanguage(note, language));
  }
}

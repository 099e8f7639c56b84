// The sheet on paper: the browser prints a page's elements, and the grid is a picture of what is in view. So the sheet becomes a
// table for as long as the browser prints: what its cells show, with their looks, in black on white, as wide as the paper.
import { BooleanNumber, HorizontalAlign, type IStyleData, type Worksheet, WrapStrategy } from '@univerjs/core';
import type { Language } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import { element } from '../element';
import type { Grid } from '../grid';
import { activeSheet, cellReader, usedRange } from '../grid-cell';
import { counted, texts } from './texts';

/** Hundreds of pages; the browser lays out more of them for minutes. */
const mostCells = 100_000;

/** An A4 page on its side between margins of 1 cm, in CSS pixels: (297 - 20) mm at 96 to the inch. */
const paperWidth = 1046;

export function printSheets(page: HTMLElement, grid: Grid, language: Language): void {
  let printed: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    printed = printedSheet(grid, language);
    page.append(printed);
  });
  addEventListener('afterprint', () => printed?.remove());
}

function printedSheet(grid: Grid, language: Language): HTMLElement {
  const { sheet } = activeSheet(grid);
  const title = element('h2', {}, sheet.getSheetName());
  const range = usedRange(grid, sheet.getSheetId());
  if (range === undefined) return section(title, paragraph(texts.nothingToPrint[language]));
  const [rows, columns] = [range.endRow + 1, range.endColumn + 1];
  const fitting = Math.min(rows, Math.floor(mostCells / columns));
  const table = tableOf(grid, fitting, columns);
  if (fitting === rows) return section(title, table);
  const counts = { printed: counted(fitting, 'row', language), rows: counted(rows, 'row', language) };
  return section(title, table, paragraph(filled(texts.printedPart, language, counts)));
}

const section = (...content: Node[]): HTMLElement => element('section', { class: 'printed' }, ...content);

const paragraph = (text: string): HTMLElement => element('p', {}, text);

function tableOf(grid: Grid, rows: number, columns: number): HTMLElement {
  const { sheet: active } = activeSheet(grid);
  const sheet = active.getSheet();
  const read = cellReader(grid, active.getSheetId());
  const isNumber = (row: number, column: number): boolean => typeof read({ row, column }).value === 'number';
  const widths = Array.from({ length: columns }, (_, column) => column)
    .filter((column) => sheet.getColVisible(column))
    .map((column) => sheet.getColumnWidth(column));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const shown = active.getRange(0, 0, rows, columns).getDisplayValues();
  return element(
    'table',
    { style: `width: ${width}px; zoom: ${Math.min(1, paperWidth / width)}` },
    element('colgroup', {}, ...widths.map((each) => element('col', { style: `width: ${each}px` }))),
    ...shown.flatMap((cells, row) => (sheet.getRowVisible(row) ? [rowOf(sheet, row, cells, isNumber)] : [])),
  );
}

function rowOf(
  sheet: Worksheet,
  row: number,
  shown: readonly string[],
  isNumber: (row: number, column: number) => boolean,
): HTMLElement {
  const made = element('tr', { style: `height: ${sheet.getRowHeight(row)}px` });
  for (let column = 0; column < shown.length; column += 1) {
    if (!sheet.getColVisible(column)) continue;
    const merged = sheet.getMergedCell(row, column);
    if (merged != null && (merged.startRow !== row || merged.startColumn !== column)) continue;
    const cell = cellOf(shown[column] ?? '', sheet.getComposedCellStyle(row, column), isNumber(row, column));
    const last = merged?.endColumn ?? (runsOn(cell) ? lastFree(sheet, row, column, shown) : column);
    cell.colSpan = visibleColumns(sheet, column, last);
    cell.rowSpan = merged == null ? 1 : merged.endRow - merged.startRow + 1;
    made.append(cell);
    if (merged == null) column = last;
  }
  return made;
}

/** A text runs on over the empty cells to its right, as in the grid. */
const runsOn = ({ textContent, style }: HTMLElement): boolean =>
  textContent !== '' && style.textAlign !== 'right' && style.whiteSpace !== 'pre-wrap';

function lastFree(sheet: Worksheet, row: number, from: number, shown: readonly string[]): number {
  let last = from;
  while (shown[last + 1] === '' && sheet.getMergedCell(row, last + 1) == null) last += 1;
  return last;
}

const visibleColumns = (sheet: Worksheet, first: number, last: number): number =>
  Array.from({ length: last - first + 1 }, (_, index) => sheet.getColVisible(first + index)).filter(Boolean).length;

const alignments: Readonly<Partial<Record<HorizontalAlign, string>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

function cellOf(
  text: string,
  { ht, tb, bl, it, cl, bg, fs, ff, bd }: IStyleData,
  isNumber: boolean,
): HTMLTableCellElement {
  const cell = element('td', {}, text);
  cell.style.textAlign = alignments[ht ?? HorizontalAlign.UNSPECIFIED] ?? (isNumber ? 'right' : 'left');
  if (tb === WrapStrategy.WRAP) cell.style.whiteSpace = 'pre-wrap';
  if (bl === BooleanNumber.TRUE) cell.style.fontWeight = 'bold';
  if (it === BooleanNumber.TRUE) cell.style.fontStyle = 'italic';
  if (cl?.rgb != null) cell.style.color = cl.rgb;
  if (bg?.rgb != null) cell.style.background = bg.rgb;
  if (fs !== undefined) cell.style.fontSize = `${fs}pt`;
  if (ff != null) cell.style.fontFamily = ff;
  if (bd?.b?.cl.rgb != null) cell.style.borderBottom = `1px solid ${bd.b.cl.rgb}`;
  return cell;
}

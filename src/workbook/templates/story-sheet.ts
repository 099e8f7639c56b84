// How the opening sheet looks: one formula a row, units and sources in columns of their own.
import { BooleanNumber, type ICellData, type IStyleData, type IWorkbookData } from '@univerjs/core';
import { largeDollars, publishedGigawatts } from '../../catalogue/number-formats';
import type { Language, Text } from '../../data/shapes';
import { words } from '../../language/words';
import type { Cells } from './cell-writer';
import { claimsSheet } from './claims-sheet';
import { costSheet } from './cost-sheet';
import { styles, toTheRight } from './sheet-styles';
import { type Line, type Row, story } from './story';

// Widths serve both the lines and the table below them: a formula's text flows over D to F, a source from G on.
const widths = [275, 124, 136, 88, 76, 82, 96, 66, 92, 92, 96, 240];
const columns = { label: 0, value: 1, unit: 2, formula: 3, source: 6 } as const;
// Room for every partnership of one party; the formats below the table's end harm nothing.
const tableRows = 30;

const headings: Readonly<Record<keyof typeof columns, Text>> = {
  label: { en: 'Item', fr: 'Poste' },
  value: words.value,
  unit: words.unit,
  formula: words.formula,
  source: { en: 'Source', fr: 'Source' },
};

export function storyWorkbook(language: Language): Partial<IWorkbookData> {
  const rows = [...story.map((row, index) => cellsOf(row, index + 1, language)), ...tableFormats(language)];
  const sheet = {
    id: 'story',
    name: 'Gigawatt',
    rowCount: 120,
    columnCount: 26,
    defaultRowHeight: 21,
    cellData: Object.fromEntries(rows.entries()),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    rowData: { 0: { h: 34 }, 2: { h: 26 } },
    showGridlines: BooleanNumber.FALSE,
    defaultStyle: styles.text,
  };
  const sheets = { story: sheet, cost: costSheet(language), claims: claimsSheet(language) };
  return { id: 'workbench', name: 'Gigawatt', sheetOrder: Object.keys(sheets), sheets };
}

function cellsOf(row: Row, rowNumber: number, language: Language): Cells {
  switch (row.kind) {
    case 'blank':
      return {};
    case 'title':
      return { 0: { v: row.text[language], s: styles.title } };
    case 'subtitle':
      return { 0: { v: row.text[language], s: styles.quiet } };
    case 'section':
      return { ...band(styles.section), 0: { v: row.text[language], s: styles.section } };
    case 'heading':
      return { ...band(styles.heading), ...headingCells(language) };
    case 'table':
      return { ...band(styles.tableHeading), 0: { f: row.formula, s: styles.tableHeading } };
    default:
      return lineCells(row, rowNumber, language);
  }
}

const band = (style: IStyleData): Cells => Object.fromEntries(widths.map((_, column) => [column, { s: style }]));

const headingCells = (language: Language): Cells => ({
  [columns.label]: { v: headings.label[language], s: styles.heading },
  [columns.value]: { v: headings.value[language], s: { ...styles.heading, ...toTheRight } },
  [columns.unit]: { v: headings.unit[language], s: styles.heading },
  [columns.formula]: { v: headings.formula[language], s: styles.heading },
  [columns.source]: { v: headings.source[language], s: styles.heading },
});

type LineRow = Extract<Row, Line>;

function lineCells(row: LineRow, rowNumber: number, language: Language): Cells {
  const { label, source } = row;
  return {
    [columns.label]: typeof label === 'string' ? { v: label, s: styles.input } : { v: label[language], s: styles.text },
    [columns.value]: valueCell(row, language),
    [columns.unit]: { v: row.unit[language], s: styles.quiet },
    ...(row.kind === 'result' && { [columns.formula]: { f: `=FORMULATEXT(B${rowNumber})`, s: styles.code } }),
    [columns.source]: { ...(typeof source === 'string' ? { f: source } : { v: source[language] }), s: styles.quiet },
  };
}

function valueCell(row: LineRow, language: Language): ICellData {
  const base = row.kind === 'input' ? styles.input : styles.text;
  const s = { ...base, ...toTheRight, n: { pattern: row.format[language] } };
  if (row.kind === 'input') return { v: row.value, s };
  return row.kind === 'result' ? { f: row.formula, s } : { s };
}

/** Formats for the table's columns of GW and dollars, so that a value of billions reads as one. */
function tableFormats(language: Language): Cells[] {
  const cell = (pattern: string): ICellData => ({ s: { ...styles.text, n: { pattern } } });
  return Array.from({ length: tableRows }, () => ({ 4: cell(publishedGigawatts), 6: cell(largeDollars[language]) }));
}

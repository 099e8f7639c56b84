// How a sheet of lines looks: one formula a row, units and sources in columns of their own.
import type { Text } from '../../data/shapes';
import { words } from '../../language/words';
import type { Content, Entry, SheetDraft } from '../draft';
import type { Line, Row } from './lines';
import { areaAt, cellAt, rowAt, section } from './parts';

// Widths serve both the lines and the table below them: a formula's text flows over D to F, a source from G on.
const widths = [275, 124, 186, 104, 90, 86, 96, 72, 92, 104, 100, 240];
const columns = { label: 0, value: 1, unit: 2, formula: 3, source: 6 } as const;
const headings: Readonly<Record<keyof typeof columns, Text>> = {
  label: { en: 'Item', fr: 'Poste' },
  value: words.value,
  unit: words.unit,
  formula: words.formula,
  source: { en: 'Source', fr: 'Source' },
};

function entriesOf(row: Row, number: number): Entry[] {
  const first = cellAt(number, columns.label);
  switch (row.type) {
    case 'blank':
      return [];
    case 'title':
      return [{ at: first, content: { text: row.text }, style: 'title' }];
    case 'subtitle':
      return [{ at: first, content: { text: row.text }, style: 'quiet' }];
    case 'section':
      return section(number, widths.length, row.text);
    case 'heading':
      return [{ at: rowAt(number, widths.length), style: 'heading' }, ...headingCells(number)];
    case 'table':
      return [
        { at: rowAt(number, widths.length), style: 'tableHeading' },
        { at: first, content: { formula: row.formula } },
        // Formats below the table's end harm nothing.
        ...Object.entries(row.formats).map(([column, format]) => ({
          at: areaAt(number + 1, Number(column), number + row.rows, Number(column)),
          format,
        })),
      ];
    default:
      return lineCells(row, number);
  }
}

const valueNote: Text = {
  en: 'Blue is typed in: change it. Black follows from it.',
  fr: 'En bleu, ce qui est saisi : changez-le. En noir, ce qui en découle.',
};

const headingCells = (row: number): Entry[] =>
  Object.entries(columns).map(([name, column]) => ({
    at: cellAt(row, column),
    content: { text: headings[name as keyof typeof columns] },
    ...(name === 'value' && { align: 'right', note: valueNote }),
  }));

type LineRow = Extract<Row, Line>;

function lineCells(row: LineRow, number: number): Entry[] {
  const { label, source, unit } = row;
  const at = (column: keyof typeof columns): string => cellAt(number, columns[column]);
  const value = valueOf(row);
  return [
    { at: at('label'), content: { text: label }, style: typeof label === 'string' ? 'input' : 'text' },
    {
      at: at('value'),
      style: row.type === 'input' ? 'input' : 'text',
      format: row.format,
      align: 'right',
      ...(value && { content: value }),
    },
    { at: at('unit'), content: { text: unit }, style: 'quiet' },
    ...(row.type === 'result' ? [formulaText(at('formula'), at('value'))] : []),
    { at: at('source'), content: typeof source === 'string' ? { formula: source } : { text: source }, style: 'quiet' },
  ];
}

function valueOf(row: LineRow): Content | undefined {
  if (row.type === 'input') return typeof row.value === 'number' ? { number: row.value } : { text: row.value };
  return row.type === 'result' ? { formula: row.formula } : undefined;
}

const formulaText = (at: string, of: string): Entry => ({
  at,
  content: { formula: `=FORMULATEXT(${of})` },
  style: 'code',
});

/** A sheet of lines, with room below for what its reader tries. */
export const draftOf = ({
  id,
  name,
  rows,
}: Pick<SheetDraft, 'id' | 'name'> & { readonly rows: readonly Row[] }): SheetDraft => ({
  id,
  name,
  rows: rows.length + 45,
  columns: 26,
  entries: rows.flatMap((row, index) => entriesOf(row, index + 1)),
  columnWidths: widths,
  rowHeights: { 1: 34, 3: 26 },
});

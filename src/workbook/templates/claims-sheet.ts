// The third sheet: what was published, recomputed. One formula; the formats only dress what it spills.
import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import { CLAIMS } from '../../catalogue/functions/claims';
import type { Language, Text } from '../../data/shapes';
import { styles } from './sheet-styles';

const name: Text = { en: 'Claims', fr: 'Affirmations' };

// Room for more claims than there are; the formats below the table's end harm nothing.
const rows = 60;
const widths: Readonly<Record<string, number>> = {
  id: 190,
  statement: 400,
  deviation: 86,
  formula: 250,
  verdict: 90,
  why: 420,
  source: 220,
};
const usualWidth = 145;

// To a hundredth of a per cent, or a figure that was rounded in print would deviate by -0.0%.
const share = '+0.00%;-0.00%;0.00%';
// Homes and dollars whole, gigawatts to a tenth.
const quantity = '[<1000]#,##0.0;#,##0';
const formats: Readonly<Record<string, string>> = {
  claimed_low: quantity,
  claimed_high: quantity,
  recomputed: quantity,
  deviation: share,
};

export function claimsSheet(language: Language): Partial<IWorksheetData> {
  const names = CLAIMS.columns.map((column) => column.name);
  const cell = (row: number, column: string): ICellData => {
    const pattern = formats[column];
    if (row === 0) return { s: styles.heading };
    return { s: pattern === undefined ? styles.text : { ...styles.text, n: { pattern } } };
  };
  const line = (row: number) => Object.fromEntries(names.map((column, index) => [index, cell(row, column)]));
  const cellData = Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, line(row)]));
  cellData[0] = { ...cellData[0], 0: { f: '=GW.CLAIMS()', s: styles.heading } };
  return {
    id: 'claims',
    name: name[language],
    rowCount: rows,
    columnCount: names.length + 4,
    defaultRowHeight: 21,
    cellData,
    columnData: Object.fromEntries(names.map((column, index) => [index, { w: widths[column] ?? usualWidth }])),
    freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
    showGridlines: BooleanNumber.FALSE,
  };
}

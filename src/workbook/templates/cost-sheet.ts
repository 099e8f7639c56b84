// The sheet of the yearly cost: a published table beside the same recomputed, then a scenario with what it costs, which of
// its inputs matter and how sure the result is. Its ranges are cited values, or blue cells to change.
import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { Language, Text } from '../../data/shapes';
import { words } from '../../language/words';
import { type Cells, CellWriter, type Rows } from './cell-writer';
import { millions, tieOutHeight, tieOutRows } from './cost-tie-out';
import { styles } from './sheet-styles';

const name: Text = { en: 'Cost', fr: 'Coût' };
const widths = [205, 120, 105, 118, 215, 136, 136, 136];

const dollars: Text = { en: '$#,##0.00', fr: '#,##0.00 "$"' };
const percentage = '0%';
const decimal = '0.00';

interface Range {
  readonly input: string;
  /** A number to change, or the id of the cited value that stands there. */
  readonly low: number | string;
  readonly high: number | string;
  readonly format: string;
  readonly source: Text;
}

const ranges: readonly Range[] = [
  {
    input: 'it_life_years',
    low: 3,
    high: 7,
    format: '0',
    source: { en: 'Epoch AI shows 3 and 7 years beside its 5', fr: 'Epoch AI montre 3 et 7 ans à côté de ses 5' },
  },
  {
    input: 'electricity_usd_per_mwh',
    low: 'price.US-TX',
    high: 'price.US-CA',
    format: '0.0',
    source: { en: 'Industrial price of Texas, of California', fr: 'Prix industriel du Texas, de Californie' },
  },
  {
    input: 'pue',
    low: 'pue.google',
    high: 'pue.industry',
    format: decimal,
    source: { en: 'Google’s mean, the mean of a survey', fr: 'Moyenne de Google, moyenne d’une enquête' },
  },
  {
    input: 'utilisation',
    low: 0.5,
    high: 1,
    format: percentage,
    source: { en: 'Berkeley Lab for 2028, the announcement', fr: 'Berkeley Lab pour 2028, l’annonce' },
  },
];

const tieOut = 4;
const note = tieOut + tieOutHeight - 1;
const power = note + 3;
const firstRange = power + 2;
const lastRange = firstRange + ranges.length - 1;
const results = lastRange + 3;
const sensitivity = results + 4;
const risk = sensitivity + ranges.length + 3;

const powerCell = `B${power}`;
const scenario = `A${firstRange}:D${lastRange}`;

export function costSheet(language: Language): Partial<IWorksheetData> {
  const rows = rowsOf(new CellWriter(language));
  return {
    id: 'cost',
    name: name[language],
    rowCount: 80,
    columnCount: 20,
    defaultRowHeight: 21,
    // The grid counts rows from 0.
    cellData: Object.fromEntries(Object.entries(rows).map(([row, cells]) => [Number(row) - 1, cells])),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    rowData: { 0: { h: 34 }, [note - 1]: { h: 42 } },
    mergeData: [{ startRow: note - 1, endRow: note - 1, startColumn: 0, endColumn: widths.length - 1 }],
    showGridlines: BooleanNumber.FALSE,
    defaultStyle: styles.text,
  };
}

function rowsOf(writer: CellWriter): Rows {
  const section = (en: string, fr: string): Cells => writer.section({ en, fr }, widths.length);
  return {
    1: { 0: writer.text({ en: 'What a gigawatt costs a year', fr: 'Ce que coûte un gigawatt par an' }, styles.title) },
    2: {
      0: writer.text(
        {
          en: 'For 1 GW of IT power. =GW.ASSUMPTIONS("cost") lists every input with its source, and which ones are inferred.',
          fr: 'Pour 1 GW informatique. =GW.ASSUMPTIONS("cost") donne chaque entrée, sa source, et lesquelles sont déduites.',
        },
        styles.quiet,
      ),
    },
    [tieOut - 1]: section('Epoch AI, May 2026', 'Epoch AI, mai 2026'),
    ...tieOutRows(tieOut, writer),
    [power - 1]: section('A scenario', 'Un scénario'),
    [power]: {
      0: writer.text(words.itPower),
      1: writer.number(1, decimal, styles.input),
      2: writer.text('GW', styles.quiet),
    },
    [firstRange - 1]: {
      ...writer.titles(['input', 'low', 'mode', 'high']),
      4: writer.text('source', styles.tableHeading),
    },
    ...Object.fromEntries(ranges.map((range, index) => [firstRange + index, rangeCells(range, writer)])),
    [results - 1]: section('At the modes', 'Aux valeurs les plus probables'),
    [results]: {
      0: writer.text({ en: 'Yearly cost', fr: 'Coût annuel' }),
      1: writer.formula(`=GW.ANNUALCOST(${powerCell},${scenario})`, millions),
    },
    [results + 1]: {
      0: writer.text({ en: 'An hour of one accelerator', fr: 'Une heure d’un accélérateur' }),
      1: writer.formula(`=GW.ACCELERATORHOURCOST(${powerCell},${scenario})`, dollars),
    },
    [sensitivity - 1]: section('Which input matters most', 'Quelle entrée pèse le plus'),
    ...spilling(sensitivity, `=GW.SENSITIVITY(${powerCell},${scenario})`, ranges.length, writer, [
      { s: styles.text },
      writer.format(decimal),
      writer.format(decimal),
      writer.format(millions),
      writer.format(millions),
      writer.format(millions),
    ]),
    [risk - 1]: section('How sure it is, by 10,000 draws', 'Avec quelle certitude, par 10 000 tirages'),
    ...spilling(risk, `=GW.COSTRISK(${powerCell},${scenario})`, 3, writer, [
      writer.format(percentage, { ...styles.text, ht: 1 }),
      writer.format(millions),
    ]),
  };
}

/** A formula in its first cell, and the looks of what it spills: a row of titles and the rows below. */
function spilling(row: number, formula: string, height: number, writer: CellWriter, line: readonly ICellData[]): Rows {
  const titles = writer.titles(line.map(() => null));
  const below = Array.from(
    { length: height },
    (_, index) => [row + 1 + index, Object.fromEntries(line.entries())] as const,
  );
  return { [row]: { ...titles, 0: { ...titles[0], f: formula } }, ...Object.fromEntries(below) };
}

function rangeCells({ input, low, high, format, source }: Range, writer: CellWriter): Cells {
  const end = (value: number | string): ICellData =>
    typeof value === 'number'
      ? writer.number(value, format, styles.input)
      : writer.formula(`=GW.ASSUMPTION("${value}")`, format);
  return {
    0: writer.text(input, styles.input),
    1: end(low),
    2: end(`cost.${input}`),
    3: end(high),
    4: writer.text(source, styles.quiet),
  };
}

// The sheet of the yearly cost: a published table beside the same recomputed, then a scenario with what it costs, which of
// its inputs matter and how sure the result is. Its ranges are cited values, or blue cells to change.
import type { Text } from '../../data/shapes';
import { words } from '../../language/words';
import type { Entry, Look, SheetDraft, Words } from '../draft';
import { ranges, type Range } from './cost-ranges';
import { millions, tieOut, tieOutHeight } from './cost-tie-out';
import { areaAt, cellAt, rowAt, section, titles } from './parts';

const widths = [205, 120, 105, 118, 215, 136, 136, 136];

const dollars: Text = { en: '$#,##0.00', fr: '#,##0.00 "$"' };
const percentage = '0%';
const decimal = '0.00';

const tie = 4;
const note = tie + tieOutHeight - 1;
const power = note + 3;
const firstRange = power + 2;
const lastRange = firstRange + ranges.length - 1;
const results = lastRange + 3;
const sensitivity = results + 4;
const risk = sensitivity + ranges.length + 3;

const scenario = `B${power},A${firstRange}:D${lastRange}`;

const text = (at: string, said: Words, look: Look = {}): Entry => ({ at, content: { text: said }, ...look });
const formula = (at: string, typed: string, format: Words): Entry => ({
  at,
  content: { formula: typed },
  format,
  align: 'right',
});
const headed = (row: number, en: string, fr: string): Entry[] => section(row, widths.length, { en, fr });

const quiet: Look = { style: 'quiet' };

const modeNote: Text = {
  en: 'The most likely value. The draws below follow a PERT distribution between low and high that peaks here.',
  fr: 'La valeur la plus probable. Les tirages ci-dessous suivent une loi PERT entre low et high, dont voici le mode.',
};

const head: readonly Entry[] = [
  text('A1', { en: 'What a gigawatt costs a year', fr: 'Ce que coûte un gigawatt par an' }, { style: 'title' }),
  text(
    'A2',
    {
      en: 'For 1 GW of IT power. =GW.ASSUMPTIONS("cost") lists every input with its source, and which ones are inferred.',
      fr: 'Pour 1 GW informatique. =GW.ASSUMPTIONS("cost") liste les entrées, leur source, et dit lesquelles sont déduites.',
    },
    quiet,
  ),
  ...headed(tie - 1, 'Epoch AI, May 2026', 'Epoch AI, mai 2026'),
  ...tieOut(tie),
];

const inputs: readonly Entry[] = [
  ...headed(power - 1, 'A scenario', 'Un scénario'),
  text(`A${power}`, words.itPower),
  { at: `B${power}`, content: { number: 1 }, style: 'input', format: decimal, align: 'right' },
  text(`C${power}`, 'GW', quiet),
  ...titles(firstRange - 1, ['input', 'low', 'mode', 'high']),
  { at: `C${firstRange - 1}`, note: modeNote },
  text(`E${firstRange - 1}`, 'source', { style: 'tableHeading' }),
  ...ranges.flatMap((range, index) => rangeLine(firstRange + index, range)),
];

function rangeLine(row: number, { input, low, high, format, source }: Range): Entry[] {
  const end = (at: string, value: number | string): Entry =>
    typeof value === 'number'
      ? { at, content: { number: value }, style: 'input', format, align: 'right' }
      : formula(at, `=GW.ASSUMPTION("${value}")`, format);
  return [
    text(`A${row}`, input, { style: 'input' }),
    end(`B${row}`, low),
    end(`C${row}`, `cost.${input}`),
    end(`D${row}`, high),
    text(`E${row}`, source, quiet),
  ];
}

const outcomes: readonly Entry[] = [
  ...headed(results - 1, 'At the modes', 'Aux valeurs les plus probables'),
  text(`A${results}`, { en: 'Yearly cost', fr: 'Coût annuel' }),
  formula(`B${results}`, `=GW.ANNUALCOST(${scenario})`, millions),
  text(`A${results + 1}`, { en: 'An hour of one accelerator', fr: 'Une heure d’accélérateur' }),
  formula(`B${results + 1}`, `=GW.ACCELERATORHOURCOST(${scenario})`, dollars),
  ...headed(sensitivity - 1, 'Which input matters most', 'Quelle entrée pèse le plus'),
  ...spilling(sensitivity, `=GW.SENSITIVITY(${scenario})`, ranges.length, [
    {},
    { format: decimal, align: 'right' },
    { format: decimal, align: 'right' },
    ...Array<Look>(3).fill({ format: millions, align: 'right' }),
  ]),
  ...headed(risk - 1, 'How sure it is, by 10,000 draws', 'Avec quelle certitude, sur 10 000 tirages'),
  ...spilling(risk, `=GW.COSTRISK(${scenario})`, 3, [
    { format: percentage, align: 'left' },
    { format: millions, align: 'right' },
  ]),
];

/** A formula in its first cell, and the looks of what it spills: a row of titles and the rows below. */
function spilling(row: number, typed: string, height: number, looks: readonly Look[]): Entry[] {
  return [
    ...titles(
      row,
      looks.map(() => null),
    ),
    { at: cellAt(row, 0), content: { formula: typed } },
    ...looks.map((look, column) => ({ at: areaAt(row + 1, column, row + height, column), ...look })),
  ];
}

export const cost: SheetDraft = {
  id: 'cost',
  name: { en: 'Cost', fr: 'Coût' },
  rows: 80,
  columns: 20,
  entries: [...head, ...inputs, ...outcomes],
  columnWidths: widths,
  rowHeights: { 1: 34, [note]: 42 },
  merged: [rowAt(note, widths.length)],
};

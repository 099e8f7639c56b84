// Epoch AI's table as printed, beside the same recomputed by one formula.
import { siteCostModel } from '../../data/cost-models';
import type { Text } from '../../data/shapes';
import type { Entry } from '../draft';
import { areaAt, cellAt, titles } from './parts';

export const millions: Text = { en: '$#,##0.0,," m"', fr: '#,##0.0,," M$"' };
const share = '0.0%';

const { lines, totals, note } = siteCostModel();
const printed = [...lines, { upfrontUsd: totals.capexUsd, annualUsd: totals.annualUsd ?? 0 }];

/** Rows that the table takes from its titles to the note below it. */
export const tieOutHeight = printed.length + 2;

export function tieOut(firstRow: number): Entry[] {
  const [first, last] = [firstRow + 1, firstRow + printed.length];
  return [
    ...titles(firstRow, [
      ...Array<null>(5).fill(null),
      { en: 'printed: capital', fr: 'imprimé : capital' },
      { en: 'printed: a year', fr: 'imprimé : par an' },
      { en: 'ours − printed', fr: 'calculé − imprimé' },
    ]),
    { at: cellAt(firstRow, 0), content: { formula: '=GW.COSTTABLE(1)' } },
    { at: cellAt(firstRow, 4), align: 'left' },
    { at: areaAt(first, 1, last, 2), format: millions, align: 'right' },
    { at: areaAt(first, 3, last, 3), format: share, align: 'right' },
    { at: areaAt(first, 4, last, 4), style: 'quiet' },
    ...printed.flatMap(({ upfrontUsd, annualUsd }, index) => printedLine(first + index, upfrontUsd, annualUsd)),
    { at: cellAt(last + 1, 0), content: { text: note }, style: 'quiet', isWrapped: true },
  ];
}

const printedLine = (row: number, upfrontUsd: number, annualUsd: number): Entry[] => [
  { at: areaAt(row, 5, row, 7), format: millions, align: 'right' },
  { at: `F${row}`, content: { number: upfrontUsd } },
  { at: `G${row}`, content: { number: annualUsd } },
  { at: `H${row}`, content: { formula: `=C${row}-G${row}` } },
];

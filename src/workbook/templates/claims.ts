// What was published, recomputed. One formula; the formats only dress what it spills.
import { CLAIMS } from '../../catalogue/functions/claims';
import type { Entry, SheetDraft } from '../draft';
import { areaAt, cellAt, rowAt } from './parts';

// Room for more claims than there are; the formats below the table's end harm nothing.
const rows = 60;
const widths: Readonly<Record<string, number>> = {
  id: 205,
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

const names = CLAIMS.columns.map(({ name }) => name);

const dressed = names.flatMap((name, column): Entry[] => {
  const format = formats[name];
  return format === undefined ? [] : [{ at: areaAt(1, column, rows, column), format, align: 'right' }];
});

export const claims: SheetDraft = {
  id: 'claims',
  name: { en: 'Claims', fr: 'Affirmations' },
  rows,
  columns: names.length + 4,
  entries: [
    { at: rowAt(1, names.length), style: 'heading' },
    { at: cellAt(1, 0), content: { formula: '=GW.CLAIMS()' } },
    ...dressed,
  ],
  columnWidths: names.map((name) => widths[name] ?? usualWidth),
  frozen: { rows: 1, columns: 1 },
};

// Epoch AI's table as printed, beside the same recomputed by one formula.
import { siteCostModel } from '../../data/cost-models';
import type { Text } from '../../data/shapes';
import type { Cells, CellWriter, Rows } from './cell-writer';
import { styles } from './sheet-styles';

export const millions: Text = { en: '$#,##0.0,," m"', fr: '#,##0.0,," M$"' };
const share = '0.0%';

const { lines, totals, note } = siteCostModel();
const printed = [...lines, { upfrontUsd: totals.capexUsd, annualUsd: totals.annualUsd ?? 0 }];

/** Rows that the table takes from its titles to the note below it. */
export const tieOutHeight = printed.length + 2;

export function tieOutRows(firstRow: number, writer: CellWriter): Rows {
  const titles = writer.titles([
    ...Array<null>(5).fill(null),
    { en: 'printed: capital', fr: 'imprimé : capital' },
    { en: 'printed: a year', fr: 'imprimé : par an' },
    { en: 'ours − printed', fr: 'écart par an' },
  ]);
  return {
    [firstRow]: { ...titles, 0: { ...titles[0], f: '=GW.COSTTABLE(1)' }, 4: { s: styles.tableHeading } },
    ...Object.fromEntries(
      printed.map(({ upfrontUsd, annualUsd }, index) => {
        const row = firstRow + 1 + index;
        const cells: Cells = {
          1: writer.format(millions),
          2: writer.format(millions),
          3: writer.format(share),
          4: { s: styles.quiet },
          5: writer.number(upfrontUsd, millions),
          6: writer.number(annualUsd, millions),
          7: writer.formula(`=C${row}-G${row}`, millions),
        };
        return [row, cells];
      }),
    ),
    [firstRow + printed.length + 1]: { 0: writer.text(note, { ...styles.quiet, tb: 3 }) },
  };
}

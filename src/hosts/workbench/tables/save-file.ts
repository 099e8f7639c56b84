// The sheet as a CSV file, which a spreadsheet in the page's language opens with a double click: values at full precision.
import type { Language } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import { listSeparator } from '../../../language/excel';
import type { Grid } from '../grid';
import { activeSheet, usedRange } from '../grid-cell';
import type { Notices } from '../notices';
import { joined } from './delimited-text';
import { tableAt } from './sheet-table';
import { counted, texts } from './texts';

/** Without it Excel reads UTF-8 as the machine's old code page. */
const byteOrderMark = '\uFEFF';

export function saveFile(grid: Grid, notices: Notices, language: Language): void {
  notices.say(outcomeOf(grid, language));
}

function outcomeOf(grid: Grid, language: Language): string {
  const { sheet } = activeSheet(grid);
  const range = usedRange(grid, sheet.getSheetId());
  if (range === undefined) return texts.nothingToSave[language];
  const table = tableAt(grid, sheet.getSheetId(), range, language);
  const rows = table.map((row) => row.map(({ text }) => text));
  const name = `${sheet.getSheetName()}.csv`;
  download(name, byteOrderMark + joined(rows, listSeparator(language)) + '\r\n');
  return filled(texts.saved, language, { name, rows: counted(rows.length, 'row', language) });
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

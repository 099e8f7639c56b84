// What is copied out of the sheet: for other programs the values at full precision, as text and as a table; for another tab of
// this page the formulas too. Univer gives what the cells show, 25,4 million for 25416666.67.
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../data/shapes';
import { a1Of } from '../../../formula/a1';
import type { Grid } from '../grid';
import { ownMarks } from './clipboard-html';
import { joined } from './delimited-text';
import { tableAt } from './sheet-table';
import type { Table, TableCell } from './table';

export function giveFullCopies(grid: Grid, language: Language): void {
  const service = grid.univer.__getInjector().get(ISheetClipboardService);
  const generate = service.generateCopyContent.bind(service);
  service.generateCopyContent = (workbookId, sheetId, range, options) => {
    const content = generate(workbookId, sheetId, range, options);
    if (content?.copyId === undefined) return content;
    const table = tableAt(grid, sheetId, range, language);
    const origin = a1Of({ row: range.startRow, column: range.startColumn });
    return { ...content, copyId: content.copyId, plain: textOf(table), html: htmlOf(table, origin, content.copyId) };
  };
}

const textOf = (table: Table): string =>
  joined(
    table.map((row) => row.map(({ text }) => text)),
    '\t',
  );

/** Univer knows its own copy by `data-copy-id`. */
function htmlOf(table: Table, origin: string, copyId: string): string {
  const rows = table.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('');
  return `<table data-copy-id="${escaped(copyId)}" ${ownMarks.origin}="${origin}"><tbody>${rows}</tbody></table>`;
}

function cellHtml({ text, value, formula, format, isSpilled }: TableCell): string {
  const marks = [
    formula === undefined ? '' : ` ${ownMarks.formula}="${escaped(formula)}"`,
    isSpilled === true ? ` ${ownMarks.spilled}` : '',
    typeof value === 'number' ? ` x:num="${value}"` : '',
    format === undefined ? '' : ` style="${escaped(`mso-number-format:"${inCss(format)}"`)}"`,
  ];
  return `<td${marks.join('')}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

const inCss = (format: string): string => format.replace(/"/g, '\\0022').replace(/[^\w\\]/g, '\\$&');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

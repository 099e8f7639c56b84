// The table that another program, or another tab of this page, put on the clipboard as HTML. Excel says of a cell that it is a
// number by `x:num`, by a number format or by `align=right`, and of a text by the format @; LibreOffice by `sdval` and `sdnum`,
// Google Sheets by `data-sheets-value`. Where none of them gives the number itself, the text that was shown is read.
import type { Table, TableCell } from './table';

/** What this page writes about its own cells, for another tab: see copy.ts. */
export const ownMarks = { origin: 'data-workbench-origin', formula: 'data-formula', spilled: 'data-spilled' } as const;

export interface ClipboardTable {
  readonly table: Table;
  /** Where the first cell stood, of a table that another tab of this page copied. */
  readonly origin: string | undefined;
}

/** undefined where the HTML holds no table, as that of a paragraph. */
export function tableIn(html: string): ClipboardTable | undefined {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...parsed.querySelectorAll('table')].filter((each) => each.parentElement?.closest('table') == null);
  if (tables.length === 0) return undefined;
  const source: Source = {
    formats: formatsByClass(parsed),
    isLibreOffice: parsed.querySelector('[sdval], meta[name=generator][content^=LibreOffice]') !== null,
  };
  const table = tables.flatMap((each) => rowsOf(each, source));
  return table.length === 0 ? undefined : { table, origin: tables[0]?.getAttribute(ownMarks.origin) ?? undefined };
}

interface Source {
  /** Number formats by the names of the classes that have them. */
  readonly formats: ReadonlyMap<string, string>;
  /** LibreOffice gives the value of each number beside it, and of a text nothing. */
  readonly isLibreOffice: boolean;
}

function rowsOf(table: HTMLTableElement, source: Source): TableCell[][] {
  const filled: (TableCell | undefined)[][] = [];
  [...table.rows].forEach((row, index) => {
    const into = (filled[index] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (into[column] !== undefined) column += 1;
      const rows = Math.min(Math.max(1, cell.rowSpan), table.rows.length - index);
      spread(filled, { row: index, column, rows, columns: Math.max(1, cell.colSpan) }, cellOf(cell, source));
      column += Math.max(1, cell.colSpan);
    }
  });
  return filled.map((row) => Array.from(row, (cell) => cell ?? empty));
}

const empty: TableCell = { text: '' };

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell over several is the first of them; the others are empty. */
function spread(filled: (TableCell | undefined)[][], { row, column, rows, columns }: Place, content: TableCell): void {
  for (let down = 0; down < rows; down += 1) {
    const into = (filled[row + down] ??= []);
    for (let right = 0; right < columns; right += 1) into[column + right] = down + right === 0 ? content : empty;
  }
}

function cellOf(cell: HTMLTableCellElement, { formats, isLibreOffice }: Source): TableCell {
  const format = formatOf(cell, formats);
  const text = textOf(cell);
  const formula = cell.getAttribute(ownMarks.formula);
  const value = valueOf(cell);
  const isText =
    format === '@' ||
    cell.getAttribute('data-sheets-value')?.startsWith('{"1":2') === true ||
    (isLibreOffice && !cell.hasAttribute('sdval'));
  return {
    text,
    ...(value !== undefined && { value }),
    ...(formula !== null && { formula }),
    ...(cell.hasAttribute(ownMarks.spilled) && { isSpilled: true }),
    ...(format !== undefined && { format }),
    ...(isText && { isText }),
    ...(!isText && (format !== undefined || cell.getAttribute('align') === 'right') && { isNumber: true }),
  };
}

/** Line breaks of the cell's own as they are, those of the HTML's source not. */
function textOf(cell: HTMLElement): string {
  for (const each of cell.querySelectorAll('br')) each.replaceWith('\u2028');
  for (const each of cell.querySelectorAll('style, script')) each.remove();
  const text = cell.textContent.replace(/[ \t\r\n]+/g, ' ').trim();
  return text.replace(/ ?\u2028 ?/g, '\n');
}

function valueOf(cell: HTMLElement): number | boolean | undefined {
  const given = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (given !== null && given !== '' && Number.isFinite(Number(given))) {
    return cell.getAttribute('sdnum')?.endsWith('BOOLEAN') === true ? given === '1' : Number(given);
  }
  return sheetsValue(cell.getAttribute('data-sheets-value'));
}

/** Google Sheets: `{"1":3,"3":0.025}` is the number 0.025, `{"1":4,"4":1}` is true. */
function sheetsValue(json: string | null): number | boolean | undefined {
  const [, kind, given] = /^\{"1":([34]),"[34]":(-?[\d.]+(?:[eE][-+]?\d+)?)\}$/.exec(json ?? '') ?? [];
  if (kind === undefined) return undefined;
  return kind === '4' ? Number(given) === 1 : Number(given);
}

function formatOf(cell: HTMLElement, formats: ReadonlyMap<string, string>): string | undefined {
  const own = msoFormat(cell.getAttribute('style') ?? '');
  const byClass = [...cell.classList].map((name) => formats.get(name)).find((each) => each !== undefined);
  const sheets = /"2":"((?:[^"\\]|\\.)*)"/.exec(cell.getAttribute('data-sheets-numberformat') ?? '')?.[1];
  // `1033;1033;0.00%`: the languages it was typed and is shown in, and the format.
  const office = cell.getAttribute('sdnum')?.split(';').slice(2).join(';');
  const format = own ?? byClass ?? sheets ?? office;
  return format === undefined || format === '' || format === 'General' ? undefined : format;
}

function formatsByClass(parsed: Document): ReadonlyMap<string, string> {
  const css = [...parsed.querySelectorAll('style')].map((each) => each.textContent).join('\n');
  const rules = css.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g);
  return new Map(
    [...rules].flatMap(([, name = '', rule = '']) => {
      const format = msoFormat(rule);
      return format === undefined ? [] : [[name, format] as const];
    }),
  );
}

/** https://support.microsoft.com, "Number format codes": the formats that have a name in Excel's HTML. */
const named: Readonly<Record<string, string>> = {
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  Currency: '"$"#,##0.00',
  // In the order of the language that copied: how the text reads in this one tells more.
  'Short Date': 'General',
  'Medium Date': 'General',
  'Long Date': 'General',
  'Short Time': 'General',
};

function msoFormat(css: string): string | undefined {
  const [, quoted, plain] = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(css) ?? [];
  const given = (quoted ?? plain)?.trim();
  if (given === undefined) return undefined;
  // As CSS writes what is no letter: \0022 for a quotation mark, \# for #.
  const format = given.replace(/\\([\da-f]{4})|\\(.)/gi, (_, code?: string, character?: string) =>
    code === undefined ? String(character) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return named[format] ?? format;
}

// What is pasted into the sheet. Univer reads other programs' tables and text as English, loses what it does not understand, and
// says nothing; only what was copied on this page is left to it.
import { IEditorBridgeService, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import { a1Of, positionOf, type Position } from '../../../formula/a1';
import { moved } from '../../../formula/moved';
import { textOfEditor } from '../cell-editor';
import type { Grid } from '../grid';
import { activeSheet, selectedCell } from '../grid-cell';
import type { Notices } from '../notices';
import { tableIn } from './clipboard-html';
import { guessColumns, lines, tabbed } from './delimited-text';
import { fill, longestText, misfitOf } from './fill';
import { isWrittenElsewhere, otherLanguage, type Table, textTable, widthOf } from './table';
import { misfitText, tooLongText } from './misfit-text';
import { counted, readingText, texts } from './texts';

interface Clipboard {
  readonly html: string;
  readonly text: string;
  readonly hasPicture: boolean;
}

export function takePastes(grid: Grid, notices: Notices, language: Language): void {
  const service = grid.univer.__getInjector().get(ISheetClipboardService);
  const isOwn = (html: string): boolean => {
    const id = /data-copy-id="([^"]+)"/.exec(html)?.[1];
    return id !== undefined && service.copyContentCache().get(id) !== undefined;
  };
  const byKey = service.legacyPaste.bind(service);
  const byMenu = service.paste.bind(service);
  service.legacyPaste = async (html = '', text = '', files) =>
    isOwn(html) ? byKey(html, text, files) : paste({ html, text, hasPicture: (files?.length ?? 0) > 0 });
  service.paste = async (item, type) => {
    const clipboard = await contentOf(item);
    const isFormat = type === PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT;
    return isOwn(clipboard.html) || isFormat ? byMenu(item, type) : paste(clipboard);
  };
  const paste = async (clipboard: Clipboard): Promise<boolean> => pasteTable(grid, notices, language, clipboard);
  refuseLongTexts(grid, notices, language);
}

async function contentOf(item: ClipboardItem): Promise<Clipboard> {
  const typed = async (type: string): Promise<string> =>
    item.types.includes(type) ? (await item.getType(type)).text() : '';
  return {
    html: await typed('text/html'),
    text: await typed('text/plain'),
    hasPicture: item.types.some((type) => type.startsWith('image/')),
  };
}

async function pasteTable(grid: Grid, notices: Notices, language: Language, clipboard: Clipboard): Promise<boolean> {
  const cell = selectedCell(grid);
  if (cell === undefined) return false;
  const at = positionOf(cell.a1);
  const found = await tableOf(clipboard, at, notices, language);
  if (typeof found === 'string') notices.say(found);
  if (typeof found === 'string' || found === undefined) return false;
  const misfit = misfitOf(found, at);
  if (misfit !== undefined) {
    notices.say(misfitText(misfit, at, language));
    return false;
  }
  const work = notices.begin();
  const isFilled = await fill(grid, cell.sheetId, at, tiled(found, grid), {
    language: isWrittenElsewhere(found, language, { sure: true }) ? otherLanguage(language) : language,
    goOn: (rows) => work.goOn(readingText(rows, language)),
  });
  work.end();
  if (!isFilled) notices.say(texts.stopped[language]);
  else if (found.length > fewRows) notices.say(filledText(found, at, language));
  return isFilled;
}

// What is seen at a glance needs no sentence.
const fewRows = 100;

const filledText = (table: Table, at: Position, language: Language): string =>
  filled(texts.filled, language, {
    rows: counted(table.length, 'row', language),
    columns: counted(widthOf(table), 'column', language),
    address: a1Of(at),
  });

/** The table on the clipboard; a sentence why there is none; undefined where the user put the question away. */
async function tableOf(
  { html, text, hasPicture }: Clipboard,
  at: Position,
  notices: Notices,
  language: Language,
): Promise<Table | string | undefined> {
  const given = html === '' ? undefined : tableIn(html);
  if (given !== undefined) return given.origin === undefined ? given.table : movedTo(given.table, given.origin, at);
  if (text === '') return texts[hasPicture ? 'picture' : 'nothing'][language];
  if (text.includes('\t')) return textTable(tabbed(text));
  const guess = guessColumns(text, language);
  if (guess === undefined) return textTable(lines(text));
  const question = filled(texts.columns, language, {
    rows: counted(guess.rows.length, 'row', language),
    columns: counted(guess.rows[0]?.length ?? 0, 'column', language),
    delimiter: guess.delimiter,
  });
  const answer = await notices.ask(question, {
    columns: texts.inColumns[language],
    one: texts.inOneColumn[language],
  });
  if (answer === undefined) return undefined;
  return textTable(answer === 'columns' ? guess.rows : lines(text));
}

/** A formula that comes from another place refers to cells as far away as there, as in Excel. */
function movedTo(table: Table, origin: string, at: Position): Table {
  const from = positionOf(origin);
  const by = { row: at.row - from.row, column: at.column - from.column };
  return table.map((row) =>
    row.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: moved(cell.formula, by) })),
  );
}

const mostTiled = 10_000;

/** As in Excel: a selection that holds the table several times over is filled with it. */
function tiled(table: Table, grid: Grid): Table {
  const areas = activeSheet(grid).sheet.getSelection()?.getActiveRangeList() ?? [];
  const area = areas.length === 1 ? areas[0]?.getRange() : undefined;
  if (area === undefined || table.some((row) => row.some(({ formula }) => formula !== undefined))) return table;
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  const width = widthOf(table);
  const isWhole = rows % table.length === 0 && columns % width === 0 && rows * columns <= mostTiled;
  if (!isWhole || rows * columns === table.length * width) return table;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => table[row % table.length]?.[column % width] ?? { text: '' }),
  );
}

/** The editor of a cell takes a minute for a text of 40,000 characters without a space, and more crash the page. */
function refuseLongTexts(grid: Grid, notices: Notices, language: Language): void {
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  addEventListener(
    'paste',
    (event) => {
      if (!editor.isVisible().visible) return;
      const length = textOfEditor(grid.univer).length + (event.clipboardData?.getData('text/plain') ?? '').length;
      const cell = selectedCell(grid);
      if (length <= longestText || cell === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      notices.say(tooLongText(positionOf(cell.a1), length, language));
    },
    { capture: true },
  );
}

// A CSV file into a sheet of its own: chosen, or dropped onto the page.
import Papa from 'papaparse';
import type { Language } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import { figure } from '../../../language/numbers';
import { freeName } from '../../../workbook/draft';
import type { Grid } from '../grid';
import { activeSheet, workbookOf } from '../grid-cell';
import type { Notices, Work } from '../notices';
import { delimiterOf } from './delimited-text';
import { fill, mostCells, misfitOf } from './fill';
import { isWrittenElsewhere, otherLanguage, type Table, textTable, widthOf } from './table';
import { misfitText } from './misfit-text';
import { counted, readingText, texts } from './texts';
import { decoded } from './decoded';

/** Beyond it, no table of `mostCells` cells is to be expected: a hundred characters a cell. */
const mostBytes = 50_000_000;
const start = { row: 0, column: 0 };

// So that there is room to go on beside a small table.
const leastRows = 200;
const leastColumns = 26;

export async function openFile(grid: Grid, notices: Notices, language: Language, file: File): Promise<void> {
  notices.say(await outcomeOf(grid, notices, language, file));
}

/** What has become of it, in a sentence. */
async function outcomeOf(grid: Grid, notices: Notices, language: Language, file: File): Promise<string> {
  const { name, size } = file;
  if (size > mostBytes) {
    const megabytes = (bytes: number): string => figure(Math.ceil(bytes / 1e6), language);
    return filled(texts.tooLarge, language, { name, size: megabytes(size), most: megabytes(mostBytes) });
  }
  const work = notices.begin();
  work.goOn(readingText(0, language));
  const read = await tableOf(file, work, language);
  work.end();
  if (typeof read === 'string') return filled(texts[read], language, { name });
  const misfit = misfitOf(read, start);
  if (misfit !== undefined) return misfitText(misfit, start, language);
  const written = await languageOf(read, notices, language);
  const isOpened = written !== undefined && (await addSheet(grid, notices, language, { table: read, written, name }));
  if (!isOpened) return texts.stopped[language];
  return filled(texts.opened, language, {
    name,
    rows: counted(read.length, 'row', language),
    columns: counted(widthOf(read), 'column', language),
  });
}

/** Whether it was not stopped. */
async function addSheet(
  grid: Grid,
  notices: Notices,
  language: Language,
  { table, written, name }: { table: Table; written: Language; name: string },
): Promise<boolean> {
  const workbook = workbookOf(grid);
  const taken = workbook.getSheets().map((each) => each.getSheetName());
  const from = activeSheet(grid).sheet;
  const sheet = workbook.create(freeName(sheetName(name), taken), leastRows, leastColumns);
  const work = notices.begin();
  const goOn = (rows: number): boolean => work.goOn(readingText(rows, language));
  const isFilled = await fill(grid, sheet.getSheetId(), start, table, { language: written, goOn });
  work.end();
  if (isFilled) sheet.getRange(0, 0).activate();
  else {
    workbook.deleteSheet(sheet);
    from.activate();
  }
  return isFilled;
}

/** That of the file, without its ending and what no sheet has in its name. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return name === '' ? 'CSV' : name;
}

/** The language in which the numbers are read: where they are the other one's, the user says. */
async function languageOf(table: Table, notices: Notices, language: Language): Promise<Language | undefined> {
  if (!isWrittenElsewhere(table, language, { sure: false })) return language;
  const answer = await notices.ask(texts.numbersElsewhere[language], {
    numbers: texts.asNumbers[language],
    texts: texts.asTexts[language],
  });
  if (answer === undefined) return undefined;
  return answer === 'numbers' ? otherLanguage(language) : language;
}

type Failure = 'noTable' | 'unreadable' | 'stopped' | 'emptyFile';

async function tableOf(file: File, work: Work, language: Language): Promise<Table | Failure> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return 'unreadable';
  }
  const text = decoded(bytes);
  if (text === undefined) return 'noTable';
  // Excel's own first line, which says what separates the columns.
  const { line = '', given } = /^(?<line>sep=(?<given>.)(?:\r\n|\r|\n))/i.exec(text)?.groups ?? {};
  const rest = text.slice(line.length);
  const rows = await rowsOf(rest, given ?? delimiterOf(rest), (count) => work.goOn(readingText(count, language)));
  if (rows === undefined) return 'stopped';
  return rows.length === 0 ? 'emptyFile' : textTable(rows);
}

/** In pieces, between which the page gets a turn; no more than what says that it is too much. undefined when stopped. */
const rowsOf = async (
  text: string,
  delimiter: string,
  goOn: (rows: number) => boolean,
): Promise<string[][] | undefined> =>
  new Promise((resolve) => {
    const rows: string[][] = [];
    let isStopped = false;
    let cells = 0;
    Papa.parse<string[]>(new File([text], 'table.csv'), {
      delimiter,
      skipEmptyLines: false,
      chunkSize: 1_000_000,
      chunk({ data }, parser) {
        for (const row of data) {
          rows.push(row);
          cells += row.length;
        }
        isStopped = !goOn(rows.length);
        if (isStopped || cells > mostCells) parser.abort();
      },
      complete() {
        // The line break at the end of the file begins no row.
        if (rows.at(-1)?.join('') === '') rows.pop();
        resolve(isStopped ? undefined : rows);
      },
      error: () => resolve(rows),
    });
  });

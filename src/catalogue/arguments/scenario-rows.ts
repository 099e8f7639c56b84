// Which rows and columns of a range are a scenario: without its titles, and without units or notes beside the numbers.
import { isBlank, type Raw } from '../../cells/raw-cell';
import { looksNumeric } from './number';

type Row = readonly Raw[];

// What stands above a column of inputs, in either language.
const title = /^\s*(input|entr[ée]e)\s*$/iu;

/** The rows that hold something, without a row of titles: a whole table is easily given with its header. */
export function rowsOfScenario(block: readonly Row[]): Row[] {
  const rows = block.filter((row) => !row.every(isBlank));
  const [first, ...rest] = rows;
  const isTitles = first?.every((cell) => typeof cell === 'string') && title.test(String(first[0]).normalize('NFC'));
  return isTitles ? rest : rows;
}

/**
 * How many columns there are without those of units and notes: the columns behind the numbers, as long as they hold words or
 * nothing. A number stored as text is no word.
 */
export function widthOf(rows: readonly Row[], needsSpread: boolean): number {
  const width = rows[0]?.length ?? 0;
  const isWords = (column: number): boolean => rows.every((row) => isBlank(row[column]) || isWord(row[column]));
  let withNumbers = width;
  while (withNumbers > 2 && isWords(withNumbers - 1)) withNumbers -= 1;
  const isSpread = width >= 4 && withNumbers <= 4 && (needsSpread || withNumbers > 2);
  return isSpread ? 4 : withNumbers;
}

const isWord = (cell: Raw): boolean => typeof cell === 'string' && !looksNumeric(cell);

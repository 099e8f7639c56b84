// Hands every record of the catalogue to Excel under its name.
import { catalogue } from '../../catalogue';
import { Card } from '../../cells/card';
import { badValue, CellError, type CellValue } from '../../cells/cell-error';
import type { FunctionRecord } from '../../catalogue/record';
import { callWithCards, type RichResult } from '../../evaluation/call';
import type { Answer, Raw } from '../../cells/raw';
import { entityOf, hasDataTypes } from './cards';
import { fromExcel } from '../../cells/error-cell';
import { errorToExcel } from './errors';

export function registerFunctions(): void {
  for (const record of catalogue) {
    // The last is Excel's invocation object; it would stand for an argument where the left-out ones are missing altogether.
    CustomFunctions.associate(record.name, (...raw: Raw[]) => answer(record, raw.slice(0, -1)));
  }
}

type ExcelCell = CellValue | CustomFunctions.Error | Excel.EntityCellValue;

// Excel on the web refuses an answer above 5 MB, and its cells then stay #BUSY!. What Excel wraps around an answer is small.
const mostCharacters = 4_500_000;
// So few cells never come near, even if each holds a card of some 7,000 characters: they need not be measured.
const cellsAlwaysTaken = 500;

function answer(record: FunctionRecord, raw: readonly Raw[]): ExcelCell[][] {
  const result = callWithCards(record, raw.map(cellsFromExcel));
  const cells = result.length * (result[0]?.length ?? 0);
  if (cells > cellsAlwaysTaken && charactersOf(result) > mostCharacters) {
    return [
      [errorToExcel(badValue(`The answer of ${cells} cells is more than Excel takes at once: give fewer rows.`))],
    ];
  }
  return result.map((row) => row.map(toExcel));
}

/** How long an answer is as it is sent: a card repeats its source for each of its properties. */
const charactersOf = (result: RichResult): number =>
  JSON.stringify(result, (_key, value: unknown) => (value instanceof Card ? toExcel(value) : value)).length;

const cellsFromExcel = (raw: Raw): Raw =>
  Array.isArray(raw)
    ? raw.map((row: Raw) => (Array.isArray(row) ? row.map(fromExcel) : fromExcel(row)))
    : fromExcel(raw);

function toExcel(answer: Answer<CellValue | Card>): ExcelCell {
  if (answer instanceof CellError) return errorToExcel(answer);
  if (answer instanceof Card) return hasDataTypes() ? entityOf(answer) : answer.text;
  return answer;
}

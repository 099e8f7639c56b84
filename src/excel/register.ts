// Hands every record of the catalogue to Excel under its name.
import { catalogue } from '../catalogue';
import { Card } from '../catalogue/card';
import { badValue, CellError, type CellValue } from '../catalogue/cell-error';
import type { FunctionRecord } from '../catalogue/define-function';
import { callWithCards, type RichResult } from './adapter/call';
import type { Answer, Raw } from './adapter/raw';
import { entityOf, hasDataTypes } from './cards';
import { errorToExcel, fromExcel } from './errors';

export function registerFunctions(): void {
  for (const record of catalogue) {
    CustomFunctions.associate(record.name, (...raw: Raw[]) => answer(record, raw));
  }
}

type ExcelCell = CellValue | CustomFunctions.Error | Excel.EntityCellValue;

function answer(record: FunctionRecord, raw: readonly Raw[]): ExcelCell[][] {
  return safely(record, raw.map(cellsFromExcel)).map((row) => row.map(toExcel));
}

const cellsFromExcel = (raw: Raw): Raw =>
  Array.isArray(raw)
    ? raw.map((row: Raw) => (Array.isArray(row) ? row.map(fromExcel) : fromExcel(row)))
    : fromExcel(raw);

function toExcel(answer: Answer<CellValue | Card>): ExcelCell {
  if (answer instanceof CellError) return errorToExcel(answer);
  if (answer instanceof Card) return hasDataTypes() ? entityOf(answer) : answer.text;
  return answer;
}

/** Excel drops the message of a plain exception, so a defect of ours is said in a sentence of its own. */
function safely(record: FunctionRecord, raw: readonly Raw[]): RichResult {
  try {
    return callWithCards(record, raw);
  } catch (defect) {
    return [[badValue(`${record.name} failed; please report it: ${String(defect)}`)]];
  }
}

// Hands every record of the catalogue to Excel under its name.
import { catalogue } from '../catalogue';
import { badValue, type CellValue } from '../catalogue/cell-error';
import type { FunctionRecord } from '../catalogue/define-function';
import { call, type Result } from './adapter/call';
import type { Raw } from './adapter/raw';
import { fromExcel, toExcel } from './errors';

export function registerFunctions(): void {
  for (const record of catalogue) {
    CustomFunctions.associate(record.name, (...raw: Raw[]) => answer(record, raw));
  }
}

function answer(record: FunctionRecord, raw: readonly Raw[]): (CellValue | CustomFunctions.Error)[][] {
  return safely(record, raw.map(cellsFromExcel)).map((row) => row.map(toExcel));
}

const cellsFromExcel = (raw: Raw): Raw =>
  Array.isArray(raw)
    ? raw.map((row: Raw) => (Array.isArray(row) ? row.map(fromExcel) : fromExcel(row)))
    : fromExcel(raw);

/** Excel drops the message of a plain exception, so a defect of ours is said in a sentence of its own. */
function safely(record: FunctionRecord, raw: readonly Raw[]): Result {
  try {
    return call(record, raw);
  } catch (defect) {
    return [[badValue(`${record.name} failed; please report it: ${String(defect)}`)]];
  }
}

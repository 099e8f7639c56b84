// Hands every record of the catalogue to Excel under its name.
import { catalogue } from '../../catalogue';
import type { FunctionRecord } from '../../catalogue/record';
import type { Raw } from '../../cells/raw-cell';
import type { Block, CellValue } from '../../cells/value';
import { callAtEdge } from '../../evaluation/call';
import type { Edge } from '../../evaluation/edge';
import { entityOf, hasDataTypes } from './cards';
import { displayLanguage, errorToExcel } from './errors';
import { inItsTurn, mostCells, Weight } from './sending';

export function registerFunctions(): void {
  for (const record of catalogue) {
    // The last is Excel's invocation object; it would stand for an argument where the left-out ones are missing altogether.
    CustomFunctions.associate(record.name, (...raw: Raw[]) => answer(record, raw.slice(0, -1)));
  }
}

type ExcelCell = CellValue | CustomFunctions.Error | Excel.EntityCellValue;

function answer(record: FunctionRecord, raw: readonly Raw[]): Block<ExcelCell> | Promise<Block<ExcelCell>> {
  const weight = new Weight();
  const edge: Edge<ExcelCell> = {
    refuse: (refusal) => errorToExcel(refusal, displayLanguage()),
    show: (card) => (hasDataTypes() ? entityOf(card) : card.text),
    takes: weight.takes,
    mostCells,
  };
  const cells = callAtEdge(record, raw, edge);
  return inItsTurn(cells, weight.ofAnswer);
}

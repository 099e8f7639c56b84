// An independent spreadsheet engine (IronCalc): it evaluates plain Excel formulas that tests hold against this project's
// own numbers. Every evaluation gets a fresh workbook, so that no test sees another's cells.
import { readFileSync } from 'node:fs';
import { columnNumberFromName, initSync, Model } from '@ironcalc/wasm';

export type CellValue = number | string;
export type Cells = Readonly<Record<string, CellValue>>;

export interface Spreadsheet {
  /** The value of a formula, with or without its equals sign; an Excel error or a boolean comes back as its text. */
  readonly evaluate: (formula: string, cells?: Cells) => CellValue;
  /** Many formulas over the same cells, calculated once: some thousands a second. */
  readonly evaluateAll: (rows: readonly { readonly formula: string }[], cells?: Cells) => CellValue[];
}

const sheet = 0;
const numberType = 1;
// The last two columns of Excel's grid: no formula of the tests refers to them.
const resultColumn = 16_383;
const textColumn = 16_384;
const resultColumnName = 'XFC';

export const loadIronCalc = () => initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

export function openSpreadsheet(): Spreadsheet {
  loadIronCalc();
  return {
    evaluate: (formula, cells) => evaluateAll([{ formula }], cells)[0] ?? '',
    evaluateAll,
  };
}

function evaluateAll(rows: readonly { readonly formula: string }[], cells: Cells = {}): CellValue[] {
  const workbook = new Model('evaluation', 'en', 'UTC', 'en');
  try {
    workbook.pauseEvaluation();
    for (const [address, value] of Object.entries(cells)) write(workbook, address, value);
    rows.forEach(({ formula }, index) => {
      workbook.setUserInput(sheet, index + 1, resultColumn, `=${formula.replace(/^=/, '')}`);
      // A cell shows about ten digits; as text it holds every digit of the number.
      workbook.setUserInput(sheet, index + 1, textColumn, `=""&${resultColumnName}${index + 1}`);
    });
    workbook.evaluate();
    return rows.map((_, index) => read(workbook, index + 1));
  } finally {
    workbook.free();
  }
}

function write(workbook: Model, address: string, value: CellValue): void {
  const [, column, row] = /^([A-Z]{1,3})(\d+)$/.exec(address) ?? [];
  if (column === undefined || row === undefined) throw new Error(`${address} is no cell address such as A1`);
  // The apostrophe keeps a text such as "71" a text, as it does when a user types it.
  workbook.setUserInput(
    sheet,
    Number(row),
    columnNumberFromName(column),
    typeof value === 'number' ? String(value) : `'${value}`,
  );
}

function read(workbook: Model, row: number): CellValue {
  const text = workbook.getFormattedCellValue(sheet, row, textColumn);
  return workbook.getCellType(sheet, row, resultColumn) === numberType ? Number(text) : text;
}

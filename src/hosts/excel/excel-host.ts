// The Host for Excel, over Office.js: one load and one sync for each action.
import type { Language, Text } from '../../data/shapes';
import type { CellContent, Host, Selection } from '../../workbook/host';

/** `language` is that of the sentences with which an action is refused. */
export function excelHost(language: Language): Host {
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    // A button of the pane may be clicked while a cell is being edited: Excel then waits instead of failing.
    Excel.run({ delayForCellEdit: true }, batch).catch((reason: unknown) => {
      throw new Error(sentenceFor(reason, language), { cause: reason });
    });
  return {
    name: 'excel',
    readSelection: () => run(readSelection),
    readCell: (address) => run((context) => readCell(context, address)),
    writeCell: (address, content) => run((context) => writeCell(context, address, content)),
    onSelectionChange,
  };
}

const cellAt = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getActiveWorksheet().getRange(address);

async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  const cell = range.getCell(0, 0);
  range.load('address');
  cell.load(['formulas', 'values', 'numberFormat']);
  await context.sync();
  return { address: withoutSheet(range.address), ...contentOf(cell) };
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

async function readCell(context: Excel.RequestContext, address: string): Promise<CellContent> {
  const cell = cellAt(context, address);
  cell.load(['formulas', 'values', 'numberFormat']);
  await context.sync();
  return contentOf(cell);
}

function contentOf({ formulas, values, numberFormat }: Excel.Range): CellContent {
  const format = String(numberFormat[0]?.[0] ?? 'General');
  return { formula: asTyped(formulas[0]?.[0], values[0]?.[0], format), numberFormat: format };
}

/** What Excel would read as another kind of value, were it typed anew. */
const rereadable = /^([=+\-@'\d.,$€£(]|(true|false)$)/i;

/** Excel tells the text "007" and the number 7 apart by type alone; typed anew, a text needs its apostrophe. */
function asTyped(formula: unknown, value: unknown, numberFormat: string): string {
  if (typeof formula === 'boolean') return String(formula).toUpperCase();
  if (typeof formula !== 'string') return typeof formula === 'number' ? String(formula) : '';
  const isFormula = formula.startsWith('=') && formula !== value;
  return !isFormula && numberFormat !== '@' && rereadable.test(formula) ? `'${formula}` : formula;
}

async function writeCell(context: Excel.RequestContext, address: string, content: CellContent): Promise<void> {
  const cell = cellAt(context, address);
  // The format comes first: a cell formatted as text would keep the formula as a text.
  cell.numberFormat = [[content.numberFormat]];
  cell.formulas = [[content.formula]];
  await context.sync();
}

function onSelectionChange(listener: () => void): () => void {
  const { document } = Office.context;
  const heard = () => {
    listener();
  };
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard);
  return () => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: heard });
  };
}

const refusals: Readonly<Record<string, Text>> = {
  InvalidSelection: {
    en: 'Select one cell in the sheet, then try again.',
    fr: 'Sélectionnez une cellule de la feuille, puis recommencez.',
  },
  AccessDenied: {
    en: 'Excel refuses to change this cell: the sheet or the workbook is protected.',
    fr: 'Excel refuse de modifier cette cellule : la feuille ou le classeur est protégé.',
  },
  InvalidOperationInCellEditMode: {
    en: 'A cell is being edited. Press Enter in the sheet, then try again.',
    fr: 'Une cellule est en cours de modification. Appuyez sur Entrée dans la feuille, puis recommencez.',
  },
};

function sentenceFor(reason: unknown, language: Language): string {
  const code = typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : '';
  const said = reason instanceof Error ? reason.message : String(reason);
  return refusals[code]?.[language] ?? (language === 'fr' ? `Excel répond : ${said}` : `Excel answers: ${said}`);
}

// A fault of Univer's, mended: it rewrites the numbers of a typed formula (1E9 becomes 1000000000, 30.0 becomes 30) and
// then loses its place in the texts behind them, so that "taiwan-reciprocal-20" becomes "reciprocal-20".
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Keeps a formula as it was typed, where Univer would change more of it than small letters into capitals. */
export function keepFormulasAsTyped(univer: Univer): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _context, next) => {
      const typed = textOfEditor(univer);
      if (cell?.f == null || !typed.startsWith('=')) return next(cell);
      // As Univer does: brackets that were left open at the end are closed.
      const complete = typed + ')'.repeat(lexer.checkIfAddBracket(typed));
      const isKept = cell.f.toUpperCase() === complete.toUpperCase();
      return next(isKept ? cell : { ...cell, f: withCapitals(complete) });
    },
  });
}

/** What stands in the cell's editor, which the formula bar shares. Univer ends it with a line of its own. */
function textOfEditor(univer: Univer): string {
  const units = univer.__getInjector().get(IUniverInstanceService);
  const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return (editor?.getSnapshot().body?.dataStream ?? '').replace(/\r\n$/, '');
}

const quotedOrNot = /("(?:[^"]|"")*"|'(?:[^']|'')*')|[^"']+/g;

/** The formula engine knows functions, cells and Booleans by capitals only; texts and the names of sheets keep their letters. */
const withCapitals = (formula: string): string =>
  formula.replace(quotedOrNot, (part, quoted?: string) =>
    quoted === undefined ? part.replace(/[\p{L}_][\p{L}\d_.]*!?/gu, capital) : part,
  );

const capital = (word: string): string => (word.endsWith('!') ? word : word.toUpperCase());

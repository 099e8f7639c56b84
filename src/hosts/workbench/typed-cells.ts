// What is typed into a cell, read in the page's language; and what the cell's editor shows when it opens again. Univer reads
// numbers in English only, takes 2,5% for 25 %, and rewrites the numbers of a typed formula (1E9 becomes 1000000000), after which
// it loses its place in the texts behind them: "taiwan-reciprocal-20" becomes "reciprocal-20".
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type Styles,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { isPercentFormat } from 'numfmt';
import type { Language } from '../../data/shapes';
import { outsideQuotes } from '../../formula/outside-quotes';
import { localised, stored } from '../../formula/localise';
import { asWritten, type Written } from '../../language/as-written';
import { truth } from '../../language/excel';
import { asGiven, withDecimalMark } from '../../language/numbers';

// Before Univer's own, which have 0.
const first = 10;

export function keepTypedCells(univer: Univer, language: Language): void {
  const injector = univer.__getInjector();
  const lexer = injector.get(LexerTreeBuilder);
  const cells = injector.get(SheetInterceptorService).writeCellInterceptor;
  cells.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook }, next) => {
      const typed = textOfEditor(univer);
      if (cell?.f != null && typed.startsWith('=')) {
        // As Univer does: brackets that were left open at the end are closed.
        return next(formulaCell(cell, typed + ')'.repeat(lexer.checkIfAddBracket(typed)), language));
      }
      const isPlain = cell != null && cell.t == null && cell.p == null && typeof cell.v === 'string' && cell.v !== '';
      return isPlain ? constantCell(cell, typed, workbook.getStyles(), language) : next(cell);
    },
  });
  if (language !== 'en') editIn(cells, language);
}

/** Around all interceptors of Univer's, the first of which that knows the cell has the last word. */
function editIn(cells: SheetInterceptorService['writeCellInterceptor'], language: Language): void {
  const compose = cells.fetchThroughInterceptors.bind(cells);
  cells.fetchThroughInterceptors = (name, filter) => {
    const composed = compose(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return composed;
    return (cell, context) => editedCell(composed(cell, context) as Nullable<ICellData>, language) as typeof cell;
  };
}

/** What stands in the cell's editor, which the formula bar shares. Univer ends it with a line of its own. */
function textOfEditor(univer: Univer): string {
  const units = univer.__getInjector().get(IUniverInstanceService);
  const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return (editor?.getSnapshot().body?.dataStream ?? '').replace(/\r\n$/, '');
}

/** A formula as it was typed, but for small letters that become capitals; a text, where it is none in the language. */
function formulaCell(cell: ICellData, typed: string, language: Language): ICellData {
  const formula = stored(typed, language);
  if (formula === undefined) return { ...cell, f: null, si: null, v: typed, t: CellValueType.FORCE_STRING };
  const isKept = cell.f?.toUpperCase() === formula.toUpperCase();
  return isKept ? cell : { ...cell, f: withCapitals(formula) };
}

/** The formula engine knows functions, cells and Booleans by capitals only; texts and the names of sheets keep their letters. */
const withCapitals = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/[\p{L}_][\p{L}\d_.]*!?/gu, capital));

const capital = (word: string): string => (word.endsWith('!') ? word : word.toUpperCase());

/** Univer does not see it again: it would read what is a text here as a number of its own. */
function constantCell(cell: ICellData, typed: string, styles: Styles, language: Language): ICellData {
  const written = asWritten(typed, language);
  return written === undefined
    ? { ...cell, v: typed, t: CellValueType.STRING }
    : { ...cell, ...constantOf(written, styles.get(cell.s), typed.includes('%')) };
}

function constantOf({ value, format }: Written, style: Nullable<IStyleData>, hasPercent: boolean): ICellData {
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const standing = style?.n?.pattern;
  const isFree = standing === undefined || standing === 'General';
  // As Excel does: 5 in a cell of percentages is 5 %, and 0.05 there is 5 % as well.
  const isPercentage = !isFree && !hasPercent && isPercentFormat(standing) && Math.abs(value) >= 1;
  return {
    v: isPercentage ? value / 100 : value,
    t: CellValueType.NUMBER,
    ...(isFree && format !== undefined && { s: { ...style, n: { pattern: format } } }),
  };
}

/** As the editor shows it, so that what is left alone is read back as what it was. */
function editedCell(cell: Nullable<ICellData>, language: Language): Nullable<ICellData> {
  if (cell == null) return cell;
  if (cell.f != null) return { ...cell, f: localised(cell.f, language) };
  if (cell.t === CellValueType.BOOLEAN) {
    // Where the grid shows a word for it already, that stays.
    const word = typeof cell.v === 'string' ? cell.v : truth(Number(cell.v) === 1, language);
    return { ...cell, v: word, t: CellValueType.STRING };
  }
  if (typeof cell.v === 'number') return { ...cell, v: asGiven(cell.v, language) };
  // A percentage comes as a text of Univer's.
  if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string')
    return { ...cell, v: withDecimalMark(cell.v, language) };
  return cell;
}

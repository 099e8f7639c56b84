// What is typed into a cell, read in the page's language; and what the cell's editor shows when it opens again. Univer reads
// numbers in English only, takes 2,5% for 25 %, and rewrites the numbers of a typed formula (1E9 becomes 1000000000), after which
// it loses its place in the texts behind them: "taiwan-reciprocal-20" becomes "reciprocal-20".
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
  type Univer,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../data/shapes';
import { localised } from '../../formula/localise';
import { partsOutsideQuotes } from '../../formula/outside-quotes';
import { truth } from '../../language/excel';
import { asGiven, withDecimalMark } from '../../language/numbers';
import { textOfEditor } from './cell-editor';
import { formulaOf, needsApostrophe, textCell, writtenCell } from './written-cell';

// Before Univer's own, which have 0.
const first = 10;

export function keepTypedCells(univer: Univer, language: Language): void {
  const injector = univer.__getInjector();
  const cells = injector.get(SheetInterceptorService).writeCellInterceptor;
  cells.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, { workbook }, next) => {
      const typed = textOfEditor(univer);
      if (cell?.f != null && typed.startsWith('=')) {
        return next(formulaCell(cell, closed(typed), language));
      }
      const isPlain = cell != null && cell.t == null && cell.p == null && typeof cell.v === 'string' && cell.v !== '';
      return isPlain ? constantCell(cell, typed, workbook.getStyles(), language) : next(cell);
    },
  });
  editIn(cells, language);
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

/** As Excel and Univer do: brackets that were left open are closed at the end. Univer counts one too many behind an @. */
function closed(formula: string): string {
  const own = partsOutsideQuotes(formula).join('');
  const open = own.split('(').length - own.split(')').length;
  return formula + ')'.repeat(Math.max(0, open));
}

/** A formula that is left as it is keeps the cell's own; a text, where it is none in the language. */
function formulaCell(cell: ICellData, typed: string, language: Language): ICellData {
  const formula = formulaOf(typed, language);
  if (formula === undefined) return { ...cell, ...textCell(typed) };
  return cell.f?.toUpperCase() === formula.toUpperCase() ? cell : { ...cell, f: formula };
}

/** Univer does not see it again: it would read what is a text here as a number of its own. */
function constantCell(cell: ICellData, typed: string, styles: Styles, language: Language): ICellData {
  if (typed.startsWith("'")) return { ...cell, ...textCell(typed.slice(1)) };
  const { s, ...content } = writtenCell(typed, styles.get(cell.s), language);
  return { ...cell, ...content, ...(s != null && { s: { ...styles.get(cell.s), ...(s as IStyleData) } }) };
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
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  if (isText && typeof cell.v === 'string' && needsApostrophe(cell.v, language)) return { ...cell, v: `'${cell.v}` };
  // A percentage comes as a text of Univer's.
  if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string')
    return { ...cell, v: withDecimalMark(cell.v, language) };
  return cell;
}

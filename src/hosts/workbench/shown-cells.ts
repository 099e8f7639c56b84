// What the grid paints of a cell, where the page's language writes it in another way: errors, true and false, numbers without a
// format, and the formulas that FORMULATEXT shows.
import { CellValueType, type ICellData, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../data/shapes';
import { localised } from '../../formula/localise';
import { errorCode, truth } from '../../language/excel';
import { asGiven } from '../../language/numbers';
import { errorCodes } from './grid-cell';

/** The cells themselves keep the codes that all languages share. */
export function showCellsIn(univer: Univer, language: Language): void {
  if (language === 'en') return;
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, { workbook }, next) => {
        if (cell == null) return next(cell);
        // A number with a format is for the grid, which writes formats in the language.
        const hasFormat = (workbook.getStyles().get(cell.s)?.n?.pattern ?? general) !== general;
        const shown = (hasFormat ? undefined : plainNumberOf(cell, language)) ?? shownOf(cell, language);
        return next(shown === undefined ? cell : { ...cell, v: shown });
      },
    });
}

const general = 'General';

// As many as the grid shows of a number in English.
const mostDigits = 12;

/** A number as it stands, which a very small or large one does as a text. */
function plainNumberOf({ v, t }: ICellData, language: Language): string | undefined {
  if (v == null || v === '' || t === CellValueType.BOOLEAN) return undefined;
  const number = t === CellValueType.NUMBER || typeof v === 'number' ? Number(v) : NaN;
  return Number.isFinite(number) ? asGiven(Number(number.toPrecision(mostDigits)), language) : undefined;
}

/** undefined where the cell is shown as it is: this is asked for every cell that is painted. */
function shownOf({ v, t, f }: ICellData, language: Language): string | undefined {
  if (t === CellValueType.BOOLEAN && v != null) return truth(Number(v) === 1, language);
  if (typeof v !== 'string') return undefined;
  if (errorCodes.has(v)) return errorCode(v, language);
  return f != null && /^=FORMULATEXT\(/i.test(f) && v.startsWith('=') ? localised(v, language) : undefined;
}

// What the grid paints of a cell, where the page's language writes it in another way: errors, true and false, and the formulas
// that FORMULATEXT shows.
import { CellValueType, type ICellData, InterceptorEffectEnum, type Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../data/shapes';
import { localised } from '../../formula/localise';
import { errorCode, truth } from '../../language/excel';
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
      handler: (cell, _location, next) => {
        const shown = cell == null ? undefined : shownOf(cell, language);
        return next(shown === undefined ? cell : { ...cell, v: shown });
      },
    });
}

/** undefined where the cell is shown as it is: this is asked for every cell that is painted. */
function shownOf({ v, t, f }: ICellData, language: Language): string | undefined {
  if (t === CellValueType.BOOLEAN && v != null) return truth(Number(v) === 1, language);
  if (typeof v !== 'string') return undefined;
  if (errorCodes.has(v)) return errorCode(v, language);
  return f != null && /^=FORMULATEXT\(/i.test(f) && v.startsWith('=') ? localised(v, language) : undefined;
}

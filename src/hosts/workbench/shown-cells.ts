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
      handler: (cell, _location, next) => next(cell == null ? cell : { ...cell, ...shownOf(cell, language) }),
    });
}

function shownOf({ v, t, f }: ICellData, language: Language): ICellData {
  if (t === CellValueType.BOOLEAN && v != null) return { v: truth(Number(v) === 1, language) };
  if (typeof v !== 'string') return {};
  if (f != null && /^=FORMULATEXT\(/i.test(f) && v.startsWith('=')) return { v: localised(v, language) };
  return errorCodes.has(v) ? { v: errorCode(v, language) } : {};
}

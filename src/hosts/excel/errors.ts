// Refusals as Excel's own error objects, with the sentence in the language of its display.
import type { Refusal } from '../../cells/refusal';
import type { Language } from '../../data/shapes';
import { sentenceOf } from '../../language/in-words';

export const errorToExcel = (refusal: Refusal, language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(excelCode(refusal.error), sentenceOf(refusal, language));

// A code is the text of Excel's own enumeration, so no table of names is needed; the type does not know that.
const excelCode = (error: Refusal['error']) => error as unknown as CustomFunctions.ErrorCode;

/** The language of Excel's display; English where there is no Office to ask, as in the JavaScript-only runtime. */
export function displayLanguage(): Language {
  // Outside Excel Office may be there without a context, whatever the types say.
  const context = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

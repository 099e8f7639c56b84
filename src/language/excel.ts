// How Excel writes in each language.
import type { Language } from '../data/shapes';

/** TRUE and FALSE as Excel writes them. */
export const truth = (value: boolean, language: Language): string =>
  language === 'en' ? String(value).toUpperCase() : value ? 'VRAI' : 'FAUX';

// As a French Excel shows them; the others are the same in both.
const frenchErrors: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#NAME?': '#NOM?',
  '#SPILL!': '#PROPAGATION!',
  '#FIELD!': '#CHAMP!',
  '#CALC!': '#CALC!',
};

/** Between the arguments of a function. */
export const listSeparator = (language: Language): string => (language === 'fr' ? ';' : ',');

export const errorCode = (code: string, language: Language): string =>
  (language === 'fr' ? frenchErrors[code] : undefined) ?? code;

/** The code that all languages share, of one as the language shows it. */
export const sharedErrorCode = (shown: string, language: Language): string =>
  Object.keys(frenchErrors).find((code) => errorCode(code, language) === shown) ?? shown;

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

export const errorCode = (code: string, language: Language): string =>
  (language === 'fr' ? frenchErrors[code] : undefined) ?? code;

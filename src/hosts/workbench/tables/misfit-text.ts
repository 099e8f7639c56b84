// Why a table does not go into the sheet, in a sentence.
import type { Language } from '../../../data/shapes';
import { a1Of, type Position } from '../../../formula/a1';
import { filled } from '../../../language/filled';
import { figure } from '../../../language/numbers';
import { longestText, type Misfit, mostCells } from './fill';
import { texts } from './texts';

export function misfitText(misfit: Misfit, at: Position, language: Language): string {
  switch (misfit.code) {
    case 'too-many-cells':
      return filled(texts.tooManyCells, language, {
        most: figure(mostCells, language),
      });
    case 'beyond-sheet':
      return filled(texts.beyondSheet, language, { address: a1Of(at) });
    case 'too-long':
      return tooLongText({ row: at.row + misfit.row, column: at.column + misfit.column }, misfit.length, language);
  }
}

export const tooLongText = (at: Position, length: number, language: Language): string =>
  filled(texts.tooLong, language, {
    address: a1Of(at),
    length: figure(length, language),
    most: figure(longestText, language),
  });

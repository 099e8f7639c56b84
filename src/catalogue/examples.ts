// Reasons that examples of several functions give.
import type { Text } from '../data/shapes';

export const readBackwards: Text = { en: 'The announcement, read backwards.', fr: 'L’annonce, lue à l’envers.' };

export const headerRow: Text = {
  en: 'The header row: the names of the columns.',
  fr: 'La ligne de titres : le nom des colonnes.',
};

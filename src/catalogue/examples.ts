// Reasons that examples of several functions give.
import type { Text } from '../data/shapes';

export const readBackwards: Text = { en: 'The announcement, read backwards.', fr: 'L’annonce, lue à l’envers.' };

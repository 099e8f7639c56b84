// All sentences of the add-in in French.
import type { Sentences } from './en';

export const fr: Sentences = {
  host: {
    'nothing-selected': 'Aucune cellule n’est sélectionnée : cliquez d’abord sur une cellule.',
    'no-cell-selected': 'Sélectionnez une cellule de la feuille, puis recommencez.',
    protected: 'Excel refuse de modifier cette cellule : la feuille ou le classeur est protégé.',
    'cell-being-edited':
      'Une cellule est en cours de modification. Appuyez sur Entrée dans la feuille, puis recommencez.',
    'sheet-gone': 'La feuille de cette cellule n’est plus dans le classeur : rien n’a été modifié.',
    'does-not-fit': 'Le résultat dépasserait le bord de la feuille : rien n’a été modifié.',
    'too-large': 'C’est plus qu’Excel ne transmet en une fois. Sélectionnez moins de cellules, puis recommencez.',
    'no-notes': 'Cette version d’Excel n’a pas de notes qu’un complément puisse écrire : rien n’a été modifié.',
    unanswered: {
      excel: (said) => `Excel répond : ${said}`,
      workbench: (said) => `La feuille de calcul répond : ${said}`,
    },
  },
};

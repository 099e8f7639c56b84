// The workbench's own words. What it says about functions comes from the catalogue.
import type { Text } from '../../data/shapes';
import { words } from '../../language/words';

export const texts = {
  product: words.product,
  workbench: words.workbench,
  openCsv: { en: 'Open CSV', fr: 'Ouvrir un CSV' },
  saveCsv: { en: 'Save CSV', fr: 'Enregistrer en CSV' },
  language: { en: 'Language', fr: 'Langue' },
  grid: { en: 'Spreadsheet', fr: 'Feuille de calcul' },
  pane: { en: 'Task pane', fr: 'Volet' },
  skipToPane: { en: 'Skip the spreadsheet, go to the task pane', fr: 'Passer la feuille, aller au volet' },
  keys: {
    en: 'The spreadsheet keeps the Tab key. F6 moves between spreadsheet and task pane.',
    fr: 'La feuille garde la touche Tab. F6 passe de la feuille au volet et inversement.',
  },
  close: { en: 'Close', fr: 'Fermer' },
  stop: { en: 'Stop', fr: 'Arrêter' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  spilledFrom: { en: 'Spilled from', fr: 'Propagé depuis' },
  spillBlocked: {
    en: 'The result needs more cells than are free: clear the cells beside and below.',
    fr: 'Le résultat demande plus de cellules libres : videz les cellules à droite et en dessous.',
  },
  unknownName: {
    en: 'No function or name is spelled like this. Type =GW. to see the functions of this add-in.',
    fr: 'Aucune fonction ni aucun nom ne s’écrit ainsi. Tapez =GW. pour voir les fonctions du complément.',
  },
  numberElsewhere: {
    en: 'This is a text, not a number: in English a full stop begins the decimals and a comma groups thousands, as in 1,400.5.',
    fr: 'C’est un texte et non un nombre : en français, la virgule commence les décimales et l’espace groupe les milliers, comme dans 1 400,5.',
  },
  formulaElsewhere: {
    en: 'This is a text, not a formula.',
    fr: 'C’est un texte et non une formule : en français, on met « ; » entre les arguments et la virgule dans les nombres, comme dans =GW.HOUSEHOLDS(30,5;"US").',
  },
} as const satisfies Record<string, Text>;

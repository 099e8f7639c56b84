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
  toolbar: { en: 'Toolbar', fr: 'Barre d’outils' },
  nameBox: { en: 'Name box', fr: 'Zone Nom' },
  definedNames: { en: 'Defined names', fr: 'Noms définis' },
  cancelEntry: { en: 'Cancel the entry', fr: 'Annuler la saisie' },
  takeEntry: { en: 'Enter', fr: 'Entrer' },
  insertFunction: { en: 'Insert a function', fr: 'Insérer une fonction' },
  expandBar: { en: 'Expand the formula bar', fr: 'Agrandir la barre de formule' },
  stopCalculating: { en: 'Stop calculating', fr: 'Arrêter le calcul' },
  more: { en: 'More', fr: 'Plus' },
  less: { en: 'Less', fr: 'Moins' },
  newSheet: { en: 'New sheet', fr: 'Nouvelle feuille' },
  allSheets: { en: 'All sheets', fr: 'Toutes les feuilles' },
  sheetTabs: { en: 'Sheet tabs', fr: 'Onglets des feuilles' },
  sidePanel: { en: 'Side panel', fr: 'Panneau latéral' },
  resize: { en: 'Width of the side panel', fr: 'Largeur du panneau latéral' },
  close: { en: 'Close', fr: 'Fermer' },
  stop: { en: 'Stop', fr: 'Arrêter' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  spilledFrom: { en: 'Spilled from', fr: 'Propagé depuis' },
  spillBlocked: {
    en: 'The result needs more cells than are free: clear the cells beside and below.',
    fr: 'Le résultat demande plus de cellules libres : videz les cellules à droite et en dessous.',
  },
  unknownName: {
    en: 'The workbench knows no function or name that is spelled like this; Excel has more. Type =GW. to see the functions of this add-in.',
    fr: 'Le banc d’essai ne connaît aucune fonction ni aucun nom qui s’écrive ainsi ; Excel en a davantage. Tapez =GW. pour voir les fonctions du complément.',
  },
  circular: {
    en: 'The formula refers to its own cell, directly or through others. Excel warns of such a circular reference and shows 0.',
    fr: 'La formule fait référence à sa propre cellule, directement ou par d’autres. Excel avertit d’une telle référence circulaire et affiche 0.',
  },
  divisionByZero: {
    en: 'A number is divided by zero, or by an empty cell.',
    fr: 'Un nombre est divisé par zéro, ou par une cellule vide.',
  },
  notAvailable: {
    en: 'A value was not found, or the function needs more arguments.',
    fr: 'Une valeur n’a pas été trouvée, ou il manque des arguments à la fonction.',
  },
  noCommonCell: {
    en: 'The ranges have no cell in common.',
    fr: 'Les plages n’ont aucune cellule en commun.',
  },
  noSuchNumber: {
    en: 'A number is beyond what the function takes, or the result beyond what a cell takes.',
    fr: 'Un nombre dépasse ce que la fonction accepte, ou le résultat ce qu’une cellule accepte.',
  },
  gone: {
    en: 'The formula refers to a cell or a sheet that is not there.',
    fr: 'La formule fait référence à une cellule ou à une feuille qui n’existe pas.',
  },
  wrongKind: {
    en: 'A value is of a kind that the formula cannot use, such as a text in place of a number, or a sheet is not there.',
    fr: 'Une valeur est d’un type que la formule ne peut utiliser, comme un texte au lieu d’un nombre, ou une feuille n’existe pas.',
  },
  spilledRange: {
    en: 'A cell with # means all that is spilled from it. Excel calculates this; the workbench does not: write the range itself.',
    fr: 'Une cellule suivie de # désigne toute sa plage propagée. Excel calcule cela, le banc d’essai non : écrivez la plage elle-même.',
  },
  implicitIntersection: {
    en: 'An @ takes one value out of several. Excel calculates this; the workbench does not: write the cell itself.',
    fr: 'Un @ prend une valeur parmi plusieurs. Excel calcule cela, le banc d’essai non : écrivez la cellule elle-même.',
  },
  numberElsewhere: {
    en: 'This is a text, not a number: in English a full stop begins the decimals and a comma groups thousands, as in 1,400.5.',
    fr: 'C’est un texte et non un nombre : en français, la virgule commence les décimales et l’espace groupe les milliers, comme dans 1 400,5.',
  },
  formulaElsewhere: {
    en: 'This is a text, not a formula: in English a comma stands between arguments and a full stop in numbers, as in =GW.HOUSEHOLDS(30.5,"US").',
    fr: 'C’est un texte et non une formule : en français, on met « ; » entre les arguments et la virgule dans les nombres, comme dans =GW.HOUSEHOLDS(30,5;"US").',
  },
} as const satisfies Record<string, Text>;

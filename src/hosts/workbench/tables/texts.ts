// What is said about tables that come in and go out. A word in braces is the place of a figure.
import type { Language, Text } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import { figure } from '../../../language/numbers';
import { words } from '../../../language/words';

export const texts = {
  picture: {
    en: 'The clipboard holds a picture; the sheet takes tables and text.',
    fr: 'Le presse-papiers contient une image ; la feuille accepte des tableaux et du texte.',
  },
  nothing: {
    en: 'The clipboard holds neither a table nor a text.',
    fr: 'Le presse-papiers ne contient ni tableau ni texte.',
  },
  columns: {
    en: 'The text looks like a table of {rows} and {columns}, which “{delimiter}” separates. Put it into columns?',
    fr: 'Le texte ressemble à un tableau de {rows} et {columns}, avec « {delimiter} » pour séparateur. Le répartir en colonnes ?',
  },
  inColumns: { en: 'Into columns', fr: 'En colonnes' },
  inOneColumn: { en: 'One column', fr: 'Une seule colonne' },
  numbersElsewhere: {
    en: 'The numbers are written as in French, with a decimal comma (1 400,5). Read them as numbers?',
    fr: 'Les nombres sont écrits comme en anglais, avec un point décimal (1,400.5). Les lire comme des nombres ?',
  },
  asNumbers: { en: 'As numbers', fr: 'Comme nombres' },
  asTexts: { en: 'As texts', fr: 'Comme textes' },
  reading: { en: 'Reading: {rows}…', fr: 'Lecture : {rows}…' },
  stopped: { en: 'Stopped: nothing was changed.', fr: 'Arrêté : rien n’a été modifié.' },
  filled: {
    en: '{rows} and {columns} at {address}. Ctrl+Z takes them back.',
    fr: '{rows} et {columns} en {address}. Ctrl+Z les retire.',
  },
  opened: {
    en: '{name}: {rows} and {columns}, on a sheet of its own.',
    fr: '{name} : {rows} et {columns}, sur une feuille à part.',
  },
  tooManyCells: {
    en: 'The table has more than {most} cells, which is more than the workbench takes. Nothing was changed.',
    fr: 'Le tableau a plus de {most} cellules, davantage que le banc d’essai n’en accepte. Rien n’a été modifié.',
  },
  beyondSheet: {
    en: 'From {address} the table would go beyond the end of the sheet. Nothing was changed.',
    fr: 'À partir de {address}, le tableau dépasserait la fin de la feuille. Rien n’a été modifié.',
  },
  tooLong: {
    en: 'The text for {address} has {length} characters; a cell takes up to {most}. Nothing was changed.',
    fr: 'Le texte pour {address} a {length} caractères ; une cellule en accepte au plus {most}. Rien n’a été modifié.',
  },
  tooLarge: {
    en: '{name} has {size} MB; the workbench opens files up to {most} MB. Nothing was changed.',
    fr: '{name} fait {size} Mo ; le banc d’essai ouvre des fichiers jusqu’à {most} Mo. Rien n’a été modifié.',
  },
  noTable: {
    en: '{name} is no text file: save the table as CSV and open that. Nothing was changed.',
    fr: '{name} n’est pas un fichier texte : enregistrez le tableau en CSV et ouvrez celui-ci. Rien n’a été modifié.',
  },
  emptyFile: { en: '{name} is empty.', fr: '{name} est vide.' },
  severalFiles: {
    en: 'One file at a time: {name} is opened.',
    fr: 'Un fichier à la fois : {name} est ouvert.',
  },
  unreadable: {
    en: '{name} could not be read by the browser.',
    fr: '{name} n’a pas pu être lu par le navigateur.',
  },
  nothingToPrint: { en: 'The sheet is empty.', fr: 'La feuille est vide.' },
  printedPart: {
    en: 'Printed: the first {printed} of {rows}. Save the sheet as CSV for all of it.',
    fr: 'Imprimé : les {printed} du début, sur {rows}. Enregistrez la feuille en CSV pour l’avoir en entier.',
  },
  nothingToSave: {
    en: 'This sheet is empty: there is nothing to save.',
    fr: 'Cette feuille est vide : rien à enregistrer.',
  },
  saved: {
    en: '{name}: {rows}, with values at full precision.',
    fr: '{name} : {rows}, valeurs en pleine précision.',
  },
} as const satisfies Record<string, Text>;

const things = {
  row: { one: { en: 'row', fr: 'ligne' }, other: { en: 'rows', fr: 'lignes' } },
  column: { one: words.column, other: { en: 'columns', fr: 'colonnes' } },
} as const satisfies Record<string, Record<'one' | 'other', Text>>;

/** 1 row, 2 rows. */
export function counted(count: number, thing: keyof typeof things, language: Language): string {
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return `${figure(count, language)} ${things[thing][isOne ? 'one' : 'other'][language]}`;
}

export const readingText = (rows: number, language: Language): string =>
  filled(texts.reading, language, { rows: counted(rows, 'row', language) });

// What is said about tables that come in and go out. A word in braces is the place of a figure.
import type { Language, Text } from '../../../data/shapes';
import { a1Of, type Position } from '../../../formula/a1';
import { figure } from '../../../language/numbers';
import { filled } from '../notices';
import { longestText, type Misfit, mostCells } from './fill';

export const texts = {
  openCsv: { en: 'Open CSV', fr: 'Ouvrir un CSV' },
  saveCsv: { en: 'Save CSV', fr: 'Enregistrer en CSV' },
  picture: {
    en: 'The clipboard holds a picture; the sheet takes tables and text.',
    fr: 'Le presse-papiers contient une image ; la feuille accepte des tableaux et du texte.',
  },
  nothing: {
    en: 'The clipboard holds neither a table nor a text.',
    fr: 'Le presse-papiers ne contient ni tableau ni texte.',
  },
  columns: {
    en: 'The text looks like a table of {rows} rows and {columns} columns, which “{delimiter}” separates. Put it into columns?',
    fr: 'Le texte ressemble à un tableau de {rows} lignes et {columns} colonnes, séparées par « {delimiter} ». Le répartir en colonnes ?',
  },
  inColumns: { en: 'Into columns', fr: 'En colonnes' },
  inOneColumn: { en: 'One column', fr: 'Une seule colonne' },
  numbersElsewhere: {
    en: 'The numbers are written as in French, with a decimal comma (1 400,5). Read them as numbers?',
    fr: 'Les nombres sont écrits comme en anglais, avec un point décimal (1,400.5). Les lire comme des nombres ?',
  },
  asNumbers: { en: 'As numbers', fr: 'Comme nombres' },
  asTexts: { en: 'As texts', fr: 'Comme textes' },
  reading: { en: '{rows} rows read…', fr: '{rows} lignes lues…' },
  stopped: { en: 'Stopped: nothing was changed.', fr: 'Arrêté : rien n’a été modifié.' },
  filled: {
    en: '{rows} rows and {columns} columns at {address}. Ctrl+Z takes them back.',
    fr: '{rows} lignes et {columns} colonnes en {address}. Ctrl+Z les retire.',
  },
  opened: {
    en: '{name}: {rows} rows and {columns} columns, on a sheet of its own.',
    fr: '{name} : {rows} lignes et {columns} colonnes, sur une feuille à part.',
  },
  tooManyCells: {
    en: 'The table has {cells} cells; the workbench takes up to {most}. Nothing was changed.',
    fr: 'Le tableau a {cells} cellules ; le banc d’essai en accepte au plus {most}. Rien n’a été modifié.',
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
  nothingToSave: {
    en: 'This sheet is empty: there is nothing to save.',
    fr: 'Cette feuille est vide : rien à enregistrer.',
  },
  saved: {
    en: '{name}: {rows} rows, with values at full precision.',
    fr: '{name} : {rows} lignes, valeurs en pleine précision.',
  },
} as const satisfies Record<string, Text>;

export const counted = (count: number, language: Language): string => figure(count, language);

export function misfitText(misfit: Misfit, at: Position, language: Language): string {
  switch (misfit.code) {
    case 'too-many-cells':
      return filled(texts.tooManyCells, language, {
        cells: counted(misfit.cells, language),
        most: counted(mostCells, language),
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
    length: counted(length, language),
    most: counted(longestText, language),
  });

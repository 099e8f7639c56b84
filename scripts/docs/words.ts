// The pages' own words: titles and stock sentences. All else is read from the records.
import type { Language, Text } from '../../src/data/shapes';
import { filled } from '../../src/language/filled';
import { words } from '../../src/language/words';

const texts = {
  syntax: { en: 'Syntax', fr: 'Syntaxe' },
  arguments: { en: 'Arguments', fr: 'Arguments' },
  argument: { en: 'argument', fr: 'argument' },
  input: { en: 'input', fr: 'entrée' },
  what: { en: 'what', fr: 'sens' },
  unit: { en: 'unit', fr: 'unité' },
  bounds: { en: 'bounds', fr: 'bornes' },
  leftOut: { en: 'left out', fr: 'si omis' },
  required: { en: 'required', fr: 'obligatoire' },
  optional: words.optional,
  noArguments: { en: 'None.', fr: 'Aucun.' },
  inputs: { en: 'What {argument} may set', fr: 'Ce que {argument} peut fixer' },
  defaults: { en: 'Defaults and their sources', fr: 'Valeurs par défaut et leurs sources' },
  sources: { en: 'Sources of these values', fr: 'Sources de ces valeurs' },
  allIds: {
    en: 'Every id with its value and source: {formula} in a sheet, or {page}.',
    fr: 'Tous les identifiants, valeurs et sources : {formula} dans une feuille, ou {page}.',
  },
  valuesPage: { en: 'the page of values', fr: 'la page des valeurs (en anglais)' },

  result: { en: 'Result', fr: 'Résultat' },
  resultUnit: words.unit,
  resultKind: { en: 'Kind', fr: 'Nature' },
  fullPrecision: {
    en: 'At full precision: rounding is for the cell’s number format.',
    fr: 'En pleine précision : l’arrondi revient au format de la cellule.',
  },
  suggestedFormat: { en: 'A format that suits it: {format}.', fr: 'Un format adapté : {format}.' },
  spillsLikeInput: {
    en: 'A range in any argument gives a range of results.',
    fr: 'Une plage dans un argument donne une plage de résultats.',
  },
  spillsLikeSingle: {
    en: 'A range in any argument but {ranges} gives a range of results.',
    fr: 'Une plage dans un argument autre que {ranges} donne une plage de résultats.',
  },
  aTable: { en: 'a table that spills', fr: 'un tableau qui se propage' },
  tableUnits: {
    en: 'A column’s unit stands in its name or beside it.',
    fr: 'L’unité d’une colonne est dans son nom ou à côté.',
  },
  column: words.column,
  extract: { en: 'The first rows of {formula}', fr: 'Les premières lignes de {formula}' },

  formula: words.formula,
  native: {
    en: 'The same in plain Excel, over the names of the arguments:',
    fr: 'La même chose en Excel seul, avec les noms des arguments :',
  },
  nativeOfRack: { en: 'Where a rack is named:', fr: 'Si une baie est nommée :' },
  noNative: {
    en: 'No single formula of plain Excel gives the same: the function reads the cited data of the add-in or takes several steps.',
    fr: 'Aucune formule d’Excel seul ne donne la même chose : la fonction lit les données sourcées du complément ou procède en plusieurs étapes.',
  },

  examples: { en: 'Examples', fr: 'Exemples' },
  formulaColumn: { en: 'formula', fr: 'formule' },
  gives: { en: 'gives', fr: 'donne' },
  because: { en: 'because', fr: 'parce que' },
  begins: { en: 'a table that begins with {corner}', fr: 'un tableau qui commence par {corner}' },

  errors: { en: 'Errors', fr: 'Erreurs' },
  badValue: {
    en: '`#VALUE!`: an argument is of the wrong kind, a number stored as text among them, or outside its bounds.',
    fr: '`#VALEUR!` : un argument est du mauvais type, y compris un nombre stocké comme texte, ou hors de ses bornes.',
  },
  notAvailable: {
    en: '`#N/A`: what is asked for is not there, such as an id that is not known.',
    fr: '`#N/A` : ce qui est demandé n’existe pas, par exemple un identifiant inconnu.',
  },
  differentSizes: {
    en: '`#N/A` in the cells that one of several ranges does not reach.',
    fr: '`#N/A` dans les cellules que l’une des plages n’atteint pas.',
  },
  passesThrough: {
    en: 'An error in an input cell comes out in the same place.',
    fr: 'Une erreur dans une cellule d’entrée ressort à la même place.',
  },
  passesThroughTable: {
    en: 'An error in an input cell comes out in place of the table.',
    fr: 'Une erreur dans une cellule d’entrée ressort à la place du tableau.',
  },
  sentences: {
    en: 'The cell says in a sentence what is wrong:',
    fr: 'La cellule dit en une phrase ce qui ne va pas :',
  },
  error: { en: 'error', fr: 'erreur' },
  sentence: { en: 'sentence', fr: 'phrase' },

  seeAlso: { en: 'See also', fr: 'Voir aussi' },
  allFunctions: words.functions,
  indexIntro: {
    en: 'Every worksheet function of Gigawatt for Excel, with its arguments, cited defaults, errors and worked examples.',
    fr: 'Toutes les fonctions de Gigawatt pour Excel : arguments, valeurs par défaut sourcées, erreurs et exemples vérifiés.',
  },
  function: { en: 'function', fr: 'fonction' },
  answers: { en: 'answers', fr: 'répond' },

  product: words.product,
  help: { en: 'Help', fr: 'Aide' },
  methodology: { en: 'Methodology', fr: 'Méthodologie (EN)' },
  data: { en: 'Data', fr: 'Données (EN)' },
  values: { en: 'Values', fr: 'Valeurs (EN)' },
  workbench: words.workbench,
  otherLanguage: { en: 'Français', fr: 'English' },
  version: { en: 'Version {code}, data of {data}', fr: 'Version {code}, données du {data}' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type Word = keyof typeof texts;

/** One of the pages' own words in a language, its {braces} filled in. */
export function word(language: Language, key: Word, filling: Readonly<Record<string, string>> = {}): string {
  return filled(texts[key], language, filling);
}

// By any name, so that a group that is new to the catalogue has a page before it has a title here.
const groupNames: Readonly<Record<string, Text>> = {
  energy: { en: 'Energy', fr: 'Énergie' },
  capital: { en: 'Capital', fr: 'Investissement' },
  hardware: { en: 'Hardware', fr: 'Matériel' },
  operations: { en: 'Operations', fr: 'Exploitation' },
  programme: { en: 'Programme', fr: 'Programme' },
  facts: { en: 'Facts', fr: 'Faits' },
  text: { en: 'Text', fr: 'Texte' },
};

export const groupName = (group: string, language: Language): string => groupNames[group]?.[language] ?? group;

/** `name: text`, with the space that French puts before a colon. */
export const labelled = (language: Language, name: string, text: string): string =>
  `${name}${language === 'fr' ? '\u00a0:' : ':'} ${text}`;

// Every text of the pane that is not read from the data or the catalogue. {braces} are filled in by `phrase`.
import type { Language, Text } from '../data/shapes';
import { filled } from '../language/filled';
import { words } from '../language/words';

export const texts = {
  title: words.product,
  tagline: {
    en: 'The AI build-out in a sheet, every figure cited.',
    fr: 'Les infrastructures de l’IA dans une feuille, chaque chiffre sourcé.',
  },
  insertsInto: { en: 'Inserts into {address}', fr: 'Insère dans {address}' },

  search: { en: 'Search figures, partnerships, functions', fr: 'Chercher chiffres, partenariats, fonctions' },
  clear: { en: 'Clear', fr: 'Effacer' },
  clearSearch: { en: 'Clear the search', fr: 'Effacer la recherche' },
  results: { en: 'Search results', fr: 'Résultats de la recherche' },
  noResult: { en: 'Nothing matches “{query}”.', fr: 'Rien ne correspond à « {query} ».' },
  oneResult: { en: '1 result for “{query}”', fr: '1 résultat pour « {query} »' },
  manyResults: { en: '{count} results for “{query}”', fr: '{count} résultats pour « {query} »' },
  searchHint: {
    en: 'Try a company such as Foxconn, a thing such as racks, or a function such as HOUSEHOLDS.',
    fr: 'Essayez une entreprise comme Foxconn, un objet comme baies, ou une fonction comme HOUSEHOLDS.',
  },

  tabs: { en: 'Sections', fr: 'Rubriques' },
  figures: { en: 'Figures', fr: 'Chiffres' },
  partnerships: { en: 'Partnerships', fr: 'Partenariats' },
  functions: words.functions,
  figuresIntro: {
    en: 'The headline figures of the agency report of 20 and 21 November 2025, as live formulas.',
    fr: 'Les chiffres clés de la dépêche des 20 et 21 novembre 2025, en formules vivantes.',
  },
  statements: { en: 'What the article says', fr: 'Ce que dit l’article' },
  correction: { en: 'Correction', fr: 'Rectification' },
  partnershipsIntro: { en: 'Who builds what with whom.', fr: 'Qui construit quoi avec qui.' },
  functionsIntro: {
    en: 'Every function of the add-in, with an example that you can insert.',
    fr: 'Toutes les fonctions du complément, avec un exemple à insérer.',
  },

  coming: { en: 'Loading…', fr: 'Chargement…' },
  partMissing: {
    en: 'Part of the pane did not arrive. Check the connection to this site and try again.',
    fr: 'Une partie du volet n’est pas arrivée. Vérifiez la connexion à ce site et réessayez.',
  },
  tryAgain: words.tryAgain,

  today: { en: 'Today', fr: 'Aujourd’hui' },
  sources: { en: 'Sources ({count})', fr: 'Sources ({count})' },
  opensNewWindow: { en: 'opens in a new window', fr: 's’ouvre dans une nouvelle fenêtre' },
  readAddress: { en: 'only the address was seen', fr: 'seule l’adresse a été vue' },
  readCopy: { en: 'a copy was read', fr: 'lu dans une copie' },

  insert: { en: 'Insert', fr: 'Insérer' },
  insertFormula: { en: 'Insert {formula}', fr: 'Insérer {formula}' },
  copy: { en: 'Copy', fr: 'Copier' },
  copyFormula: { en: 'Copy {formula}', fr: 'Copier {formula}' },
  copyId: { en: 'Copy the id {id}', fr: 'Copier l’identifiant {id}' },
  copied: { en: 'Copied.', fr: 'Copié.' },
  copyRefused: {
    en: 'The browser does not allow copying here. Select the text and press Ctrl+C.',
    fr: 'Le navigateur ne permet pas de copier ici. Sélectionnez le texte et appuyez sur Ctrl+C.',
  },
  insertNeedsHost: { en: 'Open this pane in Excel to insert', fr: 'Ouvrez ce volet dans Excel pour insérer' },
  waiting: { en: 'Waiting for the spreadsheet…', fr: 'En attente de la feuille…' },
  inserted: { en: 'Inserted in {address}.', fr: 'Inséré dans {address}.' },
  undo: { en: 'Undo', fr: 'Annuler' },
  undone: { en: '{address} is as it was.', fr: '{address} est comme avant.' },
  changedSince: {
    en: '{address} has changed since, so nothing was undone.',
    fr: '{address} a changé entre-temps : rien n’a été annulé.',
  },
  occupied: { en: '{address} holds “{content}”. Replace it?', fr: '{address} contient « {content} ». Remplacer ?' },
  replace: { en: 'Replace', fr: 'Remplacer' },
  keep: { en: 'Keep', fr: 'Garder' },
  kept: { en: '{address} was left as it is.', fr: '{address} est resté tel quel.' },

  who: words.who,
  made: { en: 'What is made', fr: 'Ce qui est fabriqué' },
  binding: { en: 'Binding', fr: 'Engageant' },
  bindingYes: { en: 'Yes', fr: 'Oui' },
  bindingNo: { en: 'No', fr: 'Non' },
  bindingUnstated: { en: 'Not stated', fr: 'Non précisé' },
  power: words.power,
  value: words.value,
  announced: words.announced,
  status: { en: 'Status', fr: 'Statut' },
  none: { en: 'None stated', fr: 'Non communiquée' },
  asOf: { en: 'as of {date}', fr: '{date}' },
  history: { en: 'History ({count})', fr: 'Historique ({count})' },
  insertFields: { en: 'Insert a field', fr: 'Insérer un champ' },
  id: words.id,
  seePartnership: { en: 'See partnership', fr: 'Voir le partenariat' },
  seePartnershipNamed: { en: 'See partnership: {name}', fr: 'Voir le partenariat : {name}' },
  arguments: { en: 'Arguments', fr: 'Arguments' },
  optional: words.optional,
  helpPage: { en: 'Help page', fr: 'Page d’aide' },
  example: { en: 'Example', fr: 'Exemple' },
  grades: { en: 'How well it is evidenced', fr: 'Solidité des preuves' },

  officeLate: {
    en: 'Office.js has not loaded yet, so nothing can be inserted for now. You can read and copy meanwhile; this pane connects by itself when it arrives. If it never does, check the network and that appsforoffice.microsoft.com is not blocked.',
    fr: 'Office.js n’est pas encore chargé : impossible d’insérer pour l’instant. Vous pouvez lire et copier ; le volet se connectera de lui-même. Si rien ne vient, vérifiez le réseau et que appsforoffice.microsoft.com n’est pas bloqué.',
  },
  officeBlocked: {
    en: 'Office.js could not be loaded, so nothing can be inserted. You can read and copy meanwhile. Check the network and that appsforoffice.microsoft.com is not blocked by a firewall or an extension, then reload the workbook.',
    fr: 'Office.js n’a pas pu être chargé : impossible d’insérer. Vous pouvez lire et copier. Vérifiez le réseau et que appsforoffice.microsoft.com n’est bloqué ni par un pare-feu ni par une extension, puis rechargez le classeur.',
  },
  officeSilent: {
    en: 'Office.js has loaded and Excel has not answered it yet, so nothing can be inserted for now. You can read and copy meanwhile; this pane connects by itself when the answer comes. If it never does, reload the workbook.',
    fr: 'Office.js est chargé, mais Excel ne lui a pas encore répondu : impossible d’insérer pour l’instant. Vous pouvez lire et copier ; le volet se connectera de lui-même. Si rien ne vient, rechargez le classeur.',
  },
  outsideExcel: {
    en: 'Open this pane in Excel to insert formulas; here you can read and copy.',
    fr: 'Ouvrez ce volet dans Excel pour insérer des formules ; ici, vous pouvez lire et copier.',
  },
  functionsSlow: {
    en: 'The script of the GW functions has not arrived from this site yet: their cells wait for it. It is taken up by itself when it comes; if it never does, check the connection to this site, then reload the workbook.',
    fr: 'Le script des fonctions GW n’est pas encore arrivé de ce site : leurs cellules l’attendent. Il sera pris en compte de lui-même ; si rien ne vient, vérifiez la connexion à ce site, puis rechargez le classeur.',
  },
  functionsMissing: {
    en: 'The script of the GW functions could not be fetched from this site: cells may show #NAME?. Check the connection to this site, then reload the workbook.',
    fr: 'Le script des fonctions GW n’a pas pu être obtenu de ce site : des cellules peuvent afficher #NOM?. Vérifiez la connexion à ce site, puis rechargez le classeur.',
  },
  functionsThrew: {
    en: 'The script of the GW functions stopped with an error, so they are not registered: cells may show #NAME?. Reload the workbook; if it happens again, report this message: {message}',
    fr: 'Le script des fonctions GW s’est arrêté sur une erreur, elles ne sont donc pas enregistrées : des cellules peuvent afficher #NOM?. Rechargez le classeur ; si cela se reproduit, signalez ce message : {message}',
  },
} as const satisfies Record<string, Text>;

export type TextKey = keyof typeof texts;
export type Filling = Readonly<Record<string, string | number>>;

/** A text of the pane in one language, with its {braces} filled in. */
export function phrase(language: Language, key: TextKey, filling: Filling = {}): string {
  return filled(texts[key], language, filling);
}

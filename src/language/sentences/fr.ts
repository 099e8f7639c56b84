// Every sentence that the product says in French when it refuses something. Ids and the names of arguments stay English.
import { ended, listed } from '../lists';
import type { Given, Named, RefusalSentences, Wanted } from '../../cells/refusal';
import { boundsBy, type BoundWords, optionsBy } from '../bounds';
import { errorCode, listSeparator, truth } from '../excel';
import { asGiven, figure } from '../numbers';
import { shortened } from '../quoted';
import type { Sentences } from './en';

const quoted = (text: string): string => `«\u00a0${shortened(text)}\u00a0»`;

/** The arguments of a call, as a French Excel separates them. */
const separated = (syntax: string): string => syntax.replaceAll(listSeparator('en'), listSeparator('fr'));

const number = (value: number): string => asGiven(value, 'fr');

/** `pue`, `scenario, pue`, `scenario, low de pue`. */
function named(argument: Named): string {
  if (typeof argument === 'string') return argument;
  const [name = '', input = '', part] = argument;
  return part === undefined ? `${name}, ${input}` : `${name}, ${part} de ${input}`;
}

function shown(given: Given): string {
  if (given === null) return 'n’est pas une valeur simple';
  if (typeof given === 'string') return `est le texte ${quoted(given)}`;
  return `vaut ${typeof given === 'boolean' ? truth(given, 'fr') : number(given)}`;
}

function missing(wanted: Wanted): string {
  switch (wanted.a) {
    case 'number':
      return `donnez un nombre (${wanted.unit.fr})`;
    case 'number-or-id':
      return `donnez un nombre (${wanted.unit.fr}) ou un identifiant`;
    case 'spreads':
      return 'donnez une plage de quatre colonnes (input, low, mode, high)';
    case 'yearly-amounts':
      return 'donnez une plage de deux colonnes (année, dollars américains)';
    default:
      return 'donnez un identifiant sous forme de texte';
  }
}

function mustBe(wanted: Wanted): string {
  switch (wanted.a) {
    case 'number':
    case 'number-or-id':
      return `un nombre (${wanted.unit.fr}) ; l’argument`;
    case 'flag':
      return 'VRAI ou FAUX (ou 1 ou 0) ; l’argument';
    case 'texts':
      return 'une liste de textes ; l’un d’eux';
    case 'day':
      return 'un jour de 2000 à 2100, en date ou en texte comme «\u00a02025-11-20\u00a0» ; l’argument';
    default:
      return 'un texte ; l’argument';
  }
}

const nearest = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : ended(` Les plus proches : ${listed(ids)}`);

const unpublished = (id: string, what: string): string => `${id} n’a pas de ${what} : aucune source n’en donne.`;

const boundWords: BoundWords = {
  least: (bound) => `au moins ${figure(bound, 'fr')}`,
  above: (bound) => `supérieur à ${figure(bound, 'fr')}`,
  most: (bound) => `au plus ${figure(bound, 'fr')}`,
  between: (least, most) => `compris entre ${figure(least, 'fr')} et ${figure(most, 'fr')}`,
  and: ' et ',
  oneOf: 'l’un de',
  whole: 'un nombre entier',
};

const refusals: RefusalSentences = {
  usage: ({ syntax }) => `Syntaxe : ${separated(syntax)}`,
  'too-many-arguments': ({ syntax }) => `Plus d’arguments que la fonction n’en prend. Syntaxe : ${separated(syntax)}`,
  defect: (reason) => `${reason.function} a échoué ; merci de le signaler : ${reason.said}`,
  'no-such-function': (reason) => `Il n’y a pas de fonction ${reason.function}.`,

  missing: ({ argument, wanted }) => `${argument} manque : ${missing(wanted)}.`,
  'no-cell': ({ argument }) => `${argument} manque.`,
  'wrong-kind': ({ argument, wanted, given }) => `${named(argument)} doit être ${mustBe(wanted)} ${shown(given)}.`,
  'number-as-text': ({ argument, text }) =>
    `${named(argument)} est un nombre stocké comme texte (${quoted(text)}) : retirez les guillemets ou convertissez la cellule en nombre.`,
  'out-of-bounds': ({ argument, bounds, given, meant }) => {
    const sentence = `${named(argument)} doit être ${boundsBy(boundWords, bounds)} ; l’argument vaut ${number(given)}.`;
    return meant === undefined
      ? sentence
      : `${sentence} Vouliez-vous dire ${number(meant)} ou ${number(given)}\u00a0% ?`;
  },
  'not-listed': ({ argument, options, given }) =>
    `${argument} doit être ${optionsBy(boundWords, options)} ; l’argument ${shown(given)}.`,
  'unknown-id': ({ argument, id, nearest: ids, strange, place }) => {
    const why =
      strange === undefined ? '' : ` : aucun identifiant n’a le caractère ${quoted(strange)} (${codePoint(strange)})`;
    const where =
      place === undefined || strange !== undefined ? '' : ` : il n’y a pas de valeur pour ce lieu (${place.fr})`;
    return `${argument} ${quoted(id)} est inconnu${why}${where}.${nearest(ids)}`;
  },
  'ambiguous-id': ({ argument, id, meanings }) =>
    `${argument} ${quoted(id)} a plusieurs sens : écrivez l’un de ${meanings.join(', ')}.`,
  'unknown-field': ({ field, nearest: ids }) => `Il n’y a pas de champ ${quoted(field)}.${nearest(ids)}`,
  'not-a-rack': ({ argument, id, nearest: ids }) =>
    `${argument} doit être une baie ; ${id} est une puce.${nearest(ids)}`,
  'not-yet': ({ id, day, announced }) => `${id} a été annoncé le ${announced}, après le ${day}.`,
  'no-field-value': ({ id, field }) => unpublished(id, `valeur ${field}`),
  'no-parts': ({ id }) => unpublished(id, 'liste de composants'),
  'no-sites': ({ argument, party }) =>
    `${argument} : pour ${party.fr}, Epoch AI ne suit aucun site ; il peut tout de même en exister.`,
  'no-rack-power': ({ id }) => unpublished(id, 'puissance de baie'),
  'no-dense-figure': ({ id, precision }) => unpublished(id, `chiffre dense en ${precision}`),

  'input-error': ({ error, argument = 'un argument', alone, id }) => {
    const code = errorCode(error, 'fr');
    if (!alone) return `Une cellule d’entrée contient ${code}.`;
    if (error !== '#NAME?') return `${argument} est l’erreur ${code}.`;
    return id === undefined
      ? `${argument} est l’erreur ${code} : un nom y est inconnu.`
      : `${argument} est l’erreur ${code} : un identifiant se met entre guillemets, p. ex. "${id}".`;
  },
  unreached: () => 'Les plages données sont de tailles différentes : l’une d’elles n’atteint pas cette cellule.',
  'nothing-matches': () => 'Rien ne correspond, et il n’y a pas de ligne de titres à montrer.',
  'not-holdable': () => 'Le résultat dépasse ce qu’une cellule peut contenir.',
  'no-cells': () => 'La fonction n’a donné aucune cellule.',
  'beyond-sheet': ({ rows, columns }) =>
    `Le résultat prendrait ${figure(rows, 'fr')} lignes et ${figure(columns, 'fr')} colonnes, plus que n’en a une feuille : donnez des plages plus courtes.`,
  'answer-too-large': ({ cells }) =>
    `La réponse de ${cells} cellules dépasse ce qu’Excel accepte en une fois : donnez moins de lignes.`,

  'ends-before-start': ({ start, end }) =>
    `end_year doit être start_year ${number(start)} ou plus tard ; l’argument vaut ${number(end)}.`,
  'too-many-draws': ({ most, uncertain, given }) =>
    `draws doit être au plus ${number(most)} si ${number(uncertain)} entrées sont incertaines ; l’argument vaut ${number(given)}.`,
  'scenario-width': ({ argument, needsSpread, width }) => {
    const four = 'quatre colonnes (input, low, mode, high)';
    const columns = needsSpread ? four : `deux colonnes (input, value) ou ${four}`;
    return `${argument} doit avoir ${columns} ; la plage en a ${number(width)}.`;
  },
  'scenario-row-without-name': ({ argument }) => `${argument} a une ligne sans nom d’entrée dans sa première colonne.`,
  'scenario-name-wrong-kind': ({ argument, given }) =>
    `${argument} doit nommer une entrée dans sa première colonne ; ce qui s’y trouve ${shown(given)}.`,
  'scenario-unknown-input': ({ argument, input, nearest: ids }) =>
    `${argument} : ${quoted(input)} n’est pas une entrée.${nearest(ids)}`,
  'empty-part': ({ argument, input, part }) =>
    part === undefined
      ? `${named([argument, input])} est vide : donnez un nombre.`
      : `${named([argument, input, part])} est vide : donnez un nombre, le même dans les trois colonnes pour une valeur fixe.`,
  'scenario-disorder': ({ argument, input, low, mode, high }) =>
    `${named([argument, input])} doit avoir low au plus égal à mode, et mode au plus égal à high ; ` +
    `ils valent ${number(low)}, ${number(mode)} et ${number(high)}.`,
  'scenario-twice': ({ argument, input }) => `${argument} fixe ${input} deux fois.`,
  'counted-twice': ({ argument, input, plan }) =>
    `${named([argument, input])} est déjà compris dans le prix du plan ${plan} : la facture le compterait deux fois.`,
  'scenario-without-spread': ({ argument }) =>
    `${argument} doit donner à au moins une entrée un low inférieur à son high.`,
  'yearly-width': ({ argument, width }) =>
    `${argument} doit avoir deux colonnes (année, dollars américains) ; la plage en a ${number(width)}.`,
  'years-disorder': ({ argument, before, year }) =>
    `${argument} doit avoir des années croissantes ; ${number(year)} se trouve sous ${number(before)}.`,
  'macrs-life': ({ life, given }) =>
    `life_years doit valoir ${number(life)} si method est macrs-5 ; l’argument vaut ${number(given)}.`,
  'never-pays-back': ({ revenueUsdPerGw, cost }) =>
    `revenue_usd_per_gw doit être supérieur aux charges annuelles de ${figure(cost, 'fr')} dollars américains par GW, sinon le capital n’est jamais remboursé ; l’argument vaut ${number(revenueUsdPerGw)}.`,
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const host: Sentences['host'] = {
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
};

export const fr: Sentences = { bounds: boundWords, refusals, host };

// Words that several rooms show: each stands once, so that no two places call one thing by two names.
import type { Text } from '../data/shapes';

export const words = {
  product: { en: 'Gigawatt for Excel', fr: 'Gigawatt pour Excel' },
  workbench: { en: 'Workbench', fr: 'Banc d’essai' },
  functions: { en: 'Functions', fr: 'Fonctions' },
  formula: { en: 'Formula', fr: 'Formule' },
  value: { en: 'Value', fr: 'Valeur' },
  unit: { en: 'Unit', fr: 'Unité' },
  power: { en: 'Power', fr: 'Puissance' },
  itPower: { en: 'IT power', fr: 'Puissance informatique' },
  announced: { en: 'Announced', fr: 'Annoncé' },
  who: { en: 'Who', fr: 'Qui' },
  id: { en: 'Id', fr: 'Identifiant' },
  name: { en: 'Name', fr: 'Nom' },
  whatItIs: { en: 'What it is', fr: 'Ce que c’est' },
  tryAgain: { en: 'Try again', fr: 'Réessayer' },
  optional: { en: 'optional', fr: 'facultatif' },
  firstDayInForce: { en: 'First day in force', fr: 'Premier jour d’application' },
  statusOnDay: { en: 'Status on that day', fr: 'Statut ce jour-là' },
  text: { en: 'text', fr: 'texte' },
  column: { en: 'column', fr: 'colonne' },
} as const satisfies Record<string, Text>;

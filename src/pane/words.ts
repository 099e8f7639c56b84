// Words for the closed vocabularies of the data.
import type { Grade, Partnership, Text } from '../data/shapes';
import { words } from '../language/words';

export const gradeWords: Record<Grade, { readonly name: Text; readonly about: Text }> = {
  primary: {
    name: { en: 'primary', fr: 'primaire' },
    about: {
      en: 'The publisher’s own page, table or release was read.',
      fr: 'La page, le tableau ou le communiqué d’origine a été lu.',
    },
  },
  corroborated: {
    name: { en: 'corroborated', fr: 'corroboré' },
    about: { en: 'Two independent publishers agree.', fr: 'Deux éditeurs indépendants concordent.' },
  },
  reported: {
    name: { en: 'reported', fr: 'rapporté' },
    about: {
      en: 'One secondary source, or one agency text.',
      fr: 'Une seule source secondaire, ou une seule dépêche.',
    },
  },
};

export const stateWords: Record<Partnership['status']['state'], Text> = {
  announced: words.announced,
  active: { en: 'Active', fr: 'En cours' },
  amended: { en: 'Amended', fr: 'Modifié' },
  replaced: { en: 'Replaced', fr: 'Remplacé' },
  cancelled: { en: 'Cancelled', fr: 'Annulé' },
};

export const kindWords: Record<Partnership['kind'], Text> = {
  'design-partnership': { en: 'Design partnership', fr: 'Partenariat de conception' },
  'joint-venture': { en: 'Joint venture', fr: 'Coentreprise' },
  commitment: { en: 'Commitment', fr: 'Engagement' },
  supply: { en: 'Supply', fr: 'Fourniture' },
  'chip-codesign': { en: 'Chip co-design', fr: 'Co-conception de puces' },
  'cloud-contract': { en: 'Cloud contract', fr: 'Contrat de cloud' },
  investment: { en: 'Investment', fr: 'Investissement' },
};

export const basisWords: Record<NonNullable<Partnership['gwBasis']>, Text> = {
  facility: { en: 'at the site’s grid connection', fr: 'au raccordement du site' },
  it: { en: 'of IT power', fr: 'de puissance informatique' },
  generation: { en: 'of generation', fr: 'de production' },
  unstated: { en: 'which GW was not stated', fr: 'nature des GW non précisée' },
};

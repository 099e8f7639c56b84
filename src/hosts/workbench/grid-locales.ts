// Univer's own texts in the two languages, with the keys that its 0.25.1 asks for and does not have.
import { LocaleType, mergeLocales } from '@univerjs/core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import frFR from '@univerjs/preset-sheets-core/locales/fr-FR';

export const localeOf = { en: LocaleType.EN_US, fr: LocaleType.FR_FR } as const;

const progress = {
  en: {
    analyzing: 'Analysing',
    calculating: 'Calculating',
    'array-analysis': 'Analysing blocks',
    'array-calculation': 'Calculating blocks',
    done: 'Done',
  },
  fr: {
    analyzing: 'Analyse',
    calculating: 'Calcul',
    'array-analysis': 'Analyse des blocs',
    'array-calculation': 'Calcul des blocs',
    done: 'Terminé',
  },
};

const info = {
  en: { error: 'Error', forceStringInfo: 'A number stored as text' },
  fr: { error: 'Erreur', forceStringInfo: 'Un nombre enregistré comme texte' },
};

export const locales = {
  [LocaleType.EN_US]: mergeLocales(enUS, missing('en')),
  [LocaleType.FR_FR]: mergeLocales(frFR, missing('fr')),
};

function missing(language: keyof typeof localeOf) {
  return { 'sheets-formula': { progress: progress[language] }, 'sheets-ui': { info: info[language] } };
}

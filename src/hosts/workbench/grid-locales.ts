// Univer's own texts in the two languages, with the keys that its 0.25.1 asks for and does not have, and with a French
// menu of the cell in which copying is not called pasting.
import { type ILanguagePack, LocaleType } from '@univerjs/core';
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

const shortcut = { en: {}, fr: { 'sheet-view': 'Affichage de la feuille', 'sheet-edit': 'Édition de la feuille' } };

const rightClick = { en: {}, fr: { copySpecial: 'Copie spéciale' } };

function completed(pack: ILanguagePack, added: ILanguagePack): ILanguagePack {
  const merged = Object.entries(added).map(([key, value]) => {
    const there = pack[key];
    return [key, isSection(there) && isSection(value) ? completed(there, value) : value] as const;
  });
  return { ...pack, ...Object.fromEntries(merged) };
}

const isSection = (value: ILanguagePack[string] | undefined): value is ILanguagePack =>
  typeof value === 'object' && !Array.isArray(value);

function ours(language: keyof typeof localeOf) {
  return {
    'sheets-formula': { progress: progress[language] },
    'sheets-ui': { info: info[language], rightClick: rightClick[language], shortcut: shortcut[language] },
  };
}

// Not Univer's mergeLocales: it puts a section of ours in the place of Univer's, and menus then show their keys.
export const locales = {
  [LocaleType.EN_US]: completed(enUS, ours('en')),
  [LocaleType.FR_FR]: completed(frFR, ours('fr')),
};

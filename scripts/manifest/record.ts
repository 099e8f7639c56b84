// What the add-in tells Office about itself, once: both manifests and the list of shortcuts are written from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/data/shapes';
import { sectionAction, sectionNames, showPaneAction } from '../../src/pane/sections';
import { texts } from '../../src/pane/texts';
import { ROOT } from '../root.mjs';

/** Where the site stands, and what the files of Excel are called there. */
export interface Site {
  /** https, without a slash at its end. */
  readonly address: string;
  readonly script: string;
  readonly metadata: { readonly en: string; readonly fr: string };
}

export const developmentSite: Site = {
  address: 'https://localhost:3000',
  script: 'functions.js',
  metadata: { en: 'functions.json', fr: 'functions.fr.json' },
};

interface Button {
  readonly id: string;
  /** Prefix of the ids of its texts. */
  readonly resource: string;
  readonly action: string;
  /** The pane itself, or a section of it, which only a function of the shared runtime can choose. */
  readonly opens: 'pane' | 'section';
  readonly label: Text;
  readonly description: Text;
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const paneButton: Button = {
  id: 'Gigawatt.ShowPane',
  resource: 'ShowPane',
  action: showPaneAction,
  opens: 'pane',
  label: { en: 'Gigawatt pane', fr: 'Volet Gigawatt' },
  description: {
    en: 'Shows the figures of the announcement, who builds what with whom, and every function, with their sources.',
    fr: 'Montre les chiffres de l’annonce, qui construit quoi avec qui, et toutes les fonctions, avec leurs sources.',
  },
};

export const record = {
  // Never another one: Office would take it for another add-in.
  id: '5139d4a8-f2ae-4ff5-b6c1-448d75280dad',
  version,
  provider: 'Gigawatt for Excel',
  namespace: 'GW',
  name: texts.title,
  shortDescription: {
    en: 'The AI build-out in a sheet: gigawatts, dollars, homes, racks, each cited.',
    fr: 'L’essor de l’IA dans une feuille : gigawatts, dollars, foyers, baies, sourcés.',
  },
  description: {
    en: 'Functions and a pane that turn the headlines of the AI build-out into a sheet: gigawatts, dollars, households and racks, with a source for every default.',
    fr: 'Des fonctions et un volet qui mettent en feuille les annonces sur les centres de données de l’IA : gigawatts, dollars, foyers, baies, avec une source pour chaque valeur par défaut.',
  },
  pages: {
    pane: 'taskpane.html',
    learnMore: 'workbench.html',
    support: { en: 'troubleshooting.html', fr: 'troubleshooting.html' },
    privacy: 'privacy.html',
    terms: 'licences.txt',
  },
  // CustomFunctionsRuntime 1.3 is what perpetual Office has; the code asks for higher ones before it uses them.
  requirements: [
    { name: 'SharedRuntime', minVersion: '1.1' },
    { name: 'CustomFunctionsRuntime', minVersion: '1.3' },
  ],
  iconSizes: [16, 20, 24, 32, 40, 48, 64, 80],
  accentColor: '#0b3d2e',
  group: { id: 'Gigawatt.Group', label: { en: 'Gigawatt', fr: 'Gigawatt' } },
  buttons: [
    paneButton,
    ...sectionNames.map((name): Button => ({
      id: `Gigawatt.${sectionAction(name)}`,
      resource: sectionAction(name),
      action: sectionAction(name),
      opens: 'section',
      label: texts[name],
      description: texts[`${name}Intro`],
    })),
  ],
  // The pattern that Microsoft advises, because neither Office nor a browser uses it.
  shortcut: {
    action: showPaneAction,
    key: 'Ctrl+Shift+Alt+G',
    name: { en: 'Show the Gigawatt pane', fr: 'Afficher le volet Gigawatt' },
  },
  getStarted: {
    title: { en: 'Gigawatt for Excel is ready', fr: 'Gigawatt pour Excel est prêt' },
    description: {
      en: 'Type =GW.HOUSEHOLDS(30) into a cell, or open the Gigawatt pane on the Home tab.',
      fr: 'Tapez =GW.HOUSEHOLDS(30) dans une cellule, ou ouvrez le volet Gigawatt dans l’onglet Accueil.',
    },
  },
} as const;

export const iconAddress = (site: Site, size: number): string => `${site.address}/assets/icon-${String(size)}.png`;

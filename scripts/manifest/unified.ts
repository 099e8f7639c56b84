// manifest.json: the unified manifest, for the Excels that take it (on the web, in Microsoft 365 for Windows and Mac).
import type { Language, Text } from '../../src/data/shapes';
import { iconAddress, record, type Site } from './record';

const runtime = 'Pane';

/** The manifest with its texts in both languages where Office has one. */
function manifest(site: Site) {
  const at = (path: string): string => `${site.address}/${path}`;
  const icons = record.iconSizes.map((size) => ({ size, url: iconAddress(site, size) }));
  const capabilities = record.requirements.map((requirement) => ({ ...requirement }));
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
    manifestVersion: '1.30',
    id: record.id,
    version: record.version,
    name: { short: record.name, full: record.name },
    description: { short: record.shortDescription, full: record.description },
    developer: {
      name: record.provider,
      websiteUrl: at(record.pages.support.en),
      privacyUrl: at(record.pages.privacy),
      termsOfUseUrl: at(record.pages.terms),
    },
    icons: { outline: 'assets/outline-32.png', color: 'assets/icon-192.png', color32x32: 'assets/icon-32.png' },
    accentColor: record.accentColor,
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'fr', file: 'manifest.fr.json' }],
    },
    validDomains: [new URL(site.address).host],
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities },
        runtimes: [
          {
            id: runtime,
            type: 'general',
            code: { page: at(record.pages.pane), script: at(site.script) },
            lifetime: 'long',
            // A shortcut can only run a function, so the pane's own button does the same here.
            actions: record.buttons.map(({ action, label }) => ({
              id: action,
              type: 'executeFunction',
              displayName: action === record.shortcut.action ? record.shortcut.name : label,
            })),
            customFunctions: {
              namespace: { id: record.namespace, name: record.namespace },
              allowCustomDataForDataTypeAny: true,
              metadataUrl: at(site.metadata.en),
            },
          },
        ],
        ribbons: [{ contexts: ['default'], tabs: [{ builtInTabId: 'TabHome', groups: [group(icons)] }] }],
        keyboardShortcuts: [
          {
            requirements: { capabilities: [{ name: 'SharedRuntime', minVersion: '1.1' }] },
            shortcuts: [{ key: { default: record.shortcut.key }, actionId: record.shortcut.action }],
            keyMappingFiles: {
              shortcutsUrl: at('shortcuts.json'),
              localizationResourceUrl: at('shortcuts.fr.json'),
            },
          },
        ],
        getStartedMessages: [{ ...record.getStarted, learnMoreUrl: at(record.pages.learnMore) }],
      },
    ],
  };
}

const group = (icons: readonly { size: number; url: string }[]) => ({
  id: record.group.id,
  label: record.group.label,
  icons,
  controls: record.buttons.map(({ id, label, description, action }) => ({
    id,
    type: 'button',
    label,
    icons,
    supertip: { title: label, description },
    actionId: action,
  })),
});

const isText = (value: object): value is Text => 'en' in value && 'fr' in value;

function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]));
}

/** French texts by their path, such as `extensions[0].ribbons[0].tabs[0].groups[0].label`. */
function frenchTexts(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((each, at) => frenchTexts(each, `${path}[${String(at)}]`));
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value.fr]];
  return Object.entries(value).flatMap(([key, each]) => frenchTexts(each, path === '' ? key : `${path}.${key}`));
}

export const unifiedManifest = (site: Site) => inLanguage(manifest(site), 'en') as Record<string, unknown>;

/** The file of the French texts that the manifest names. */
export const unifiedManifestInFrench = (site: Site) => ({
  $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json',
  ...Object.fromEntries(frenchTexts(manifest(site), '')),
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../../scripts/manifest/check';
import { manifestFiles } from '../../../scripts/manifest/files';
import { developmentSite, record } from '../../../scripts/manifest/record';
import { shortcuts, shortcutsInFrench } from '../../../scripts/manifest/shortcuts';
import { unifiedManifest, unifiedManifestInFrench } from '../../../scripts/manifest/unified';
import { checkShortcuts, checkUnified } from '../../../scripts/manifest/unified-check';
import { ROOT } from '../../../scripts/root.mjs';
import { sectionNames } from '../../../src/pane/sections';

const ASSETS = join(ROOT, 'assets');
const site = {
  address: 'https://example.org/gigawatt',
  script: 'functions.0a1b2c3d.js',
  metadata: { en: 'functions.1a2b3c4d.json', fr: 'functions.fr.2a3b4c5d.json' },
};
const changed = (from: string, to: string) =>
  JSON.parse(JSON.stringify(unifiedManifest(site)).replaceAll(from, to)) as Record<string, unknown>;

test('both manifests, and the list of shortcuts, have no problem', async () => {
  expect(await checkManifest(manifestFiles(site)['manifest.xml'], ASSETS)).toEqual([]);
  expect(checkUnified(unifiedManifest(site), ASSETS)).toEqual([]);
  expect(checkShortcuts(shortcuts)).toEqual([]);
});

test('the committed manifests are what the record gives for this computer', () => {
  expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toBe(manifestFiles(developmentSite)['manifest.xml']);
  expect(JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'))).toEqual(unifiedManifest(developmentSite));
});

test('the id is the one under which the add-in was first installed', () => {
  expect(record.id).toBe('5139d4a8-f2ae-4ff5-b6c1-448d75280dad');
});

test('a manifest for a site names nothing of this computer', () => {
  expect(JSON.stringify(manifestFiles(site))).not.toMatch('localhost');
});

test('the ribbon has the button of the pane and one for each of its sections', () => {
  expect(record.buttons.map(({ label }) => label.en)).toEqual([
    'Gigawatt pane',
    'Figures',
    'Partnerships',
    'Functions',
  ]);
  expect(record.buttons).toHaveLength(1 + sectionNames.length);
});

test.each([
  ['an icon that does not exist', 'assets/icon-192.png', 'assets/icon-193.png', 'assets/icon-193.png does not exist'],
  ['an icon of another size', 'assets/outline-32.png', 'assets/icon-48.png', 'is 48 x 48, not 32 x 32'],
  ['an address without https', 'https://example.org/gigawatt/taskpane', 'http://example.org/taskpane', 'pattern'],
  ['a name that is too long', '"short":"Gigawatt', `"short":"${'g'.repeat(31)}`, 'must NOT have more than 30'],
])('%s is found', (_what, from, to, problem) => {
  expect(checkUnified(changed(from, to), ASSETS).join('\n')).toMatch(problem);
});

test('a missing icon is found in both manifests', async () => {
  const assets = mkdtempSync(join(tmpdir(), 'gigawatt-assets-'));
  cpSync(ASSETS, assets, { recursive: true });
  rmSync(join(assets, 'icon-32.png'));
  const problem = 'icon assets/icon-32.png does not exist';
  expect(await checkManifest(manifestFiles(site)['manifest.xml'], assets)).toEqual([problem]);
  expect(checkUnified(unifiedManifest(site), assets)).toEqual([problem]);
  rmSync(assets, { recursive: true });
});

test('each French text stands under the path of its English one', () => {
  const french = unifiedManifestInFrench(site) as Record<string, string>;
  const english = unifiedManifest(site);
  const at = (path: string) =>
    path
      .split(/[.[\]]+/)
      .filter((key) => key !== '')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], english);
  expect(Object.keys(french).length).toBeGreaterThan(15);
  for (const path of Object.keys(french)) expect(typeof at(path)).toBe('string');
  expect(french['name.short']).toBe('Gigawatt pour Excel');
});

test('a key and a name in both languages belong to the shortcut', () => {
  expect(Object.keys(shortcutsInFrench)).toEqual(Object.keys(shortcuts.resources.default));
  // One modifier besides Shift and one key, as Office asks.
  expect(record.shortcut.key).toMatch(/^(Ctrl|Alt)\+(Shift\+)?(Alt\+)?[A-Z]$/);
});

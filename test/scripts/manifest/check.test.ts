import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest } from '../../../scripts/manifest/check';
import { ROOT } from '../../../scripts/root.mjs';

const ASSETS = join(ROOT, 'assets');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** The manifest with every occurrence of a text put otherwise. */
function withChange(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replaceAll(from, to);
  if (changed === MANIFEST) throw new Error(`the manifest does not hold ${String(from)}`);
  return changed;
}

test('the manifest has no problem', async () => {
  expect(await checkManifest(MANIFEST, ASSETS)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  [
    'a resource id that is not defined',
    'bt:String id="Group.Label"',
    'bt:String id="Group.Name"',
    'no resource "Group.Label"',
  ],
  ['a resource id that is too long', /Functions\.Metadata\.Url/g, `Metadata.${'x'.repeat(24)}`, 'is longer than 32'],
  [
    'an address without https',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    'is not an https address',
  ],
  ['an icon that does not exist', 'assets/icon-48.png', 'assets/icon-49.png', 'icon assets/icon-49.png does not exist'],
  [
    'an icon of another size',
    'assets/icon-48.png',
    'assets/icon-40.png',
    'icon assets/icon-40.png is 40 x 40, not 48 x 48',
  ],
  [
    'a store icon of another size',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-80',
    'is 80 x 80, not 64 x 64',
  ],
  [
    'an icon without its smallest size',
    '<bt:Image size="16" resid="Icon.16" />',
    '',
    'an Icon has no image of size 16',
  ],
  [
    'a text that is too long',
    'Value="Volet Gigawatt"',
    `Value="${'v'.repeat(126)}"`,
    'has 126 characters (fr-FR), not 1 to 125',
  ],
])('%s is found', async (_what, from, to, problem) => {
  expect((await checkManifest(withChange(from, to), ASSETS)).join('\n')).toMatch(problem);
});

test.each<[string, string | RegExp, string, string]>([
  ['a missing provider', /<ProviderName>.*<\/ProviderName>/g, '', 'ProviderName'],
  ['an id that is no GUID', /<Id>.*<\/Id>/g, '<Id>gigawatt</Id>', 'gigawatt'],
  ['a permission that does not exist', 'ReadWriteDocument', 'ReadWriteEverything', 'ReadWriteEverything'],
  [
    'a description that is too long',
    'DefaultValue="Functions and',
    `DefaultValue="${'d'.repeat(251)}Functions and`,
    'maxLength',
  ],
])('the schema finds %s', async (_what, from, to, problem) => {
  expect((await checkManifest(withChange(from, to), ASSETS)).join('\n')).toMatch(problem);
});

test('text that is not XML is one of the problems', async () => {
  expect((await checkManifest('<OfficeApp', ASSETS)).at(-1)).toMatch(/^not well formed/);
});

test('a file that only has the name of a picture is no icon', async () => {
  const assets = mkdtempSync(join(tmpdir(), 'gigawatt-assets-'));
  cpSync(ASSETS, assets, { recursive: true });
  writeFileSync(join(assets, 'icon-80.png'), 'not a picture at all, only text');
  expect(await checkManifest(MANIFEST, assets)).toEqual(['icon assets/icon-80.png is not a PNG']);
  rmSync(assets, { recursive: true });
});

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

const PANE = 'resid="Taskpane.Url"';

test.each<[string, string | RegExp, string, string]>([
  [
    'a resource id that is not defined',
    'bt:String id="Group.Label"',
    'bt:String id="Group.Name"',
    'no resource "Group.Label"',
  ],
  [
    'a resource that nothing uses',
    'bt:Url id="LearnMore.Url"',
    'bt:Url id="More.Url"',
    'resource "More.Url" is not used',
  ],
  ['a resource id used twice', 'id="Icon.20"', 'id="Icon.16"', 'id "Icon.16" is used twice'],
  ['a control id used twice', 'id="Gigawatt.ShowPane"', 'id="Gigawatt.Group"', 'id "Gigawatt.Group" is used twice'],
  ['a resource id that is too long', /Functions\.Metadata\.Url/g, `Metadata.${'x'.repeat(24)}`, 'is longer than 32'],
  [
    'an address without https',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    'is not an https address',
  ],
  [
    'an address at another place',
    'https://localhost:3000/functions.json',
    'https://example.org/functions.json',
    'is not below https://localhost:3000/',
  ],
  [
    'a translated address at another place',
    'https://localhost:3000/functions.fr.json',
    'https://example.org/fr.json',
    'is not below',
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
    'a function page apart from the runtime',
    `<SourceLocation ${PANE} />\n            </Page>`,
    '<SourceLocation resid="LearnMore.Url" />\n            </Page>',
    'Page names "LearnMore.Url", the Runtime "Taskpane.Url"',
  ],
  [
    'a command page apart from the runtime',
    `<FunctionFile ${PANE} />`,
    '<FunctionFile resid="LearnMore.Url" />',
    'FunctionFile names "LearnMore.Url"',
  ],
  [
    'a runtime apart from all its pages',
    `<Runtime ${PANE}`,
    '<Runtime resid="LearnMore.Url"',
    'Action names "Taskpane.Url", the Runtime "LearnMore.Url"',
  ],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'the Runtime is not long-lived'],
  ['a namespace with a digit', 'DefaultValue="GW"', 'DefaultValue="GW2"', 'namespace "GW2" is not 1 to 32 letters'],
  [
    'a namespace that is translated',
    '<bt:String id="Functions.Namespace" DefaultValue="GW" />',
    '<bt:String id="Functions.Namespace" DefaultValue="GW"><bt:Override Locale="fr-FR" Value="GWF" /></bt:String>',
    'the namespace changes with the language',
  ],
  [
    'a text without French',
    '<bt:Override Locale="fr-FR" Value="Volet Gigawatt" />',
    '',
    'text "ShowPane.Label" has no fr-FR override',
  ],
  [
    'a name without French',
    '<Override Locale="fr-FR" Value="Gigawatt pour Excel" />',
    '',
    'DisplayName has no fr-FR override',
  ],
  [
    'a text that is too long',
    'Value="Volet Gigawatt"',
    `Value="${'v'.repeat(126)}"`,
    'has 126 characters (fr-FR), not 1 to 125',
  ],
  [
    'a task pane id on one of two buttons',
    '</Group>',
    '<Control xsi:type="Button" id="B"><Action xsi:type="ShowTaskpane"><TaskpaneId>P</TaskpaneId><SourceLocation resid="Taskpane.Url" /></Action></Control></Group>',
    'some ShowTaskpane actions have a TaskpaneId',
  ],
  [
    'a missing requirement set',
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '',
    'the requirement set SharedRuntime 1.1 is missing',
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

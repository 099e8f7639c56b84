// npm run manifest: writes manifest.xml and manifest.json for this computer from scripts/manifest/record.ts, and checks
// them. With --check it writes nothing and says what has drifted.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { checkManifest } from './manifest/check';
import { manifestFiles } from './manifest/files';
import { developmentSite } from './manifest/record';
import { shortcuts } from './manifest/shortcuts';
import { unifiedManifest } from './manifest/unified';
import { checkShortcuts, checkUnified } from './manifest/unified-check';
import { ROOT } from './root.mjs';

const assets = join(ROOT, 'assets');
const files = manifestFiles(developmentSite);
const options = await prettier.resolveConfig(join(ROOT, 'manifest.json'));
const committed = {
  'manifest.xml': files['manifest.xml'],
  'manifest.json': await prettier.format(files['manifest.json'], { ...options, parser: 'json' }),
};

const drifted = Object.entries(committed).filter(([name, text]) => {
  const file = join(ROOT, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
const isCheck = process.argv.includes('--check');
if (!isCheck) for (const [name, text] of drifted) writeFileSync(join(ROOT, name), text);

const problems = [
  ...(isCheck ? drifted.map(([name]) => `${name} has drifted from its record: run npm run manifest`) : []),
  ...(await checkManifest(files['manifest.xml'], assets)).map((problem) => `manifest.xml: ${problem}`),
  ...checkUnified(unifiedManifest(developmentSite), assets).map((problem) => `manifest.json: ${problem}`),
  ...checkShortcuts(shortcuts).map((problem) => `shortcuts.json: ${problem}`),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('manifest.xml, manifest.json, shortcuts.json: valid');
process.exitCode = problems.length === 0 ? 0 : 1;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { LicencesPlugin, licencesText, packageFolder, withoutLicence } from '../../scripts/site/licences';

test.each([
  ['/p/node_modules/rxjs/dist/esm/index.js', '/p/node_modules/rxjs'],
  ['/p/node_modules/@univerjs/core/lib/es/index.js?x', '/p/node_modules/@univerjs/core'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\preact\\dist\\preact.mjs', 'C:\\p\\node_modules\\preact'],
  ['/p/src/catalogue/index.ts', undefined],
])('%s belongs to %p', (resource, folder) => {
  expect(packageFolder(resource)).toBe(folder);
});

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-licences-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function add(name: string, record: object, files: Record<string, string> = {}): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...record }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

test('each package is listed with its licence, each licence text stands once', () => {
  const folders = [
    add('two', { license: 'MIT' }, { 'LICENCE.md': 'You may.' }),
    add('one', { license: 'MIT', homepage: 'https://example.org' }, { LICENSE: 'You may.' }),
    add('bare', {}),
    add('noted', { license: 'Apache-2.0' }, { LICENSE: 'You may, if.', NOTICE: 'Made by many.' }),
  ];
  const text = licencesText('Our own licence', [...folders, ...folders]);
  expect(text).toMatch('Our own licence');
  expect(text).toMatch(
    'bare 1.0.0  not stated\nnoted 1.0.0  Apache-2.0\none 1.0.0  MIT  https://example.org\ntwo 1.0.0  MIT\n',
  );
  expect(text).toMatch('one 1.0.0\ntwo 1.0.0\n\nYou may.');
  expect(text.match(/You may\./g)).toHaveLength(1);
  expect(text).toMatch('You may, if.\n\nMade by many.');
});

test.each([
  ['nothing', {}],
  ['an empty text', { license: '' }],
  ['that there is none', { license: 'UNLICENSED' }],
  ['an empty list', { licenses: [] }],
])('a package that states %s is without a licence', (_name, record) => {
  expect(withoutLicence([add('bare', record, { LICENSE: 'You may.' })])).toEqual(['bare 1.0.0']);
});

test.each([
  ['a text', { license: 'MIT' }, 'MIT'],
  ['an object', { license: { type: 'MIT' } }, 'MIT'],
  ['a list', { licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
])('a licence is stated as %s', (_name, record, licence) => {
  const folder = add('known', record);
  expect(withoutLicence([folder])).toEqual([]);
  expect(licencesText('Our own licence', [folder])).toMatch(`known 1.0.0  ${licence}\n`);
});

/** What webpack says of a build whose only script asks for one package. */
function faultsOfBuild(name: string): Promise<string[]> {
  writeFileSync(join(root, 'index.js'), `import '${name}';`);
  const shared = { own: 'Our own licence', folders: new Set<string>(), isLast: true };
  const compiler = webpack({
    mode: 'none',
    context: root,
    entry: './index.js',
    output: { path: join(root, 'dist') },
    plugins: [new LicencesPlugin(shared)],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
    });
  });
}

test('a build with a package that states no licence fails, and names it', async () => {
  add('bare', { main: 'index.js' }, { 'index.js': '' });
  add('known', { main: 'index.js', license: 'MIT' }, { 'index.js': '' });
  expect(await faultsOfBuild('known')).toEqual([]);
  expect(await faultsOfBuild('bare')).toEqual(['bare 1.0.0 states no licence, so it may not be bundled.']);
});

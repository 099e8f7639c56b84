import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licencesText, packageFolder } from '../../scripts/site/licences.mjs';

test.each([
  ['/p/node_modules/rxjs/dist/esm/index.js', '/p/node_modules/rxjs'],
  ['/p/node_modules/@univerjs/core/lib/es/index.js?x', '/p/node_modules/@univerjs/core'],
  ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
  ['C:\\p\\node_modules\\preact\\dist\\preact.mjs', 'C:\\p\\node_modules\\preact'],
  ['/p/src/catalogue/index.ts', undefined],
])('%s belongs to %p', (resource, folder) => {
  expect(packageFolder(resource)).toBe(folder);
});

test('each package is listed with its licence, each licence text stands once', () => {
  const root = mkdtempSync(join(tmpdir(), 'gigawatt-licences-'));
  const add = (name: string, record: object, files: Record<string, string> = {}) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...record }));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
    return join(root, name);
  };
  const folders = [
    add('two', { license: 'MIT' }, { 'LICENCE.md': 'You may.' }),
    add('one', { license: 'MIT', homepage: 'https://example.org' }, { LICENSE: 'You may.' }),
    add('bare', {}),
    add('noted', { license: 'Apache-2.0' }, { LICENSE: 'You may, if.', NOTICE: 'Made by many.' }),
  ];
  const text = licencesText('Our own licence', [...folders, ...folders]);
  rmSync(root, { recursive: true });
  expect(text).toMatch('Our own licence');
  expect(text).toMatch(
    'bare 1.0.0  not stated\nnoted 1.0.0  Apache-2.0\none 1.0.0  MIT  https://example.org\ntwo 1.0.0  MIT\n',
  );
  expect(text).toMatch('one 1.0.0\ntwo 1.0.0\n\nYou may.');
  expect(text.match(/You may\./g)).toHaveLength(1);
  expect(text).toMatch('You may, if.\n\nMade by many.');
});

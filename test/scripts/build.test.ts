import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyForBuild, isStale, sourceHash, stampBuild } from '../../scripts/build.mjs';

let root: string;
const write = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-build-'));
  for (const folder of ['src/data', 'assets', 'dist', 'docs']) mkdirSync(join(root, folder), { recursive: true });
  write('src/data/energy.json', '{}');
  write('manifest.xml', '<OfficeApp/>');
  write('dist/manifest.xml', '<OfficeApp/>');
  stampBuild(root, sourceHash(root));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a build is fresh while nothing that it reads changes', () => {
  write('docs/notes.md', 'not read by the build');
  expect(isStale(root)).toBe(false);
});

test('a changed, added, renamed or removed source makes it stale', () => {
  const changes = [
    () => {
      write('src/data/energy.json', '{ }');
    },
    () => {
      write('src/data/racks.json', '{}');
    },
    () => {
      renameSync(join(root, 'src/data/racks.json'), join(root, 'src/data/hardware.json'));
    },
    () => {
      rmSync(join(root, 'src/data/hardware.json'));
    },
    () => {
      write('webpack.config.js', 'export default {};');
    },
    () => {
      write('docs/methodology.md', '# Methodology');
    },
  ];
  for (const change of changes) {
    stampBuild(root, sourceHash(root));
    expect(isStale(root)).toBe(false);
    change();
    expect(isStale(root)).toBe(true);
  }
});

test('text that moves from one file to the next is a change', () => {
  write('src/a.ts', 'xy');
  write('src/b.ts', '');
  const before = sourceHash(root);
  write('src/a.ts', 'x');
  write('src/b.ts', 'y');
  expect(sourceHash(root)).not.toBe(before);
});

test('a build for another address is stale for this machine', () => {
  write('dist/manifest.xml', '<OfficeApp url="https://example.org/"/>');
  expect(isStale(root)).toBe(true);
});

test('a missing dist is stale', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(isStale(root)).toBe(true);
});

test('a folder is emptied for a build, or made; it is a build from then on', () => {
  emptyForBuild(join(root, 'dist'));
  expect(readdirSync(join(root, 'dist'))).toEqual(['.built']);
  emptyForBuild(join(root, 'new', 'site'));
  expect(readdirSync(join(root, 'new', 'site'))).toEqual(['.built']);
  expect(isStale(root)).toBe(true);
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, emptyForBuild, folderFault } from '../../scripts/build.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-build-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the folder of a build', () => {
  test('may be absent, empty or an earlier build', () => {
    expect(folderFault(join(root, 'absent'))).toBeUndefined();
    expect(folderFault(root)).toBeUndefined();
    writeFileSync(join(root, '.built'), '');
    writeFileSync(join(root, 'taskpane.html'), '');
    expect(folderFault(root)).toBeUndefined();
  });

  test('is left alone when it holds anything else', async () => {
    const out = join(root, 'letters');
    mkdirSync(out);
    writeFileSync(join(out, 'dear.txt'), 'Dear');
    const attempt = build({ root, out, url: 'https://example.org' });
    await expect(attempt).rejects.toThrow('is not empty and no build of this project (it holds dear.txt)');
    expect(existsSync(join(out, 'dear.txt'))).toBe(true);
  });

  test('is left alone when the place of its maps holds anything else', async () => {
    mkdirSync(join(root, 'site-maps'));
    writeFileSync(join(root, 'site-maps', 'town.png'), '');
    await expect(build({ root, out: 'site' })).rejects.toThrow('it holds town.png');
  });

  test('is emptied, or made, and is a build from then on', () => {
    writeFileSync(join(root, 'taskpane.html'), '');
    emptyForBuild(root);
    expect(readdirSync(root)).toEqual(['.built']);
    emptyForBuild(join(root, 'new', 'site'));
    expect(folderFault(join(root, 'new', 'site'))).toBeUndefined();
    expect(readdirSync(join(root, 'new', 'site'))).toEqual(['.built']);
  });
});

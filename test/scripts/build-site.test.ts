import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, folderFault, readBuildArguments } from '../../scripts/build-site.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-site-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the arguments of a build', () => {
  test('are an address and a folder, both optional', () => {
    expect(readBuildArguments([])).toEqual({ out: 'dist' });
    expect(readBuildArguments(['--env', 'url=https://example.org/gw/', '--env=out=site'])).toEqual({
      url: 'https://example.org/gw',
      out: 'site',
    });
  });

  test.each([
    [['--env', 'adress=https://example.org'], '--env adress is not known. Known: --env url='],
    [['--url', 'https://example.org'], 'Known: --env url=https://host/path'],
    [['--env', 'url'], 'url is empty'],
    [['--env', 'url=http://example.org'], 'https addresses only'],
    [['--env', 'out='], 'out is empty'],
  ])('%p are refused with a sentence', (args, sentence) => {
    expect(() => readBuildArguments(args)).toThrow(sentence);
  });
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
    const attempt = buildSite({ root, out, url: 'https://example.org' });
    await expect(attempt).rejects.toThrow('is not empty and no build of this project (it holds dear.txt)');
    expect(existsSync(join(out, 'dear.txt'))).toBe(true);
  });

  test('is left alone when the place of its maps holds anything else', async () => {
    mkdirSync(join(root, 'site-maps'));
    writeFileSync(join(root, 'site-maps', 'town.png'), '');
    await expect(buildSite({ root, out: 'site' })).rejects.toThrow('it holds town.png');
  });
});

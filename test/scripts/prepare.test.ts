import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, nodeFault } from '../../scripts/prepare.mjs';

const LOCKED = {
  'node_modules/a': { version: '1.2.3' },
  'node_modules/b-windows': { version: '1.0.0', optional: true },
};

let root: string;

const write = (path: string, packages: object) => {
  writeFileSync(join(root, path), JSON.stringify({ packages }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-prepare-'));
  write('package-lock.json', { '': { name: 'project' }, ...LOCKED });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the version of Node', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0'])('%s will do', (version) => {
    expect(nodeFault(version)).toBeUndefined();
  });

  test.each(['20.18.3', '18.20.0', '9.99.9'])('%s is refused with the lowest version', (version) => {
    expect(nodeFault(version)).toMatch(`needs Node 20.19 or later; this is Node ${version}`);
  });
});

describe('the installed packages', () => {
  test('are missing without node_modules', () => {
    expect(isInstalled(root)).toBe(false);
  });

  test('are good when npm recorded the versions of the lock, whatever is missing for other platforms', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.2.3' } });
    expect(isInstalled(root)).toBe(true);
    expect(readFileSync(join(root, 'node_modules', '.gigawatt-install'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('are not good with another version, or with a package missing', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.2.4' } });
    expect(isInstalled(root)).toBe(false);
    write('node_modules/.package-lock.json', {});
    expect(isInstalled(root)).toBe(false);
  });

  test('are no longer good when the lock changes', () => {
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.2.3' } });
    expect(isInstalled(root)).toBe(true);
    write('package-lock.json', { '': { name: 'project' }, 'node_modules/a': { version: '2.0.0' } });
    expect(isInstalled(root)).toBe(false);
  });
});

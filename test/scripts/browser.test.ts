import { findBrowser, hasSandbox } from '../../scripts/browser.mjs';
import { installedBrowsers } from '../../scripts/installed-browsers.mjs';

/** A machine with nothing on it, which notes what it was asked to install. */
function bareMachine() {
  const asked: string[] = [];
  const present = new Set<string>();
  const machine = {
    chosen: () => undefined as string | undefined,
    installed: () => [] as string[],
    cached: () => '/cache/chrome',
    runs: (path: string) => present.has(path),
    downloadByPlaywright: () => void asked.push('download'),
    isDebianAsRoot: () => false,
    installOnDebian: () => void asked.push('packages'),
  };
  return { machine, asked, present };
}

test('CHROMIUM_PATH comes before all others', async () => {
  const { machine, present } = bareMachine();
  for (const path of ['/own/chromium', '/usr/bin/chromium']) present.add(path);
  const found = await findBrowser({
    ...machine,
    chosen: () => '/own/chromium',
    installed: () => ['/usr/bin/chromium'],
  });
  expect(found).toBe('/own/chromium');
});

test('a wrong CHROMIUM_PATH is an error, not a reason to take another browser', async () => {
  const { machine, present } = bareMachine();
  present.add('/usr/bin/chromium');
  const attempt = findBrowser({ ...machine, chosen: () => '/wrong', installed: () => ['/usr/bin/chromium'] });
  await expect(attempt).rejects.toThrow('CHROMIUM_PATH is "/wrong"');
});

test('an installed browser comes before the cache of Playwright, one that does not run is passed over', async () => {
  const { machine, asked, present } = bareMachine();
  for (const path of ['/usr/bin/google-chrome', '/cache/chrome']) present.add(path);
  const found = await findBrowser({ ...machine, installed: () => ['/usr/bin/chromium', '/usr/bin/google-chrome'] });
  expect(found).toBe('/usr/bin/google-chrome');
  expect(asked).toEqual([]);
});

test('the cache of Playwright comes before any download', async () => {
  const { machine, asked, present } = bareMachine();
  present.add('/cache/chrome');
  expect(await findBrowser(machine)).toBe('/cache/chrome');
  expect(asked).toEqual([]);
});

test('a download that works makes the package manager needless', async () => {
  const { machine, asked, present } = bareMachine();
  const downloadByPlaywright = () => {
    asked.push('download');
    present.add('/cache/chrome');
  };
  expect(await findBrowser({ ...machine, downloadByPlaywright, isDebianAsRoot: () => true })).toBe('/cache/chrome');
  expect(asked).toEqual(['download']);
});

test('the package manager of Debian is used last, and only as root', async () => {
  const { machine, asked, present } = bareMachine();
  let packages: string[] = [];
  const debian = {
    ...machine,
    installed: () => packages,
    isDebianAsRoot: () => true,
    installOnDebian: () => {
      asked.push('packages');
      present.add('/usr/bin/chromium');
      packages = ['/usr/bin/chromium'];
    },
  };
  expect(await findBrowser(debian)).toBe('/usr/bin/chromium');
  expect(asked).toEqual(['download', 'packages']);
});

test('without any way to a browser one sentence says what to install', async () => {
  const { machine, asked } = bareMachine();
  await expect(findBrowser(machine)).rejects.toThrow('install Chromium, Chrome or Edge, or set CHROMIUM_PATH');
  expect(asked).toEqual(['download']);
});

test('browsers are looked for where each system puts them', () => {
  const linux = installedBrowsers({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' }, delimiter: ':' });
  expect(linux.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
  expect(linux).toContain('/usr/bin/microsoft-edge');
  expect(installedBrowsers({ platform: 'darwin', env: { HOME: '/Users/a' }, delimiter: ':' })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', PROGRAMFILES: 'C:\\Program Files' };
  expect(installedBrowsers({ platform: 'win32', env: windows, delimiter: ';' })).toContain(
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('the sandbox is off for root, in containers and in CI only', () => {
  const desktop = { uid: 1000, env: {}, exists: () => false };
  expect(hasSandbox(desktop)).toBe(true);
  expect(hasSandbox({ ...desktop, uid: 0 })).toBe(false);
  expect(hasSandbox({ ...desktop, env: { CI: 'true' } })).toBe(false);
  expect(hasSandbox({ ...desktop, exists: (file) => file === '/.dockerenv' })).toBe(false);
});

import { hasDisplay } from '../../scripts/display.mjs';
import { readArguments } from '../../scripts/port.mjs';
import { sideloadAddress } from '../../scripts/sideload-address.mjs';
import { sideloadSteps, trustSteps } from '../../scripts/sideload-steps.mjs';

describe('the port', () => {
  test('is 3000 unless PORT or --port says otherwise, --port first', () => {
    expect(readArguments([], {}).port).toBe(3000);
    expect(readArguments([], { PORT: '' }).port).toBe(3000);
    expect(readArguments([], { PORT: '4000' }).port).toBe(4000);
    expect(readArguments(['--port', '3001'], { PORT: '4000' }).port).toBe(3001);
    expect(readArguments(['--port=65535'], {}).port).toBe(65535);
  });

  test.each(['0', '65536', '-1', '3000.5', '0x10', '1e3', 'three', ''])('cannot be "%s"', (text) => {
    expect(() => readArguments([`--port=${text}`], {})).toThrow('a port is a whole number from 1 to 65535.');
  });

  test('names PORT when that is what is wrong', () => {
    expect(() => readArguments([], { PORT: 'abc' })).toThrow(/^PORT is "abc"/);
  });

  test('is asked for by name when an option is unknown', () => {
    expect(() => readArguments(['--prot', '3001'], {})).toThrow('Known: --port, --no-open.');
  });
});

describe('the browser opens', () => {
  const desktop = { platform: 'linux', env: { DISPLAY: ':0' }, isTerminal: true };

  test('where somebody sees it', () => {
    expect(hasDisplay(desktop)).toBe(true);
    expect(hasDisplay({ ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDisplay({ platform: 'darwin', env: {}, isTerminal: false })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {}, isTerminal: true })).toBe(true);
  });

  test('neither without a display, nor without a terminal on Linux, nor in CI, nor far away', () => {
    expect(hasDisplay({ ...desktop, env: {} })).toBe(false);
    expect(hasDisplay({ ...desktop, isTerminal: false })).toBe(false);
    expect(hasDisplay({ ...desktop, env: { DISPLAY: ':0', CI: 'true' } })).toBe(false);
    expect(hasDisplay({ platform: 'darwin', env: { SSH_CONNECTION: '10.0.0.1 22' }, isTerminal: true })).toBe(false);
  });

  test('unless --no-open asks it not to', () => {
    expect(readArguments([], {}).mayOpen).toBe(true);
    expect(readArguments(['--no-open'], {}).mayOpen).toBe(false);
  });
});

describe('the address of a workbook that brings the add-in', () => {
  const addIn = { port: 3001, manifestFile: 'manifest-3001.xml', id: '5139d4a8' };
  const query = 'wdaddindevserverport=3001&wdaddinmanifestfile=manifest-3001.xml&wdaddinmanifestguid=5139d4a8';

  test.each([
    ['https://example.org/book.xlsx', `https://example.org/book.xlsx?${query}`],
    ['https://example.org/:x:/g/book?e=aB%2f', `https://example.org/:x:/g/book?e=aB%2f&${query}`],
    ['https://example.org/book.xlsx?web=1#A1', `https://example.org/book.xlsx?web=1&${query}#A1`],
  ])('%s', (document, expected) => {
    expect(sideloadAddress(document, addIn)).toBe(expected);
  });

  test.each(['book.xlsx', 'http://example.org/book.xlsx', ''])('cannot be "%s"', (document) => {
    expect(() => sideloadAddress(document, addIn)).toThrow('give the https address of a workbook in Excel on the web');
  });

  test('is one more option of npm run excel', () => {
    expect(readArguments(['--document', 'https://example.org/'], {}, ['document']).more.document).toBe(
      'https://example.org/',
    );
    expect(() => readArguments(['--documnet', 'x'], {}, ['document'])).toThrow('Known: --port, --no-open, --document.');
  });
});

describe('the steps for Excel', () => {
  const site = {
    url: 'https://localhost:3000',
    manifest: 'dist/manifest.xml',
    platform: 'linux',
    ca: '/home/a/ca.crt',
  };

  test('name the manifest, each Excel and what to type first', () => {
    const text = sideloadSteps({ ...site, trusted: true });
    expect(text).toMatch('https://localhost:3000/manifest.xml');
    expect(text).toMatch('Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in');
    expect(text).toMatch('Trusted Add-in Catalogs');
    expect(text).toMatch('~/Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    expect(text.endsWith('=GW.HOUSEHOLDS(30)')).toBe(true);
    expect(text).not.toMatch('not trusted yet');
  });

  test('name the manifest of another port where one is chosen', () => {
    const other = { ...site, url: 'https://localhost:3001', manifest: 'dist/manifest-3001.xml' };
    expect(sideloadSteps({ ...other, trusted: true })).toMatch('https://localhost:3001/manifest-3001.xml');
  });

  test('give the address of a workbook that brings the add-in with it, when one is named', () => {
    const document = 'https://example.sharepoint.com/x/book.xlsx?web=1&addin';
    expect(sideloadSteps({ ...site, trusted: true, document })).toMatch(`1. Open ${document}`);
    expect(sideloadSteps({ ...site, trusted: true })).not.toMatch('Your workbook');
  });

  test('say why trust was not asked for', () => {
    const text = sideloadSteps({ ...site, trusted: false, obstacle: 'sudo is not installed' });
    expect(text).toMatch('not trusted yet (sudo is not installed). Either run once');
    expect(sideloadSteps({ ...site, trusted: false })).toMatch('was asked and did not take it');
  });

  test('say so when the certificate is not trusted yet, with the command of the platform', () => {
    const text = sideloadSteps({ ...site, trusted: false, obstacle: 'there is no terminal to ask at' });
    expect(text).toMatch('not trusted yet');
    expect(text).toMatch('open https://localhost:3000/taskpane.html');
    for (const line of trustSteps('linux', site.ca)) expect(text).toMatch(line.slice(0, 20));
    expect(trustSteps('win32', 'ca.crt')).toEqual(['certutil -user -addstore Root "ca.crt"']);
    expect(trustSteps('darwin', 'ca.crt')[0]).toMatch(/^security add-trusted-cert .*"ca\.crt"$/);
  });
});

import { jest } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  certificateFault,
  certificateFiles,
  isTrusted,
  localhostCertificate,
  trustObstacle,
} from '../../scripts/certificates.mjs';
import { serve } from '../../scripts/serve.mjs';
import { certificateSentence } from '../../scripts/sideload-steps.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
// office-addin-dev-certs makes certificates for 30 days.
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

type Texts = Record<'ca' | 'certificate' | 'key', string>;

let home: string;
let own: Texts;
let other: Texts;

async function makeCertificates(folder: string): Promise<Texts> {
  const files = certificateFiles(folder);
  await localhostCertificate(files);
  const read = (path: string) => readFileSync(path, 'utf8');
  return { ca: read(files.ca), certificate: read(files.certificate), key: read(files.key) };
}

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  home = mkdtempSync(join(tmpdir(), 'gigawatt-certificates-'));
  own = await makeCertificates(join(home, 'own'));
  other = await makeCertificates(join(home, 'other'));
}, 60_000);

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(home, { recursive: true });
});

describe('a set of certificates', () => {
  test('that was just made is good', () => {
    expect(certificateFault(own, new Date())).toBeUndefined();
  });

  test('with a file missing is missing', () => {
    expect(certificateFault({ ...own, key: undefined }, new Date())).toBe('missing');
  });

  test('serves until a day before it ends, and not after', () => {
    expect(certificateFault(own, daysFromNow(28))).toBeUndefined();
    expect(certificateFault(own, daysFromNow(29.5))).toBe('expired');
    expect(certificateFault(own, daysFromNow(31))).toBe('expired');
  });

  test('of two different makings does not fit together', () => {
    expect(certificateFault({ ...own, ca: other.ca }, new Date())).toBe('signed by another authority');
    expect(certificateFault({ ...own, key: other.key }, new Date())).toBe('made for another key');
  });

  test('that is not for localhost is refused', () => {
    expect(certificateFault({ ...own, certificate: own.ca }, new Date())).not.toBeUndefined();
  });

  test('that is damaged is unreadable', () => {
    expect(certificateFault({ ...own, certificate: 'not a certificate' }, new Date())).toBe('unreadable');
  });
});

test('good certificates are used again, damaged ones are made anew', async () => {
  const files = certificateFiles(join(home, 'own'));
  const second = await localhostCertificate(files);
  expect(second).toMatchObject({ cert: own.certificate, isNew: false, fault: undefined });
  writeFileSync(files.ca, 'damaged');
  const renewed = await localhostCertificate(files);
  expect(renewed).toMatchObject({ isNew: true, fault: 'unreadable' });
  expect(renewed.cert).not.toBe(own.certificate);
}, 30_000);

const onlyPosix = process.platform === 'win32' ? test.skip : test;

describe('the key of the certificate', () => {
  const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

  onlyPosix('is for its user alone, and so is its folder', () => {
    const { folder, key } = certificateFiles(join(home, 'other'));
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(key)).toBe('600');
  });

  onlyPosix('is closed to others where an earlier one is found open', async () => {
    const files = certificateFiles(join(home, 'other'));
    chmodSync(files.folder, 0o755);
    chmodSync(files.key, 0o644);
    expect((await localhostCertificate(files)).isNew).toBe(false);
    expect(modeOf(files.folder)).toBe('700');
    expect(modeOf(files.key)).toBe('600');
  });

  onlyPosix('is left as closed as it was', async () => {
    const files = certificateFiles(join(home, 'other'));
    chmodSync(files.key, 0o400);
    await localhostCertificate(files);
    expect(modeOf(files.key)).toBe('400');
  });
});

test('it is said what has become of the certificate', () => {
  expect(certificateSentence(undefined, own.certificate)).toMatch(
    /is the one of before, good until \d{4}-\d\d-\d\d\.$/,
  );
  expect(certificateSentence('missing', own.certificate)).toMatch(/^A certificate for localhost was made/);
  expect(certificateSentence('expired', own.certificate)).toMatch(
    /was expired: a new one was made, .* Trust it anew\.$/,
  );
});

test('the site for Excel is https with that certificate, and readable from Excel on the web', async () => {
  const site = await serve({ root: home, tls: { key: other.key, cert: other.certificate } });
  writeFileSync(join(home, 'functions.json'), '{}');
  const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
    get(`${site.url}/functions.json`, { ca: other.ca }, (response) => {
      response.resume();
      resolve(response.headers);
    }).on('error', reject);
  });
  await site.close();
  expect(site.url).toMatch(/^https:\/\/localhost:\d+$/);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
});

describe('trust is asked for', () => {
  const withSudo = (file: string) => file === join('/usr/bin', 'sudo');

  test('on Linux only with sudo and a person at a terminal, and else it is said why not', () => {
    const place = { platform: 'linux', isTerminal: true, path: '/bin:/usr/bin' };
    expect(trustObstacle(place, withSudo)).toBeUndefined();
    expect(trustObstacle({ ...place, isTerminal: false }, withSudo)).toBe('there is no terminal to ask at');
    expect(trustObstacle(place, () => false)).toBe('sudo is not installed');
  });

  test.each(['win32', 'darwin'])('on %s by the system itself, at a terminal', (platform) => {
    expect(trustObstacle({ platform, isTerminal: true, path: '' }, () => false)).toBeUndefined();
    expect(trustObstacle({ platform, isTerminal: false, path: '' }, () => false)).toMatch('no terminal');
  });
});

describe('a certificate is trusted', () => {
  /** A system store that notes what it is given, and takes it unless told not to. */
  function storeWith(held: boolean, takes = true) {
    const added: string[] = [];
    let holds = held;
    const add = async (ca: string) => {
      added.push(ca);
      holds = holds || takes;
    };
    return { store: { holds: async () => holds, add }, added };
  }
  const files = { ca: 'ca.crt' };

  test('when the store holds it, without a question', async () => {
    const { store, added } = storeWith(true);
    expect(await isTrusted(files, { isNew: false, mayAsk: true }, store)).toBe(true);
    expect(added).toEqual([]);
  });

  test('after a question, and not where nobody can be asked', async () => {
    const { store, added } = storeWith(false);
    expect(await isTrusted(files, { isNew: false, mayAsk: false }, store)).toBe(false);
    expect(await isTrusted(files, { isNew: false, mayAsk: true }, store)).toBe(true);
    expect(added).toEqual(['ca.crt']);
  });

  test('not because its predecessor was', async () => {
    const { store, added } = storeWith(true);
    expect(await isTrusted(files, { isNew: true, mayAsk: false }, store)).toBe(false);
    expect(await isTrusted(files, { isNew: true, mayAsk: true }, store)).toBe(true);
    expect(added).toEqual(['ca.crt']);
  });

  test('not where the system refuses, by answer or by failure', async () => {
    const { store } = storeWith(false, false);
    expect(await isTrusted(files, { isNew: false, mayAsk: true }, store)).toBe(false);
    const failing = { ...store, add: () => Promise.reject(new Error('sudo: a password is required')) };
    expect(await isTrusted(files, { isNew: false, mayAsk: true }, failing)).toBe(false);
  });
});

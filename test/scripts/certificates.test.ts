import { jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  canAskForTrust,
  certificateFault,
  certificateFiles,
  localhostCertificate,
} from '../../scripts/certificates.mjs';
import { serve } from '../../scripts/serve.mjs';

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
  expect((await localhostCertificate(files)).cert).toBe(own.certificate);
  writeFileSync(files.ca, 'damaged');
  const renewed = await localhostCertificate(files);
  expect(renewed.isNew).toBe(true);
  expect(renewed.cert).not.toBe(own.certificate);
}, 30_000);

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
});

describe('trust is asked for', () => {
  const withSudo = (file: string) => file === join('/usr/bin', 'sudo');

  test('on Linux only with sudo and a person at a terminal', () => {
    const place = { platform: 'linux', isTerminal: true, path: '/bin:/usr/bin' };
    expect(canAskForTrust(place, withSudo)).toBe(true);
    expect(canAskForTrust({ ...place, isTerminal: false }, withSudo)).toBe(false);
    expect(canAskForTrust(place, () => false)).toBe(false);
  });

  test.each(['win32', 'darwin'])('on %s by the system itself, at a terminal', (platform) => {
    expect(canAskForTrust({ platform, isTerminal: true, path: '' }, () => false)).toBe(true);
    expect(canAskForTrust({ platform, isTerminal: false, path: '' }, () => false)).toBe(false);
  });
});

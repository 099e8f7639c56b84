import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expectWritable } from './expect-writable.mjs';

// A certificate that ends during a day's work would end it too.
const MARGIN_MS = 24 * 60 * 60 * 1000;

/** The folder that all tools for Office add-ins share, so that one certificate serves them all. */
export function certificateFiles(home = homedir()) {
  const folder = join(home, '.office-addin-dev-certs');
  return {
    folder,
    ca: join(folder, 'ca.crt'),
    certificate: join(folder, 'localhost.crt'),
    key: join(folder, 'localhost.key'),
  };
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @param {X509Certificate} certificate @param {Date} now @returns {boolean} */
function isCurrent(certificate, now) {
  const time = now.getTime();
  return Date.parse(certificate.validFrom) <= time && time + MARGIN_MS < Date.parse(certificate.validTo);
}

/**
 * Says why a set of certificates cannot serve https://localhost, or nothing.
 * @param {{ ca: string | undefined, certificate: string | undefined, key: string | undefined }} texts PEM
 * @param {Date} now
 * @returns {string | undefined}
 */
export function certificateFault({ ca, certificate, key }, now) {
  if (!ca || !certificate || !key) return 'missing';
  try {
    const issuer = new X509Certificate(ca);
    const site = new X509Certificate(certificate);
    if (!isCurrent(issuer, now) || !isCurrent(site, now)) return 'expired';
    if (!site.verify(issuer.publicKey)) return 'signed by another authority';
    if (!site.checkPrivateKey(createPrivateKey(key))) return 'made for another key';
    return site.checkHost('localhost') ? undefined : 'not made for localhost';
  } catch {
    return 'unreadable';
  }
}

/**
 * Takes from all others on this computer what they may do with a file or folder of this user.
 * @param {string} path
 */
function keepPrivate(path) {
  const { mode } = statSync(path);
  // Windows keeps a user's folder private by other means, and its modes always say that all may read.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) chmodSync(path, mode & 0o700);
}

/** @param {ReturnType<typeof certificateFiles>} files */
async function makeCertificates({ folder, ca, certificate, key }) {
  expectWritable(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // generateCertificates leaves an existing ca.crt alone, an expired one included.
  for (const file of [ca, certificate, key]) rmSync(file, { force: true });
  // It writes into the file that it finds, so the key is at no moment readable to others.
  writeFileSync(key, '', { mode: 0o600 });
  const { generateCertificates } = await import('office-addin-dev-certs');
  await generateCertificates(ca, certificate, key);
}

/**
 * The certificate for https://localhost: the one at hand while it is good, else a new one.
 * @param {ReturnType<typeof certificateFiles>} files
 * @returns {Promise<{ cert: string, key: string, isNew: boolean, fault: string | undefined }>} fault: why a new one was made
 */
export async function localhostCertificate(files) {
  const texts = { ca: read(files.ca), certificate: read(files.certificate), key: read(files.key) };
  const fault = certificateFault(texts, new Date());
  const isNew = fault !== undefined;
  if (isNew) await makeCertificates(files);
  for (const path of [files.folder, files.key]) keepPrivate(path);
  return { cert: readFileSync(files.certificate, 'utf8'), key: readFileSync(files.key, 'utf8'), isNew, fault };
}

/**
 * Says why the system cannot be asked to trust a certificate, or nothing: on Linux it runs sudo, which needs a person at a
 * terminal; elsewhere it shows a question, which needs one too.
 * @param {{ platform: string, isTerminal: boolean, path: string }} place
 * @param {(file: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function trustObstacle({ platform, isTerminal, path }, exists = existsSync) {
  if (!isTerminal) return 'there is no terminal to ask at';
  if (platform === 'win32' || platform === 'darwin') return undefined;
  if (platform !== 'linux') return `how to ask ${platform} is not known here`;
  const hasSudo = path.split(delimiter).some((folder) => folder !== '' && exists(join(folder, 'sudo')));
  return hasSudo ? undefined : 'sudo is not installed';
}

/** The store of a computer's trusted authorities, as office-addin-dev-certs reaches it. */
const SYSTEM_STORE = {
  async holds() {
    const { CertificateStatus, getCaCertificateStatus } = await import('office-addin-dev-certs');
    return getCaCertificateStatus().status === CertificateStatus.Installed;
  },
  /** @param {string} ca */
  async add(ca) {
    const { installCaCertificate } = await import('office-addin-dev-certs');
    await installCaCertificate(ca);
  },
};

/**
 * Whether the system trusts the certificate, after asking it to where that can work.
 * @param {{ ca: string }} files
 * @param {{ isNew: boolean, mayAsk: boolean }} certificate isNew: the store may hold its predecessor, which is as good as none
 * @param {typeof SYSTEM_STORE} [store]
 * @returns {Promise<boolean>}
 */
export async function isTrusted({ ca }, { isNew, mayAsk }, store = SYSTEM_STORE) {
  try {
    if (!isNew && (await store.holds())) return true;
    if (!mayAsk) return false;
    await store.add(ca);
    // Adding succeeds by its exit code even where sudo was refused.
    return await store.holds();
  } catch {
    return false;
  }
}

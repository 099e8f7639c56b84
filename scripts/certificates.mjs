import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

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
 * The certificate for https://localhost: the one at hand while it is good, else a new one.
 * @param {ReturnType<typeof certificateFiles>} files
 * @returns {Promise<{ cert: string, key: string, isNew: boolean }>}
 */
export async function localhostCertificate(files) {
  const texts = { ca: read(files.ca), certificate: read(files.certificate), key: read(files.key) };
  const isNew = certificateFault(texts, new Date()) !== undefined;
  if (isNew) {
    // generateCertificates leaves an existing ca.crt alone, an expired one included.
    for (const file of [files.ca, files.certificate, files.key]) rmSync(file, { force: true });
    const { generateCertificates } = await import('office-addin-dev-certs');
    await generateCertificates(files.ca, files.certificate, files.key);
  }
  return { cert: readFileSync(files.certificate, 'utf8'), key: readFileSync(files.key, 'utf8'), isNew };
}

/**
 * Whether asking the system to trust a certificate can work: on Linux it runs sudo, which needs a person at a terminal.
 * @param {{ platform: string, isTerminal: boolean, path: string }} place
 * @param {(file: string) => boolean} [exists]
 * @returns {boolean}
 */
export function canAskForTrust({ platform, isTerminal, path }, exists = existsSync) {
  if (!isTerminal) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return platform === 'linux' && path.split(delimiter).some((folder) => folder !== '' && exists(join(folder, 'sudo')));
}

/**
 * Whether the system trusts the certificate, after asking it to where that can work.
 * @param {ReturnType<typeof certificateFiles>} files
 * @param {boolean} mayAsk
 * @returns {Promise<boolean>}
 */
export async function isTrusted(files, mayAsk) {
  const { CertificateStatus, getCaCertificateStatus, installCaCertificate } = await import('office-addin-dev-certs');
  const installed = () => getCaCertificateStatus().status === CertificateStatus.Installed;
  try {
    if (installed()) return true;
    if (!mayAsk) return false;
    await installCaCertificate(files.ca);
    return installed();
  } catch {
    return false;
  }
}

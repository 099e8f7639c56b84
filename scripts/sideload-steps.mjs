import { X509Certificate } from 'node:crypto';
import { basename } from 'node:path';

// All that `npm run excel` says, in one place. The steps follow Microsoft's pages on sideloading add-ins for testing.

const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/**
 * What a person runs once so that their browser trusts the certificate.
 * @param {string} platform as in process.platform
 * @param {string} ca path of the authority's certificate
 * @returns {string[]}
 */
export function trustSteps(platform, ca) {
  if (platform === 'win32') return [`certutil -user -addstore Root "${ca}"`];
  if (platform === 'darwin') {
    return [`security add-trusted-cert -d -r trustRoot -k ~/Library/Keychains/login.keychain-db "${ca}"`];
  }
  return [
    // Chromium and its relatives read a store of their own on Linux, not the system's.
    `Chrome, Chromium, Edge: mkdir -p ~/.pki/nssdb && certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n gigawatt-localhost -i "${ca}"`,
    '(certutil is in the package libnss3-tools on Debian and Ubuntu, nss-tools on Fedora)',
    `The system: sudo cp "${ca}" /usr/local/share/ca-certificates/gigawatt-localhost.crt && sudo update-ca-certificates`,
  ];
}

/**
 * What has become of the certificate at this start.
 * @param {string | undefined} fault why a new one was made, as certificateFault says it
 * @param {string} certificate PEM
 * @returns {string}
 */
export function certificateSentence(fault, certificate) {
  const until = new Date(new X509Certificate(certificate).validTo).toISOString().slice(0, 10);
  if (fault === undefined) return `The certificate for localhost is the one of before, good until ${until}.`;
  if (fault === 'missing') return `A certificate for localhost was made, good until ${until}.`;
  return `The certificate for localhost was ${fault}: a new one was made, good until ${until}. Trust it anew.`;
}

/** @param {{ platform: string, ca: string, url: string, obstacle: string | undefined }} place @returns {string[]} */
function untrusted({ platform, ca, url, obstacle }) {
  return [
    obstacle === undefined
      ? 'The certificate is not trusted: the system was asked and did not take it. Either run once:'
      : `The certificate is not trusted yet (${obstacle}). Either run once:`,
    ...trustSteps(platform, ca).map((line) => `  ${line}`),
    `or open ${url}/taskpane.html in the browser that you use for Excel and accept the certificate.`,
    '',
  ];
}

/** @param {string} document @returns {string[]} */
function inDocument(document) {
  return [
    'Your workbook in Excel on the web',
    `  1. Open ${document}`,
    '  2. Say yes to developer mode, and to registering the manifest of this computer.',
    '',
  ];
}

/** @param {string} manifest @returns {string[]} */
function onTheWeb(manifest) {
  return [
    'Excel on the web, on this computer',
    '  1. Open a workbook at https://excel.cloud.microsoft.',
    '  2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.',
    `  3. Choose ${manifest}.`,
    '  The browser keeps the upload: do it again after clearing its data, or in another browser.',
    '',
  ];
}

/** @param {string} manifest @returns {string[]} */
function onWindows(manifest) {
  return [
    'Excel for Windows',
    '  1. Share a folder (its Properties > Sharing) and note its network path, such as \\\\computer\\addins.',
    `  2. Copy ${manifest} into it.`,
    '  3. File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs: add the network path,',
    '     tick "Show in Menu", and start Excel again.',
    '  4. Home > Add-ins > Advanced > Shared Folder > Gigawatt for Excel.',
    '',
  ];
}

/** @param {string} manifest @returns {string[]} */
function onMac(manifest) {
  return [
    'Excel for Mac',
    `  1. mkdir -p ${MAC_FOLDER} && cp "${manifest}" ${MAC_FOLDER}/gigawatt.xml`,
    '  2. Start Excel again, open a workbook: Home > Add-ins > Gigawatt for Excel.',
    '',
  ];
}

/**
 * The text that `npm run excel` prints.
 * @param {{ url: string, manifest: string, platform: string, ca: string, trusted: boolean,
 *   obstacle?: string | undefined, document?: string | undefined }} site manifest: path of the file to upload; obstacle: why trust was not asked for; document: the
 *   address of a workbook that brings the add-in with it
 * @returns {string}
 */
export function sideloadSteps({ url, manifest, platform, ca, trusted, obstacle, document }) {
  return [
    `The add-in is at ${url} (Ctrl+C ends it); keep it running while you use it in Excel.`,
    `Its manifest: ${manifest}, also at ${url}/${basename(manifest)}`,
    '',
    ...(trusted ? [] : untrusted({ platform, ca, url, obstacle })),
    ...(document === undefined ? [] : inDocument(document)),
    ...onTheWeb(manifest),
    ...onWindows(manifest),
    ...onMac(manifest),
    'Then type into a cell: =GW.HOUSEHOLDS(30)',
  ].join('\n');
}

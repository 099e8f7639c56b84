import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT_PORT = 3000;
/** What Excel reads and holds an address: the metadata names the pages of help, the manifests name all else. */
const WITH_ADDRESSES = ['manifest.xml', 'manifest.json', 'functions.json', 'functions.fr.json'];

/** @param {string} name @param {number} port @returns {string} such as functions.fr-3001.json */
const nameAt = (name, port) => name.replace(/(\.[a-z]+)$/, `-${port}$1`);

/**
 * The manifest to upload. A build names one port, so another port has files of its own beside it.
 * @param {string} dist @param {number} port
 * @returns {string} path
 */
export function manifestAtPort(dist, port) {
  if (port === BUILT_PORT) return join(dist, 'manifest.xml');
  for (const name of WITH_ADDRESSES) {
    const moved = WITH_ADDRESSES.reduce(
      (text, each) => text.replaceAll(`/${each}"`, `/${nameAt(each, port)}"`),
      readFileSync(join(dist, name), 'utf8').replaceAll(`localhost:${BUILT_PORT}`, `localhost:${port}`),
    );
    writeFileSync(join(dist, nameAt(name, port)), moved);
  }
  return join(dist, nameAt('manifest.xml', port));
}

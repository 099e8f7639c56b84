// Before a site replaces an older one: brings over the files that manifests already installed name, because a workbook
// whose functions.<hash>.json has gone shows #NAME?. Usage: node scripts/keep-published.mjs https://host/path [folder]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadArgument } from './port.mjs';
import { runCommand } from './run-command.mjs';
import { siteAddress } from './site-address.mjs';

const LIST = 'published.json';
const HASHED = /^functions(\.[a-z]{2})?\.[0-9a-f]{8}\.(js|json)$/;

/** @param {unknown} value @returns {value is string[]} */
const isList = (value) => Array.isArray(value) && value.every((name) => typeof name === 'string' && HASHED.test(name));

/**
 * @param {string} address of the site as it stands
 * @param {string} folder of the site that will replace it
 * @param {typeof fetch} [get]
 * @returns {Promise<string[]>} the names brought over; throws when the site answers with something else than expected
 */
export async function keepPublished(address, folder, get = fetch) {
  const ownList = join(folder, LIST);
  if (!existsSync(ownList)) {
    throw new BadArgument(`${folder} holds no build for a host: run npm run build -- --env url=${address} first.`);
  }
  const fetched = (/** @type {string} */ name) =>
    get(`${address}/${name}`).catch((error) => {
      throw new BadArgument(`${address} does not answer (${error.cause?.code ?? error.message}): nothing was changed.`);
    });
  const answer = await fetched(LIST);
  if (answer.status === 404) return [];
  if (!answer.ok) throw new BadArgument(`${address}/${LIST} answers with ${answer.status}: nothing was changed.`);
  const published = await answer.json().catch(() => undefined);
  if (!isList(published)) throw new BadArgument(`${address}/${LIST} is not a list of this add-in's files.`);
  const missing = published.filter((name) => !existsSync(join(folder, name)));
  /** @type {[string, Buffer][]} */
  const older = [];
  for (const name of missing) {
    const file = await fetched(name);
    if (!file.ok) throw new BadArgument(`${address}/${name} answers with ${file.status}, but manifests name it.`);
    older.push([name, Buffer.from(await file.arrayBuffer())]);
  }
  for (const [name, content] of older) writeFileSync(join(folder, name), content);
  writeFileSync(ownList, JSON.stringify([...JSON.parse(readFileSync(ownList, 'utf8')), ...missing]));
  return missing;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const kept = await keepPublished(siteAddress(process.argv[2] ?? ''), process.argv[3] ?? 'dist');
    console.log(kept.length === 0 ? 'Nothing older to keep.' : `Kept for older manifests: ${kept.join(', ')}`);
    return 0;
  });
}

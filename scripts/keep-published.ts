// Before a site replaces an older one: brings over the files that manifests already installed name, because a workbook
// whose functions.<hash>.json has gone shows #NAME?. Usage: npm run keep-published -- https://host/path [folder]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BadArgument } from './port.mjs';
import { runCommand } from './run-command.mjs';
import { siteAddress } from './site-address.mjs';

/** As much of fetch as is used. */
type Get = (address: string) => Promise<Response>;

const LIST = 'published.json';
const HASHED = /^functions(\.[a-z]{2})?\.[0-9a-f]{8}\.(js|json)$/;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string' && HASHED.test(name));

/** What fetch says of a site that it cannot reach: the system's own code where there is one. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
}

/**
 * Brings over what a site has published and returns the names; throws when it answers with something else than expected.
 * @param address of the site as it stands
 * @param folder of the site that will replace it
 */
export async function keepPublished(address: string, folder: string, get: Get = fetch): Promise<string[]> {
  const ownList = join(folder, LIST);
  if (!existsSync(ownList)) {
    throw new BadArgument(`${folder} holds no build for a host: run npm run build -- --env url=${address} first.`);
  }
  const fetched = (name: string): Promise<Response> =>
    get(`${address}/${name}`).catch((error: unknown) => {
      throw new BadArgument(`${address} does not answer (${reasonOf(error)}): nothing was changed.`);
    });
  const answer = await fetched(LIST);
  if (answer.status === 404) return [];
  if (!answer.ok) throw new BadArgument(`${address}/${LIST} answers with ${answer.status}: nothing was changed.`);
  const published = (await answer.json().catch(() => undefined)) as unknown;
  if (!isList(published)) throw new BadArgument(`${address}/${LIST} is not a list of this add-in's files.`);
  const missing = published.filter((name) => !existsSync(join(folder, name)));
  const older: [string, Buffer][] = [];
  for (const name of missing) {
    const file = await fetched(name);
    if (!file.ok) throw new BadArgument(`${address}/${name} answers with ${file.status}, but manifests name it.`);
    older.push([name, Buffer.from(await file.arrayBuffer())]);
  }
  for (const [name, content] of older) writeFileSync(join(folder, name), content);
  writeFileSync(ownList, JSON.stringify([...(JSON.parse(readFileSync(ownList, 'utf8')) as string[]), ...missing]));
  return missing;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const kept = await keepPublished(siteAddress(process.argv[2] ?? ''), process.argv[3] ?? 'dist');
    console.log(kept.length === 0 ? 'Nothing older to keep.' : `Kept for older manifests: ${kept.join(', ')}`);
    return 0;
  });
}

// npm run build: dist/ for this computer, or with -- --env url=https://host/path for that address.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { emptyForBuild, runWebpack, sourceHash, STAMP, stampBuild } from './build.mjs';
import { BadArgument } from './port.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { siteAddress } from './site-address.mjs';

const KNOWN = ['url', 'out'];

/**
 * @param {string[]} args such as --env url=https://example.org/gigawatt
 * @returns {{ url?: string | undefined, out: string }} throws BadArgument
 */
export function readBuildArguments(args) {
  let given;
  try {
    given = parseArgs({ args, options: { env: { type: 'string', multiple: true } } }).values.env ?? [];
  } catch (error) {
    const [said] = /** @type {Error} */ (error).message.split('. ');
    throw new BadArgument(`${said}. Known: --env url=https://host/path, --env out=folder.`);
  }
  const pairs = given.map(
    (pair) => /** @type {[string, string]} */ ([pair.split('=')[0], pair.replace(/^[^=]*=?/, '')]),
  );
  const unknown = pairs.find(([name]) => !KNOWN.includes(name));
  if (unknown)
    throw new BadArgument(`--env ${unknown[0]} is not known. Known: --env url=https://host/path, --env out=folder.`);
  const { url, out } = Object.fromEntries(pairs);
  if (out === '') throw new BadArgument('out is empty: give the folder for the site, or leave it out for dist.');
  return { ...(url !== undefined && { url: siteAddress(url) }), out: out ?? 'dist' };
}

/**
 * Says why a folder cannot be emptied for a build, or nothing. Only what a build of this project left may go.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function folderFault(folder) {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `${folder} is a file: give a folder with --env out=folder.`;
  const held = readdirSync(folder);
  if (held.length === 0 || held.includes(STAMP)) return undefined;
  const some = held.slice(0, 3).join(', ');
  return `${folder} is not empty and no build of this project (it holds ${some}): empty it, or give another folder with --env out=folder.`;
}

/** @param {string} url @param {string} sources as sourceHash gave before the build */
const hostedStamp = (url, sources) => `for ${url} ${sources}`;

/**
 * Builds the site into a folder.
 * @param {{ root?: string, url?: string | undefined, out: string }} site
 * @returns {Promise<boolean>} whether it succeeded; throws BadArgument when the folder cannot be taken
 */
export async function buildSite({ root = ROOT, url, out }) {
  const folder = resolve(root, out);
  const maps = `${folder}-maps`;
  const fault = folderFault(folder) ?? folderFault(maps);
  if (fault) throw new BadArgument(fault);
  emptyForBuild(folder);
  if (url === undefined) rmSync(maps, { recursive: true, force: true });
  else emptyForBuild(maps);
  const hash = sourceHash(root);
  const { code, output } = await runWebpack(root, { ...(url !== undefined && { url }), out: folder });
  if (code !== 0) {
    console.error(output);
    console.error('The build failed: the lines above are from webpack.');
    return false;
  }
  if (url !== undefined) writeFileSync(join(folder, STAMP), hostedStamp(url, hash));
  else if (folder === join(root, 'dist')) stampBuild(root, hash);
  return true;
}

/**
 * Builds the site for an address unless the folder already holds that very build.
 * @param {{ root?: string, url: string, out: string }} site
 * @returns {Promise<boolean>} whether the folder now holds it
 */
export async function buildSiteIfStale({ root = ROOT, url, out }) {
  const stamp = join(resolve(root, out), STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hostedStamp(url, sourceHash(root))) return true;
  return buildSite({ root, url, out });
}

async function main() {
  const { url, out } = readBuildArguments(process.argv.slice(2));
  if (!(await buildSite({ url, out }))) return 1;
  const folder = relative(process.cwd(), resolve(ROOT, out)) || '.';
  console.log(
    url === undefined
      ? `${folder}/ is for this computer. For a host: npm run build -- --env url=https://host/path`
      : `${folder}/ is ready for ${url}: copy what it holds there, and give Excel ${url}/manifest.xml.\nThe source maps are in ${folder}-maps/, which need not be on the host. docs/hosting.md says which headers to send.`,
  );
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(main);
}

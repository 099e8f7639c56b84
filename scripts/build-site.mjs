// npm run build: dist/ for this computer, or with -- --env url=https://host/path for that address.
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
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

async function main() {
  const { url, out } = readBuildArguments(process.argv.slice(2));
  if (!(await build({ url, out }))) return 1;
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

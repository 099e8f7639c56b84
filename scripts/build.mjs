import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expectWritable } from './expect-writable.mjs';
import { BadArgument } from './port.mjs';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';

/** The file by which a folder is known to be a build of this project. */
const MARK = '.built';

/**
 * Says why a folder cannot be emptied for a build, or nothing. Only what a build of this project left may go.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function folderFault(folder) {
  if (!existsSync(folder)) return undefined;
  if (!statSync(folder).isDirectory()) return `${folder} is a file: give a folder with --env out=folder.`;
  const held = readdirSync(folder);
  if (held.length === 0 || held.includes(MARK)) return undefined;
  const some = held.slice(0, 3).join(', ');
  return `${folder} is not empty and no build of this project (it holds ${some}): empty it, or give another folder with --env out=folder.`;
}

/**
 * Empties a folder for a build: webpack leaves what earlier builds put there. The folder itself stays, which may be one
 * that cannot be made again, such as a mounted one.
 * @param {string} folder
 */
export function emptyForBuild(folder) {
  expectWritable(folder);
  mkdirSync(folder, { recursive: true });
  // Before anything goes, so that a build that fails half-way can be repeated.
  writeFileSync(join(folder, MARK), '');
  for (const name of readdirSync(folder)) {
    if (name !== MARK) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {string} root @param {Record<string, string>} env as webpack.config.js takes it */
function runWebpack(root, env) {
  const args = ['--import', 'tsx', join('node_modules', 'webpack', 'bin', 'webpack.js')];
  for (const [name, value] of Object.entries(env)) args.push('--env', `${name}=${value}`);
  return runChild(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Builds the site into a folder. What has not changed since the last time comes from webpack's cache; what webpack says
 * is shown only when it fails.
 * @param {{ root?: string, url?: string | undefined, out?: string }} [site] without a url: for this computer
 * @returns {Promise<boolean>} whether it succeeded; throws BadArgument when the folder cannot be taken
 */
export async function build({ root = ROOT, url, out = 'dist' } = {}) {
  const folder = resolve(root, out);
  const maps = `${folder}-maps`;
  const fault = folderFault(folder) ?? folderFault(maps);
  if (fault) throw new BadArgument(fault);
  console.log('Building the site (about half a minute the first time, then seconds)…');
  emptyForBuild(folder);
  if (url === undefined) rmSync(maps, { recursive: true, force: true });
  else emptyForBuild(maps);
  const { code, output } = await runWebpack(root, { ...(url !== undefined && { url }), out: folder });
  if (code === 0) return true;
  console.error(output);
  console.error('The build failed: the lines above are from webpack.');
  return false;
}

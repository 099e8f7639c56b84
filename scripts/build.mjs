import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expectWritable } from './expect-writable.mjs';
import { runChild } from './run-child.mjs';

/** What the build reads: a change in any of these makes dist/ stale. */
export const SOURCES = [
  'src',
  'assets',
  'scripts/docs',
  'scripts/manifest',
  'scripts/site',
  'scripts/root.mjs',
  'test/schemas/office-manifest',
  'docs/methodology.md',
  'docs/data.md',
  'docs/privacy.md',
  'docs/troubleshooting.md',
  'webpack.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
/** The file by which a folder is known to be a build of this project. */
export const STAMP = '.built';

/** @param {string} path @returns {string[]} every file at or below a path, in one order on every machine */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * One hash over the names and contents of all that the build reads.
 * @param {string} root
 * @returns {string}
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} sources @returns {string} */
function stampText(root, sources) {
  // With the manifest, because `npm run build -- --env url=…` leaves a dist/ that is made for another address.
  const manifest = filesUnder(join(root, 'dist', 'manifest.xml')).map((file) => readFileSync(file));
  return `${sources} ${createHash('sha256').update(Buffer.concat(manifest)).digest('hex')}`;
}

/** @param {string} root @returns {boolean} whether dist/ was built from other sources than today's, or not at all */
export function isStale(root) {
  const stamp = join(root, 'dist', STAMP);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampText(root, sourceHash(root));
}

/**
 * Marks dist/ as built from the sources of a hash.
 * @param {string} root
 * @param {string} sources as sourceHash gave before the build, so that an edit during the build counts as a change
 */
export function stampBuild(root, sources) {
  writeFileSync(join(root, 'dist', STAMP), stampText(root, sources));
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
  writeFileSync(join(folder, STAMP), 'unfinished');
  for (const name of readdirSync(folder)) {
    if (name !== STAMP) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Runs webpack in production mode.
 * @param {string} root
 * @param {Record<string, string>} [env] as webpack.config.js takes it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runWebpack(root, env = {}) {
  const args = ['--import', 'tsx', join('node_modules', 'webpack', 'bin', 'webpack.js'), '--mode', 'production'];
  for (const [name, value] of Object.entries(env)) args.push('--env', `${name}=${value}`);
  return runChild(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Builds dist/ when it is stale. What webpack says is shown only when it fails.
 * @param {string} root
 * @returns {Promise<boolean>} whether dist/ is now fresh
 */
export async function buildIfStale(root) {
  if (!isStale(root)) return true;
  const hash = sourceHash(root);
  emptyForBuild(join(root, 'dist'));
  console.log('Building the workbench (about half a minute the first time)…');
  const { code, output } = await runWebpack(root);
  if (code === 0) {
    stampBuild(root, hash);
    return true;
  }
  console.error(output);
  console.error('The build failed: the lines above are from webpack.');
  return false;
}

// Runs before any package is installed: Node's own modules only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { expectWritable } from './expect-writable.mjs';
import { runChild } from './run-child.mjs';
import { runCommand, sentenceOf } from './run-command.mjs';

const LOWEST_NODE = /** @type {const} */ ([20, 19]);
const STAMP = join('node_modules', '.gigawatt-install');
const NPM_RECORD = join('node_modules', '.package-lock.json');

/**
 * Says what is wrong with a version of Node, or nothing.
 * @param {string} version such as 20.19.0
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor, lowestMinor] = LOWEST_NODE;
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return undefined;
  return `Gigawatt for Excel needs Node ${LOWEST_NODE.join('.')} or later; this is Node ${version}. Get it from https://nodejs.org.`;
}

/** @param {string} root @returns {string} */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Whether npm's own record of node_modules agrees with the lock, for packages that somebody installed by hand.
 * @param {string} root
 * @returns {boolean}
 */
function npmRecordAgrees(root) {
  const record = join(root, NPM_RECORD);
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const { '': _project, ...locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const sameVersions = Object.keys(installed).every((path) => installed[path].version === locked[path]?.version);
  // Optional packages are for one platform each: npm leaves the others out.
  const complete = Object.keys(locked).every(
    (path) => installed[path] || locked[path].optional || locked[path].devOptional,
  );
  return sameVersions && complete;
}

/** @param {string} root */
function stamp(root) {
  writeFileSync(join(root, STAMP), lockHash(root));
}

/**
 * Whether the packages that package-lock.json names are in node_modules.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stampFile = join(root, STAMP);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash(root)) return true;
  if (!npmRecordAgrees(root)) return false;
  try {
    stamp(root);
  } catch (error) {
    // The stamp only spares the next look: a folder that cannot be written to is looked through each time.
    if (sentenceOf(error) === undefined) throw error;
  }
  return true;
}

/** @param {string} root @returns {Promise<number>} npm's exit code; throws what a folder says that cannot be written to */
async function install(root) {
  expectWritable(join(root, 'node_modules'));
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--progress=false', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const command = viaNode ? process.execPath : 'npm';
  const { code, output } = await runChild(command, viaNode ? [npm, ...options] : options, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a batch file on Windows, which only a shell can start.
    shell: !viaNode && process.platform === 'win32',
  });
  // Nothing is piped: what is said here is that npm could not be started.
  if (output !== '') console.error(`npm could not be started: ${output}`);
  return code;
}

/** @param {string} root @returns {Promise<number>} exit code */
export async function prepare(root) {
  const fault = nodeFault(process.versions.node);
  if (fault) {
    console.error(fault);
    return 1;
  }
  if (isInstalled(root)) return 0;
  const began = Date.now();
  console.log('Installing the packages named in package-lock.json (about a minute)…');
  const code = await install(root);
  if (code === 0) {
    stamp(root);
    console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  } else {
    console.error('The packages could not be installed: the lines above are from npm.');
  }
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  void runCommand(() => prepare(join(dirname(fileURLToPath(import.meta.url)), '..')));
}

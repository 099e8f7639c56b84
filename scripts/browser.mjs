import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { installedBrowsers } from './installed-browsers.mjs';
import { ROOT } from './root.mjs';

const DOWNLOAD_LIMIT_MS = 90_000;
const PACKAGE_LIMIT_MS = 300_000;
const ADVICE =
  'No browser was found for the tests: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to the program of one.';

/**
 * Runs a command quietly; what it wrote is shown only when it fails.
 * @param {string} command @param {string[]} args @param {{ limit: number, env?: Record<string, string> }} options
 * @returns {boolean} whether it succeeded
 */
function quietly(command, args, { limit, env }) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: limit,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return true;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim().split('\n').slice(-6).join('\n  ');
  console.error(`  ${[command, ...args].join(' ')} did not succeed:\n  ${said || result.error?.message}`);
  return false;
}

/** @param {string} path @returns {boolean} whether the program is there and all that it needs too */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function downloadByPlaywright() {
  console.error('Looking for a browser: none is installed, trying the download of Playwright…');
  const cli = join('node_modules', 'playwright-core', 'cli.js');
  // Behind a closed network the download would hang for minutes.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  quietly(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { limit: DOWNLOAD_LIMIT_MS, env });
}

function isDebianAsRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release);
}

function installOnDebian() {
  console.error('Installing Chromium from Debian (about a minute)…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { limit: PACKAGE_LIMIT_MS, env };
  if (quietly('apt-get', ['update'], options)) {
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  }
}

/** How this machine answers the questions of findBrowser. */
const THIS_MACHINE = {
  chosen: () => process.env.CHROMIUM_PATH,
  installed: () =>
    installedBrowsers({ platform: process.platform, env: process.env, delimiter }).filter((path) => existsSync(path)),
  cached: () => chromium.executablePath(),
  runs,
  downloadByPlaywright,
  isDebianAsRoot,
  installOnDebian,
};

/**
 * The path of a Chromium for the tests, installing one where that is possible.
 * @param {typeof THIS_MACHINE} machine
 * @returns {Promise<string>} throws when there is none, with a sentence on what to install
 */
export async function findBrowser(machine = THIS_MACHINE) {
  const chosen = machine.chosen();
  if (chosen) {
    if (machine.runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}": no program that runs is there.`);
  }
  const atHand = () => [...machine.installed(), machine.cached()].find((path) => path && machine.runs(path));
  const steps = [() => {}, machine.downloadByPlaywright, () => machine.isDebianAsRoot() && machine.installOnDebian()];
  for (const step of steps) {
    step();
    const found = atHand();
    if (found) return found;
  }
  throw new Error(ADVICE);
}

/**
 * Whether Chromium can build its sandbox: not as root, and rarely inside a container or a CI job.
 * @param {{ uid: number | undefined, env: Record<string, string | undefined>, exists: (file: string) => boolean }} place
 * @returns {boolean}
 */
export function hasSandbox({ uid, env, exists }) {
  return uid !== 0 && !env.CI && !exists('/.dockerenv') && !exists('/run/.containerenv');
}

/**
 * How Playwright starts the browser: no window, no traffic of its own.
 * @param {string} executablePath
 * @returns {import('playwright-core').LaunchOptions}
 */
export function launchOptions(executablePath) {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: hasSandbox({ uid: process.getuid?.(), env: process.env, exists: existsSync }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  findBrowser().then(console.log, (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

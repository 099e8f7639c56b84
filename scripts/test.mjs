import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { countReport, countStep, total } from './count.mjs';
import { ROOT } from './root.mjs';

const filter = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'gigawatt-test-'));
const NOTHING_RUN = { passed: 0, failed: 1 };

/** @param {string} program below node_modules @param {string[]} args @param {Record<string, string>} [env] */
function runNode(program, args, env = {}) {
  const command = [join('node_modules', program), ...args];
  return (
    spawnSync(process.execPath, command, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).status === 0
  );
}

/** @param {string[]} projects @param {Record<string, string>} [env] */
function jest(projects, env = {}) {
  const report = join(reports, `${projects[0]}.json`);
  // A filter may match tests of one project only.
  const filtered = filter.length > 0 ? [...filter, '--passWithNoTests'] : [];
  const args = ['--selectProjects', ...projects, '--json', '--outputFile', report, ...filtered];
  // With --json Jest repeats the report on its output: not for people.
  const { status } = spawnSync(process.execPath, [join('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // The tests of the scripts are ES modules, which Jest reads only with this flag of Node's.
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
  });
  if (!existsSync(report)) return NOTHING_RUN;
  const count = countReport(JSON.parse(readFileSync(report, 'utf8')));
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const types = () => countStep(runNode(join('typescript', 'bin', 'tsc'), []));

function lint() {
  const eslint = runNode(join('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0']);
  const format = runNode(join('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.']);
  return countStep(eslint && format);
}

/** @param {boolean} isBuilt */
async function endToEnd(isBuilt) {
  if (!isBuilt) {
    console.error('Not run: they need the build.');
    return NOTHING_RUN;
  }
  try {
    return jest(['e2e'], { CHROMIUM_PATH: await findBrowser() });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return NOTHING_RUN;
  }
}

const manifest = () => countStep(runNode(join('tsx', 'dist', 'cli.mjs'), [join('scripts', 'manifest.ts'), '--check']));

let isBuilt = false;
const STEPS = [
  { heading: 'Types', run: types },
  { heading: 'Lint', run: lint },
  { heading: 'Unit tests', run: () => jest(['unit', 'scripts']) },
  { heading: 'Build', run: async () => countStep((isBuilt = await buildIfStale(ROOT))) },
  { heading: 'End-to-end tests', run: () => endToEnd(isBuilt) },
  { heading: 'Manifest', run: manifest },
];

const counts = [];
for (const { heading, run } of STEPS) {
  console.log(`\n== ${heading}`);
  counts.push(await run());
}
rmSync(reports, { recursive: true, force: true });
const { passed, failed } = total(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { countReport, countStep, total } from './count.mjs';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';
import { runCommand, sentenceOf } from './run-command.mjs';

const filter = process.argv.slice(2);
const NOTHING_RUN = { passed: 0, failed: 1 };

/** @param {string} program below node_modules @param {string[]} args */
async function runNode(program, args) {
  const { code } = await runChild(process.execPath, [join('node_modules', program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return code === 0;
}

/** @param {string} reports folder @param {string[]} projects @param {Record<string, string>} [env] */
async function jest(reports, projects, env = {}) {
  const report = join(reports, `${projects[0]}.json`);
  // A filter may match tests of one project only.
  const filtered = filter.length > 0 ? [...filter, '--passWithNoTests'] : [];
  const args = ['--selectProjects', ...projects, '--json', '--outputFile', report, ...filtered];
  // With --json Jest repeats the report on its output: not for people.
  const { code } = await runChild(process.execPath, [join('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // The tests of the scripts are ES modules, which Jest reads only with this flag of Node's.
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ...env },
  });
  if (!existsSync(report)) return NOTHING_RUN;
  const count = countReport(JSON.parse(readFileSync(report, 'utf8')));
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const types = async () => countStep(await runNode(join('typescript', 'bin', 'tsc'), []));

async function lint() {
  const eslint = await runNode(join('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0']);
  const format = await runNode(join('prettier', 'bin', 'prettier.cjs'), ['--check', '--log-level', 'warn', '.']);
  return countStep(eslint && format);
}

async function buildOrSay() {
  try {
    return await build();
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    console.error(sentence);
    return false;
  }
}

/** @param {string} reports folder @param {boolean} isBuilt */
async function endToEnd(reports, isBuilt) {
  if (!isBuilt) {
    console.error('Not run: they need the build.');
    return NOTHING_RUN;
  }
  try {
    return await jest(reports, ['e2e'], { CHROMIUM_PATH: await findBrowser() });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return NOTHING_RUN;
  }
}

/** Whether what is written from the records is what they would write today. @param {string} script */
const drift = async (script) =>
  countStep(await runNode(join('tsx', 'dist', 'cli.mjs'), [join('scripts', script), '--check']));

async function test() {
  const reports = mkdtempSync(join(tmpdir(), 'gigawatt-test-'));
  let isBuilt = false;
  const steps = [
    { heading: 'Types', run: types },
    { heading: 'Lint', run: lint },
    { heading: 'Generated files', run: () => drift('docs.ts') },
    { heading: 'Manifest', run: () => drift('manifest.ts') },
    { heading: 'Unit tests', run: () => jest(reports, ['unit', 'scripts']) },
    { heading: 'Build', run: async () => countStep((isBuilt = await buildOrSay())) },
    { heading: 'End-to-end tests', run: () => endToEnd(reports, isBuilt) },
  ];
  const counts = [];
  for (const { heading, run } of steps) {
    console.log(`\n== ${heading}`);
    counts.push(await run());
  }
  rmSync(reports, { recursive: true, force: true });
  const { passed, failed } = total(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await runCommand(test);

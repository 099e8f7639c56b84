import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';

let programs: string;

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), 'gigawatt-npm-'));
});

afterEach(() => {
  rmSync(programs, { recursive: true });
});

/** What .ci/run says and returns when `npm test` does what a shell script does. */
function runWith(npm: string): { code: number | null; lastLine: string | undefined } {
  writeFileSync(join(programs, 'npm'), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
  const { status, stdout } = spawnSync(join(ROOT, '.ci', 'run'), {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` },
  });
  return { code: status, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

test('the last line of a run counts the tests', () => {
  expect(runWith('echo "12 passed, 0 failed"')).toEqual({ code: 0, lastLine: '12 passed, 0 failed' });
});

test('it does so where npm has words of its own after a failure', () => {
  const run = runWith('echo "11 passed, 1 failed"; echo "npm error Lifecycle script failed" >&2; exit 1');
  expect(run).toEqual({ code: 1, lastLine: '11 passed, 1 failed' });
});

test('a run that ends before it counts anything has failed, whatever npm returns for it', () => {
  expect(runWith('echo "npm error network" >&2; exit 7')).toEqual({ code: 7, lastLine: '0 passed, 1 failed' });
  expect(runWith('exit 0')).toEqual({ code: 1, lastLine: '0 passed, 1 failed' });
});

test('npm is told that nobody is there', () => {
  expect(runWith('[ "$1" = test ] && [ "$CI" = true ] && echo "1 passed, 0 failed"').code).toBe(0);
});

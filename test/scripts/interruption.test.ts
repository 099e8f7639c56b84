// Real processes are ended in the ways in which a terminal, npm and a system end them.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/root.mjs';

const script = (name: string): string => JSON.stringify(pathToFileURL(join(ROOT, 'scripts', name)).href);

/** Serves a folder as `npm start` does, and says where. */
const server = `
  import { serve } from ${script('serve.mjs')};
  import { runUntilInterrupted } from ${script('run-until-interrupted.mjs')};
  const site = await serve({ root: '.' });
  console.log(site.port);
  process.exitCode = await runUntilInterrupted(site);
`;

/** Runs a program that would go on for a minute, as the build does, and says which. */
const runner = `
  import { runChild } from ${script('run-child.mjs')};
  const minute = "console.log(process.pid); setTimeout(() => {}, 60_000)";
  await runChild(process.execPath, ['-e', minute], { stdio: ['ignore', 'inherit', 'inherit'] });
`;

/** Stands for npm: starts another program and waits for it. */
const between = (program: string): string => `
  import { spawn } from 'node:child_process';
  const args = ['--input-type=module', '-e', ${JSON.stringify(program)}];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('spawn', () => setTimeout(() => {}, 60_000));
`;

/** @returns the process, and the number that the program says at its start */
async function run(program: string, env: Record<string, string> = {}): Promise<[ChildProcess, number]> {
  const started = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  return [started, Number(String(said))];
}

async function becomes(expected: boolean, holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && (await holds()) !== expected; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return holds();
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${String(port)}/`).then(
    () => true,
    () => false,
  );

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const byNpm = { npm_lifecycle_event: 'start' };
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const onlyPosix = process.platform === 'win32' ? describe.skip : describe;

onlyPosix('a server', () => {
  test.each(SIGNALS)('ends at %s', async (signal) => {
    const [started, port] = await run(server);
    expect(await answers(port)).toBe(true);
    started.kill(signal);
    expect(await once(started, 'exit')).toEqual([0, null]);
    expect(await answers(port)).toBe(false);
  });

  test.each([...SIGNALS, 'SIGKILL'] as const)('ends when npm has ended by %s', async (signal) => {
    const [npm, port] = await run(between(server), byNpm);
    expect(await answers(port)).toBe(true);
    npm.kill(signal);
    expect(await becomes(false, () => answers(port))).toBe(false);
  });
});

onlyPosix('a program that a script runs', () => {
  test.each(SIGNALS)('ends with the script at %s', async (signal) => {
    const [script, pid] = await run(runner);
    expect(isAlive(pid)).toBe(true);
    script.kill(signal);
    await once(script, 'exit');
    expect(await becomes(false, () => isAlive(pid))).toBe(false);
  });

  test('ends when npm has gone', async () => {
    const [npm, pid] = await run(between(runner), byNpm);
    npm.kill('SIGKILL');
    expect(await becomes(false, () => isAlive(pid))).toBe(false);
  });
});

test('every command of npm that runs Node gives it the place of the shell', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Record<string, string>;
  };
  const commands = Object.values(scripts).filter((command) => command.includes('node '));
  expect(commands.length).toBeGreaterThan(4);
  expect(commands.filter((command) => !command.startsWith('exec node '))).toEqual([]);
});

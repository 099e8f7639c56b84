import { join } from 'node:path';
import { build } from './build.mjs';
import { openBrowserWhereSeen } from './display.mjs';
import { readArguments } from './port.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';
import { expectFree, serve } from './serve.mjs';

async function start() {
  const { port, mayOpen } = readArguments(process.argv.slice(2), process.env);
  await expectFree(port);
  if (!(await build())) return 1;
  const site = await serve({ root: join(ROOT, 'dist'), port });
  console.log(`The workbench is at ${site.url}/ (Ctrl+C ends it).`);
  await openBrowserWhereSeen(site.url, mayOpen);
  return runUntilInterrupted(site);
}

await runCommand(start);

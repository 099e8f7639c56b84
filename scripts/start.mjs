import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { readArguments } from './port.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';
import { expectFree, serve } from './serve.mjs';

/** @param {string} url */
async function openBrowser(url) {
  const { default: open } = await import('open');
  const browser = await open(url);
  // A machine that has a display but no browser: the printed address is enough.
  browser.on('error', () => {});
}

async function start() {
  const { port, mayOpen } = readArguments(process.argv.slice(2), process.env);
  await expectFree(port);
  if (!(await buildIfStale(ROOT))) return 1;
  const site = await serve({ root: join(ROOT, 'dist'), port });
  console.log(`The workbench is at ${site.url}/ (Ctrl+C ends it).`);
  const place = { platform: process.platform, env: process.env, isTerminal: Boolean(process.stdout.isTTY) };
  if (mayOpen && hasDisplay(place)) await openBrowser(site.url).catch(() => {});
  return runUntilInterrupted(site);
}

await runCommand(start);

import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { BadArgument, readArguments } from './port.mjs';
import { ROOT } from './root.mjs';
import { PortBusy, serve } from './serve.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';

/** @param {string} url */
async function openBrowser(url) {
  const { default: open } = await import('open');
  const browser = await open(url);
  // A machine that has a display but no browser: the printed address is enough.
  browser.on('error', () => {});
}

async function start() {
  const { port, mayOpen } = readArguments(process.argv.slice(2), process.env);
  if (!(await buildIfStale(ROOT))) return 1;
  const site = await serve({ root: join(ROOT, 'dist'), port });
  console.log(`The workbench is at ${site.url}/ (Ctrl+C ends it).`);
  const place = { platform: process.platform, env: process.env, isTerminal: Boolean(process.stdout.isTTY) };
  if (mayOpen && hasDisplay(place)) await openBrowser(site.url).catch(() => {});
  return runUntilInterrupted(site);
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof PortBusy || error instanceof BadArgument)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

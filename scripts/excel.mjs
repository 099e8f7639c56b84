import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { canAskForTrust, certificateFiles, isTrusted, localhostCertificate } from './certificates.mjs';
import { BadArgument, readArguments } from './port.mjs';
import { ROOT } from './root.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';
import { PortBusy, serve } from './serve.mjs';
import { sideloadSteps } from './sideload-steps.mjs';

const MANIFEST_PORT = 3000;

/**
 * The manifest to upload. It names one port, so another port has a manifest of its own beside it.
 * @param {number} port
 * @returns {string} path
 */
function manifestFor(port) {
  const built = join(ROOT, 'dist', 'manifest.xml');
  if (port === MANIFEST_PORT) return built;
  const other = join(ROOT, 'dist', `manifest-${port}.xml`);
  const text = readFileSync(built, 'utf8').replaceAll(`localhost:${MANIFEST_PORT}`, `localhost:${port}`);
  writeFileSync(other, text);
  return other;
}

async function serveExcel() {
  const { port } = readArguments(process.argv.slice(2), process.env);
  if (!(await buildIfStale(ROOT))) return 1;
  const files = certificateFiles();
  const { cert, key } = await localhostCertificate(files);
  const site = await serve({ root: join(ROOT, 'dist'), port, tls: { cert, key } });
  const { platform } = process;
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const trusted = await isTrusted(files, canAskForTrust({ platform, isTerminal, path: process.env.PATH ?? '' }));
  const manifest = manifestFor(site.port);
  console.log(`\n${sideloadSteps({ url: site.url, manifest, platform, ca: files.ca, trusted })}`);
  return runUntilInterrupted(site);
}

try {
  process.exitCode = await serveExcel();
} catch (error) {
  if (!(error instanceof PortBusy || error instanceof BadArgument)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

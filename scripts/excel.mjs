import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { manifestAtPort } from './at-port.mjs';
import { build } from './build.mjs';
import { certificateFiles, isTrusted, localhostCertificate, trustObstacle } from './certificates.mjs';
import { readArguments } from './port.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';
import { expectFree, serve } from './serve.mjs';
import { sideloadAddress } from './sideload-address.mjs';
import { certificateSentence, sideloadSteps } from './sideload-steps.mjs';

/** @param {string} manifest path @returns {string} */
function addInId(manifest) {
  return /<Id>(.*)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '';
}

async function serveExcel() {
  const { port, more } = readArguments(process.argv.slice(2), process.env, ['document']);
  const link = (/** @type {string} */ manifestFile, /** @type {string} */ id) =>
    more.document === undefined ? undefined : sideloadAddress(more.document, { port, manifestFile, id });
  // A wrong address is said before half a minute of building.
  link('', '');
  await expectFree(port);
  if (!(await build())) return 1;
  const files = certificateFiles();
  const { cert, key, isNew, fault } = await localhostCertificate(files);
  const dist = join(ROOT, 'dist');
  const site = await serve({ root: dist, port, tls: { cert, key } });
  const { platform } = process;
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const obstacle = trustObstacle({ platform, isTerminal, path: process.env.PATH ?? '' });
  const trusted = await isTrusted(files, { isNew, mayAsk: obstacle === undefined });
  const manifest = manifestAtPort(dist, site.port);
  const document = link(basename(manifest), addInId(manifest));
  console.log(`\n${certificateSentence(fault, cert)}`);
  console.log(sideloadSteps({ url: site.url, manifest, platform, ca: files.ca, trusted, obstacle, document }));
  return runUntilInterrupted(site);
}

await runCommand(serveExcel);

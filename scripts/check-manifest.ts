import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './manifest/check';
import { ROOT } from './root.mjs';

const problems = await checkManifest(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), join(ROOT, 'assets'));
if (problems.length === 0) {
  console.log('manifest.xml: valid');
} else {
  console.error(`manifest.xml: ${String(problems.length)} problems`);
  for (const problem of problems) console.error(`  ${problem}`);
  process.exitCode = 1;
}

// Writes the pages of docs/functions, the table of every value, the README's table and the sources of the methodology from
// the catalogue and the data. With --check it writes nothing and says which files have drifted from them.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../src/catalogue';
import { functionPage, pageName } from './docs/function-page';
import { withSources } from './docs/methodology-sources';
import { withFunctionTable } from './docs/readme-table';
import { valueTable } from './docs/value-table';

const root = path.resolve(import.meta.dirname, '..');
const pagesFolder = path.join(root, 'docs', 'functions');
const readme = path.join(root, 'README.md');
const methodology = path.join(root, 'docs', 'methodology.md');

const wanted = new Map<string, string>([
  ...catalogue.map((record) => [path.join(pagesFolder, pageName(record)), functionPage(record, 'en')] as const),
  [path.join(root, 'docs', 'values.md'), valueTable()],
  [readme, withFunctionTable(readFileSync(readme, 'utf8'))],
  [methodology, withSources(readFileSync(methodology, 'utf8'))],
]);

const present = existsSync(pagesFolder) ? readdirSync(pagesFolder).map((file) => path.join(pagesFolder, file)) : [];
const orphans = present.filter((file) => !wanted.has(file));
const drifted = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
const relative = (file: string): string => path.relative(root, file);

if (process.argv.includes('--check')) {
  const failures = [...drifted.map(([file]) => relative(file)), ...orphans.map(relative)];
  console.log(failures.length === 0 ? 'Generated files: no drift' : `Run npm run docs: ${failures.join(', ')}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} else {
  mkdirSync(pagesFolder, { recursive: true });
  for (const [file, text] of drifted) writeFileSync(file, text);
  for (const file of orphans) rmSync(file);
  console.log(`Written: ${drifted.map(([file]) => relative(file)).join(', ') || 'nothing, all up to date'}`);
}

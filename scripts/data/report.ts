// What src/data holds: its checks, the documents made of it, and a count by grade.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { assumptions } from '../../src/data/assumptions';
import { claims } from '../../src/data/claims';
import { hardware } from '../../src/data/hardware';
import { partnerships } from '../../src/data/partnerships';
import { sources, sourcesOf } from '../../src/data/sources';
import { ROOT } from '../root.mjs';

const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');

function run(...command: string[]): boolean {
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

const records = [...assumptions(), ...hardware(), ...partnerships(), ...claims()];
const graded = (grade: string): number => records.filter((record) => record.grade === grade).length;
const unsourced = records.filter((record) => sourcesOf(record).length === 0).map(({ id }) => id);

/** Checks, writes the documents and counts. @returns the exit code */
export function report(): number {
  const holds = run(jest, '--selectProjects', 'unit', '--testPathPatterns', 'test/data/');
  const written = run(path.join('node_modules', 'tsx', 'dist', 'cli.mjs'), path.join('scripts', 'docs.ts'));

  console.log(`
${assumptions().length} values, ${hardware().length} racks and chips, ${partnerships().length} partnerships, ${claims().length} claims
${graded('primary')} primary, ${graded('corroborated')} corroborated, ${graded('reported')} reported
${sources().length} sources
${unsourced.length} without a source${unsourced.length > 0 ? `: ${unsourced.join(', ')}` : ''}`);
  return holds && written && unsourced.length === 0 ? 0 : 1;
}

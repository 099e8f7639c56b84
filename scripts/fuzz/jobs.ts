// A run in parts, each of one function through one door with its own seed, so that a part can be run again alone.
import type { FunctionRecord } from '../../src/catalogue/record';
import type { Job } from './job';

const casesPerJob = 400;
/** Of so many cases one goes through the door of Excel, the dearer way. */
const perExcelCase = 5;

/** Mixes two numbers into another seed of 32 bits (the finaliser of MurmurHash3). */
function seedOf(seed: number, index: number): number {
  let mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}

export function jobsOf(records: readonly FunctionRecord[], cases: number, seed: number): Job[] {
  const jobs: Job[] = [];
  for (let left = cases; left > 0;) {
    const index = jobs.length;
    const record = records[index % records.length];
    if (record === undefined) return [];
    const size = Math.min(casesPerJob, left);
    const isExcel = Math.floor(index / records.length) % perExcelCase === 0;
    jobs.push({ name: record.name, door: isExcel ? 'excel' : 'evaluation', seed: seedOf(seed, index), cases: size });
    left -= size;
  }
  return jobs;
}

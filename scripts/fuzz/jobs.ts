// A run in parts, each of one function through one door with its own seed, so that a part can be run again alone.
import type { Job } from './job';
import type { Options } from './options';

const casesPerJob = 400;
/** Of so many cases one goes through the door of Excel, the dearer way. */
const perExcelCase = 5;

/** The first part has the seed of the run; the others mix their number into it (the finaliser of MurmurHash3). */
function seedOf(seed: number, index: number): number {
  if (index === 0) return seed;
  let mixed = Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}

export function jobsOf({ names, cases, seed, door: only }: Options): Job[] {
  const jobs: Job[] = [];
  for (let left = cases; left > 0;) {
    const index = jobs.length;
    const name = names[index % names.length];
    if (name === undefined) return [];
    const size = Math.min(casesPerJob, left);
    const isExcel = Math.floor(index / names.length) % perExcelCase === 0;
    const door = only ?? (isExcel ? 'excel' : 'evaluation');
    jobs.push({ name, door, seed: seedOf(seed, index), cases: size });
    left -= size;
  }
  return jobs;
}

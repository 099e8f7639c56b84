import { jobsOf } from '../../scripts/fuzz/jobs';

const names = ['HOUSEHOLDS', 'ENERGY', 'CAPEX'];
const run = { names, cases: 1_000_000, seed: 42, door: undefined };
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the parts of a fuzz run', () => {
  const jobs = jobsOf(run);

  it('have as many cases together as were asked for', () => {
    expect(sum(jobs.map(({ cases }) => cases))).toBe(1_000_000);
    expect(sum(jobsOf({ ...run, cases: 999 }).map(({ cases }) => cases))).toBe(999);
  });

  it('go through every function and both doors, the dearer one less often', () => {
    const parts = (door: string): number => jobs.filter((job) => job.door === door).length;
    expect(new Set(jobs.map(({ name, door }) => `${name} ${door}`)).size).toBe(names.length * 2);
    expect(parts('evaluation') / parts('excel')).toBeCloseTo(4, 0);
  });

  it('have a seed each, the same in every run with the same first seed', () => {
    expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
    expect(jobsOf(run)).toEqual(jobs);
    expect(jobsOf({ ...run, seed: 43 })[0]?.seed).not.toBe(jobs[0]?.seed);
  });

  it('are of the one function that was asked for', () => {
    expect(new Set(jobsOf({ ...run, names: ['ENERGY'] }).map(({ name }) => name))).toEqual(new Set(['ENERGY']));
  });

  it('go through the one door that was asked for', () => {
    const one = jobsOf({ ...run, door: 'evaluation' });
    expect(new Set(one.map(({ door }) => door))).toEqual(new Set(['evaluation']));
  });

  it('can be run again alone: the first part has the seed of the run', () => {
    for (const { name, door, seed, cases } of jobs.slice(0, 20)) {
      expect(jobsOf({ names: [name], door, seed, cases })).toEqual([{ name, door, seed, cases }]);
    }
  });
});

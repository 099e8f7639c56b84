import { jobsOf } from '../../scripts/fuzz/jobs';

const names = ['HOUSEHOLDS', 'ENERGY', 'CAPEX'];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('the parts of a fuzz run', () => {
  const jobs = jobsOf(names, 1_000_000, 42);

  it('have as many cases together as were asked for', () => {
    expect(sum(jobs.map(({ cases }) => cases))).toBe(1_000_000);
    expect(sum(jobsOf(names, 999, 1).map(({ cases }) => cases))).toBe(999);
  });

  it('go through every function and both doors, the dearer one less often', () => {
    const parts = (door: string): number => jobs.filter((job) => job.door === door).length;
    expect(new Set(jobs.map(({ name, door }) => `${name} ${door}`)).size).toBe(names.length * 2);
    expect(parts('evaluation') / parts('excel')).toBeCloseTo(4, 0);
  });

  it('have a seed each, the same in every run with the same first seed', () => {
    expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(jobs.length);
    expect(jobsOf(names, 1_000_000, 42)).toEqual(jobs);
    expect(jobsOf(names, 1_000_000, 43)[0]?.seed).not.toBe(jobs[0]?.seed);
  });

  it('are of the one function that was asked for', () => {
    expect(new Set(jobsOf(['ENERGY'], 5000, 1).map(({ name }) => name))).toEqual(new Set(['ENERGY']));
  });
});

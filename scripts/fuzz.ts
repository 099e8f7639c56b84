// npm run fuzz -- --cases 1000000 --seed 42 --function HOUSEHOLDS --door excel: calls the functions with whatever a sheet may hold. What
// must hold of every answer stands in test/support/fuzz/leaks.ts; a call that leaks is shrunk, and kept for npm test.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue, findFunction } from '../src/catalogue';
import { doorNames } from '../test/support/fuzz/kept-case';
import { type Done, type Job, type SlowCall, slowestOf } from './fuzz/job';
import { jobsOf } from './fuzz/jobs';
import { type Ended, runAll } from './fuzz/pool';

const folder = join(import.meta.dirname, '..', 'test', 'evaluation', 'fuzz-cases');
/** Of the processor for one call. */
const budgetMs = 2000;
const everyParts = 100;
const mostOfKind = 3;
const shownOfLeak = 200;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    function: { type: 'string' },
    door: { type: 'string' },
  },
});

function wholeNumber(name: 'cases' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`--${name} must be a whole number; it is ${values[name]}.`);
}

const only = values.function === undefined ? undefined : findFunction(values.function);
if (values.function !== undefined && only === undefined) throw new Error(`There is no function ${values.function}.`);
const [cases, seed] = [wholeNumber('cases'), wholeNumber('seed')];
const names = (only === undefined ? catalogue : [only]).map(({ name }) => name);
const door = doorNames.find((name) => name === values.door);
if (values.door !== undefined && door === undefined) throw new Error(`--door must be ${doorNames.join(' or ')}.`);
const jobs = jobsOf(names, cases, seed, door);

const began = performance.now();
const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
const kept = new Map<string, number>();
let [done, leaks] = [0, 0];
let slowest: SlowCall[] = [];

/** A few cases of each kind: a leak that is there once is there a thousand times, in every function. */
function keep(name: string, { file, text, leaks: found }: NonNullable<Done['failed']>): void {
  const kinds = [...new Set(found.map(({ kind }) => kind))].join(', ');
  const before = kept.get(kinds) ?? 0;
  kept.set(kinds, before + 1);
  if (before >= mostOfKind) return;
  writeFileSync(join(folder, file), text);
  console.error(`${name}, ${kinds}: ${found[0]?.shown.slice(0, shownOfLeak) ?? ''}`);
  console.error(`  kept in test/evaluation/fuzz-cases/${file}`);
}

function onEnd(job: Job, ended: Ended): void {
  done += 1;
  if (typeof ended === 'string') {
    leaks += 1;
    console.error(
      `${job.name} ${ended} (--function ${job.name} --door ${job.door} --seed ${job.seed} --cases ${job.cases})`,
    );
    return;
  }
  slowest = slowestOf([...slowest, ...ended.slowest]);
  if (ended.failed) {
    leaks += 1;
    keep(job.name, ended.failed);
  }
  if (done % everyParts === 0) console.log(`${done} of ${jobs.length} parts, ${leaks} with a leak, ${seconds()}`);
}

console.log(`${cases.toLocaleString('en-US')} cases, --seed ${seed}`);
await runAll(jobs, availableParallelism(), onEnd);
console.table(slowest.map(({ name, milliseconds, raw }) => ({ name, ms: Math.round(milliseconds), raw })));
const tooSlow = slowest.filter(({ milliseconds }) => milliseconds > budgetMs).length;
console.log(`${jobs.length} parts in ${seconds()}: ${leaks} with a leak, ${tooSlow} calls above ${budgetMs} ms`);
process.exitCode = leaks + tooSlow > 0 ? 1 : 0;

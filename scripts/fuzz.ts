// npm run fuzz -- --cases 1000000 --seed 42 --function HOUSEHOLDS: calls the functions with whatever a sheet may hold. What
// must hold of every answer stands in test/support/fuzz/leaks.ts; a call that leaks is shrunk, and kept for npm test.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue, findFunction } from '../src/catalogue';
import { type Job, type SlowCall, slowestOf } from './fuzz/job';
import { jobsOf } from './fuzz/jobs';
import { type Ended, runAll } from './fuzz/pool';

const folder = join(import.meta.dirname, '..', 'test', 'evaluation', 'fuzz-cases');
/** Of one call, on a machine that does other things as well. */
const budgetMs = 2000;
const everyParts = 100;
const shownOfLeak = 200;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    function: { type: 'string' },
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
const jobs = jobsOf(only === undefined ? catalogue : [only], cases, seed);

const began = performance.now();
const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
const kept = new Set<string>();
let [done, leaks] = [0, 0];
let slowest: SlowCall[] = [];

/** One case of each kind and function: a leak that is there once is there a thousand times. */
function keep(
  job: Job,
  { file, text, leaks: found }: { file: string; text: string; leaks: readonly { kind: string; shown: string }[] },
): void {
  const kind = `${job.name} ${found.map((each) => each.kind).join(', ')}`;
  if (kept.has(kind)) return;
  kept.add(kind);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, file))) writeFileSync(join(folder, file), text);
  console.error(
    `${kind}: ${found[0]?.shown.slice(0, shownOfLeak) ?? ''}\n  kept in test/evaluation/fuzz-cases/${file}`,
  );
}

function onEnd(job: Job, ended: Ended): void {
  done += 1;
  if (typeof ended === 'string') {
    leaks += 1;
    console.error(`${job.name} ${ended} (--function ${job.name}, seed of the part ${job.seed}, door ${job.door})`);
    return;
  }
  slowest = slowestOf([...slowest, ...ended.slowest]);
  if (ended.failed) {
    leaks += 1;
    keep(job, ended.failed);
  }
  if (done % everyParts === 0) console.log(`${done} of ${jobs.length} parts, ${leaks} with a leak, ${seconds()}`);
}

console.log(`${cases.toLocaleString('en-US')} cases, --seed ${seed}`);
await runAll(jobs, availableParallelism(), onEnd);
console.table(slowest.map(({ name, milliseconds, raw }) => ({ name, ms: Math.round(milliseconds), raw })));
const tooSlow = slowest.filter(({ milliseconds }) => milliseconds > budgetMs).length;
console.log(`${jobs.length} parts in ${seconds()}: ${leaks} with a leak, ${tooSlow} calls above ${budgetMs} ms`);
process.exitCode = leaks + tooSlow > 0 ? 1 : 0;

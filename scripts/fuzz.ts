// npm run fuzz -- --cases 1000000 --seed 42 --function HOUSEHOLDS --door excel: calls the functions with whatever a sheet may
// hold. What must hold of every answer stands in test/support/fuzz/leaks.ts; a call that leaks is shrunk, and kept for npm test.
import { availableParallelism } from 'node:os';
import { Findings } from './fuzz/findings';
import { jobsOf } from './fuzz/jobs';
import { optionsIn } from './fuzz/options';
import { runAll } from './fuzz/pool';
import { runCommand } from './run-command.mjs';

const everyParts = 100;

async function fuzz(): Promise<number> {
  const options = optionsIn(process.argv.slice(2));
  const jobs = jobsOf(options);
  console.log(`${options.cases.toLocaleString('en-US')} cases in ${jobs.length} parts, --seed ${options.seed}`);
  const findings = new Findings();
  const began = performance.now();
  let ended = 0;
  await runAll(jobs, availableParallelism(), (job, result) => {
    findings.add(job, result);
    ended += 1;
    const seconds = Math.round((performance.now() - began) / 1000);
    if (ended % everyParts === 0 || ended === jobs.length) console.log(`${findings.inShort}, ${seconds} s`);
  });
  return findings.report() ? 0 : 1;
}

await runCommand(fuzz);

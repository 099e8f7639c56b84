// Mutation testing: small faults are put into the code, one at a time, and a test must fail of each (docs/mutation.md).
//   npm run mutate              every room, one after another
//   npm run mutate -- workbook  the rooms that are named
import { writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import jest, { unit } from '../jest.config.js';
import { type Room, rooms } from './mutate/rooms';

/** Percent of the faults that a test must find, in each room. */
const leastFound = 90;

async function mutate({ mutate, tests }: Room, name: string): Promise<string> {
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'jest',
    jest: {
      projectType: 'custom',
      config: {
        ...unit,
        testTimeout: jest.testTimeout,
        testMatch: tests.map((test) => `<rootDir>/test/${test}.test.ts`),
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A fault in code that runs only while a module is loaded would need every test: a few table rows and constants.
    ignoreStatic: true,
    // On a busy machine a slow test is not a fault that was found.
    timeoutMS: 30_000,
    reporters: ['progress', 'clear-text', 'html'],
    clearTextReporter: { logTests: false },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    ignorePatterns: ['dist', 'docs/images', 'reports'],
    cleanTempDir: 'always',
  }).runMutationTest();
  return row(name, results);
}

type Results = Awaited<ReturnType<Stryker['runMutationTest']>>;

function row(name: string, results: Results): string {
  const count = (status: string): number => results.filter((each) => each.status === status).length;
  const killed = count('Killed');
  const timedOut = count('Timeout');
  const survived = count('Survived');
  const untried = count('NoCoverage');
  const faults = killed + timedOut + survived + untried;
  const found = (100 * (killed + timedOut)) / faults;
  if (found < leastFound) process.exitCode = 1;
  return `| ${name} | ${faults} | ${killed} | ${timedOut} | ${survived} | ${untried} | ${found.toFixed(1)} % |`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in rooms));
if (unknown.length > 0) throw new Error(`There is no room ${unknown.join(', ')}: ${Object.keys(rooms).join(', ')}.`);

const table = [
  '| room | faults | killed | timed out | survived | not covered | score |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];
for (const [name, room] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  table.push(await mutate(room, name));
  writeFileSync('reports/mutation/table.md', `${table.join('\n')}\n`);
}
console.log(table.join('\n'));

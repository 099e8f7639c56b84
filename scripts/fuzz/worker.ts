// One of the processes of npm run fuzz: it searches what it is told to, one part after the other.
import { createHash } from 'node:crypto';
import { findFunction } from '../../src/catalogue';
import { type Door, evaluation } from '../../test/support/fuzz/doors';
import { openExcel } from '../../test/support/fuzz/excel-door';
import { type Case, type DoorName, written } from '../../test/support/fuzz/kept-case';
import { search } from '../../test/support/fuzz/search';
import { type Done, type Job, type SlowCall, slowestOf } from './job';

const doors: Readonly<Record<DoorName, Door>> = { evaluation, excel: openExcel() };
const shownOfSlow = 100;

const toFile = (failed: Case): NonNullable<Done['failed']> => {
  const text = written(failed);
  const kind = failed.leaks[0]?.kind ?? 'unsteady';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 6);
  const file = `${failed.function}-${kind}-${hash}.json`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return { file, text, leaks: failed.leaks };
};

/** The door, with the time that the processor spends on each call, whatever else it does meanwhile. */
const timed =
  (door: Door, onCall: (call: SlowCall) => void): Door =>
  async (record, raw) => {
    const began = process.cpuUsage();
    const answer = await door(record, raw);
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1000;
    onCall({ name: record.name, milliseconds, raw: milliseconds > 50 ? shownRaw(raw) : '' });
    return answer;
  };

const shownRaw = (raw: readonly unknown[]): string => JSON.stringify(raw).slice(0, shownOfSlow);

async function run({ name, door, seed, cases }: Job): Promise<Done> {
  const record = findFunction(name);
  if (record === undefined) throw new Error(`There is no function ${name}.`);
  let slowest: SlowCall[] = [];
  const keep = (call: SlowCall): void => {
    if (call.milliseconds > (slowest[9]?.milliseconds ?? 0)) slowest = slowestOf([...slowest, call]);
  };
  const failed = await search({ record, seed, cases, door }, timed(doors[door], keep));
  return { slowest, ...(failed && { failed: toFile(failed) }) };
}

process.on('message', (job: Job) => void run(job).then((done) => process.send?.(done)));

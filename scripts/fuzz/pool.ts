// A process for each core: a call that hangs is ended with its process, and another takes its place.
import { type ChildProcess, fork } from 'node:child_process';
import type { Done, Job } from './job';

/** Of a whole part of some hundred calls; generous on a busy machine. */
const longestJobMs = 180_000;

const worker = new URL('worker.ts', import.meta.url);

/** What became of a part: what its process said of it, or that it said nothing. */
export type Ended = Done | 'hangs' | 'died';

function runJob(child: ChildProcess, job: Job): Promise<Ended> {
  return new Promise((resolve) => {
    const end = (ended: Ended): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(ended);
    };
    const timer = setTimeout(() => end('hangs'), longestJobMs);
    child.once('message', (done) => end(done as Done));
    child.once('exit', () => end('died'));
    child.send(job);
  });
}

/** Takes parts from the queue until none is left. */
async function work(queue: Job[], onEnd: (job: Job, ended: Ended) => void): Promise<void> {
  let child = fork(worker);
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    const ended = await runJob(child, job);
    onEnd(job, ended);
    if (ended !== 'hangs' && ended !== 'died') continue;
    child.kill('SIGKILL');
    child = fork(worker);
  }
  child.kill();
}

export async function runAll(
  jobs: readonly Job[],
  processes: number,
  onEnd: (job: Job, ended: Ended) => void,
): Promise<void> {
  const queue = [...jobs];
  await Promise.all(Array.from({ length: processes }, () => work(queue, onEnd)));
}

// What a run has found so far.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { type Done, type Job, type SlowCall, slowestOf } from './job';
import type { Ended } from './pool';

const folder = join('test', 'evaluation', 'fuzz-cases');
/** Of the processor for one call. */
const budgetMs = 2000;
const mostOfKind = 3;
const shownOfLeak = 200;

export class Findings {
  private parts = 0;
  private leaks = 0;
  private slowest: readonly SlowCall[] = [];
  private readonly kept = new Map<string, number>();

  add(job: Job, ended: Ended): void {
    this.parts += 1;
    if (ended === 'hangs' || ended === 'died') {
      this.leaks += 1;
      console.error(
        `${job.name} ${ended}: --function ${job.name} --door ${job.door} --seed ${job.seed} --cases ${job.cases}`,
      );
      return;
    }
    this.slowest = slowestOf([...this.slowest, ...ended.slowest]);
    if (ended.failed === undefined) return;
    this.leaks += 1;
    this.keep(job.name, ended.failed);
  }

  /** A few cases of each kind: a leak that is there once is there a thousand times, in every function. */
  private keep(name: string, { file, text, leaks }: NonNullable<Done['failed']>): void {
    const kinds = [...new Set(leaks.map(({ kind }) => kind))].join(', ');
    const before = this.kept.get(kinds) ?? 0;
    this.kept.set(kinds, before + 1);
    if (before >= mostOfKind) return;
    writeFileSync(join(ROOT, folder, file), text);
    console.error(`${name}, ${kinds}: ${leaks[0]?.shown.slice(0, shownOfLeak) ?? ''}\n  kept in ${join(folder, file)}`);
  }

  get inShort(): string {
    return `${this.parts} parts, ${this.leaks} with a leak`;
  }

  /** Whether nothing leaked and nothing took too long. */
  report(): boolean {
    console.table(this.slowest.map(({ name, milliseconds, raw }) => ({ name, ms: Math.round(milliseconds), raw })));
    const tooSlow = this.slowest.filter(({ milliseconds }) => milliseconds > budgetMs).length;
    console.log(`${this.inShort}; ${tooSlow} of the slowest calls took more than ${budgetMs} ms`);
    return this.leaks + tooSlow === 0;
  }
}

// A column of ids that lead nowhere: an answer once a text, and no search for what resembles a thousand different ones.
import { call } from '../../src/evaluation/call';
import { Refusal } from '../../src/cells/refusal';
import { record } from '../support/cells';

const column = (length: number, text: (row: number) => string): string[][] =>
  Array.from({ length }, (_, row) => [text(row)]);

const functions = [
  ['EMISSIONS', [1]],
  ['HOUSEHOLDS', [1]],
  ['CAPEX', [1]],
  ['RACKS', [1]],
  ['COMPUTE', [1]],
  ['ASSUMPTION', []],
  ['PARTNERSHIP', []],
  ['PARTNERSHIP', ['openai-foxconn']],
] as const;

const nearestOf = (answer: unknown): readonly string[] => {
  if (!(answer instanceof Refusal) || !('nearest' in answer.reason)) throw new Error(`No refusal: ${String(answer)}`);
  return answer.reason.nearest;
};

describe.each(functions)('%s(%j, …) of unknown texts', (name, before) => {
  it('answers each different text once', () => {
    const answers = call(record(name), [...before, column(10_000, (row) => `unknown ${row % 10}`)]).flat();
    expect(new Set(answers).size).toBe(10);
    expect(answers.map(nearestOf).every((nearest) => nearest.length === 3)).toBe(true);
  });

  it('suggests nothing any more beyond a couple of hundred different ones', () => {
    const answers = call(record(name), [...before, column(1000, (row) => `unknown ${row}`)])
      .flat()
      .map(nearestOf);
    expect(answers.slice(0, 200).every((nearest) => nearest.length === 3)).toBe(true);
    expect(answers.slice(200).every((nearest) => nearest.length === 0)).toBe(true);
  });
});

describe('SOURCES of unknown texts', () => {
  it('keeps a row for each different one, and suggests for the first', () => {
    const rows = call(record('SOURCES'), [column(1000, (row) => `unknown ${row % 500}`), false]);
    expect(rows).toHaveLength(500);
    expect(rows.filter(([, answer]) => nearestOf(answer).length > 0)).toHaveLength(200);
  });
});

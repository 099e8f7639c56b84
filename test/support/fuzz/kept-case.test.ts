import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, keptCases, readCase, written } from './kept-case';

const odd = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  undefined,
  null,
  '\ud83d',
  { code: '#N/A' },
  [[1, undefined], ['__proto__']],
];
const failed: Case = { function: 'ENERGY', door: 'excel', raw: odd, leaks: [{ kind: 'throw', shown: 'Error' }] };

describe('a case that is kept', () => {
  it('is read as it was written, with all that JSON lacks', () => {
    // Jest tells -0 from 0 and undefined from nothing here.
    expect(readCase(written(failed))).toStrictEqual(failed);
  });

  it('keeps a property that is called __proto__', () => {
    const card: unknown = JSON.parse('{"__proto__": {"basicValue": 1}}');
    const [read] = readCase(written({ ...failed, raw: [card] })).raw;
    expect(Object.keys(read as object)).toEqual(['__proto__']);
  });
});

describe('the folder of kept cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gigawatt-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read in the order of its names, without what is no case', () => {
    writeFileSync(join(folder, 'b.json'), written(failed));
    writeFileSync(join(folder, 'a.json'), written({ ...failed, function: 'WATER' }));
    writeFileSync(join(folder, 'README.md'), 'none');
    expect(keptCases(folder).map(({ file, kept }) => [file, kept.function])).toEqual([
      ['a.json', 'WATER'],
      ['b.json', 'ENERGY'],
    ]);
  });
});

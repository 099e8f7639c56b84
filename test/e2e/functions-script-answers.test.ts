// dist/functions.js holds less of the data than src/data: only what functions answer, in packed form. So every look-up of it is
// held against the same in Node, where the data are whole; and nothing is read before it is looked up.
import { execFileSync } from 'node:child_process';
import { ROOT } from '../../scripts/root.mjs';
import { ExcelError } from '../support/custom-functions';
import { idsIn, runFunctionsScript } from './support/functions-script';
import type { Answered } from './support/whole-answers';

describe('the data of dist/functions.js', () => {
  it('are not parsed while the functions register, nor by a call that looks nothing up', () => {
    const excel = runFunctionsScript();
    expect(excel.ids.length).toBe(idsIn('functions.json').length);
    expect(excel.callFunction('CAPEXPERGW', 300, 10)).toEqual([[30]]);
    expect(excel.parsed()).toBe(0);
  });

  it('are parsed at the first look-up of theirs, once', () => {
    const excel = runFunctionsScript();
    excel.callFunction('HARDWARE');
    const first = excel.parsed();
    expect(first).toBeGreaterThan(0);
    excel.callFunction('HARDWARE');
    expect(excel.parsed()).toBe(first);
  });
});

const whole = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', 'test/e2e/support/whole-answers.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }),
) as readonly Answered[];

const plain = (cell: unknown): unknown => (cell instanceof ExcelError ? `${cell.code} ${cell.message}` : cell);

describe.each([
  ['en', 'en-US'],
  ['fr', 'fr-FR'],
] as const)('in %s, dist/functions.js', (language, displayLanguage) => {
  it('answers every look-up, every table and every text that leads nowhere as the whole data do', () => {
    const excel = runFunctionsScript(displayLanguage);
    const different = whole.flatMap(({ id, given, rows }) => {
      const found = excel.callFunction(id, ...given).map((row) => row.map(plain));
      return JSON.stringify(found) === JSON.stringify(rows[language])
        ? []
        : [{ id, given, found, whole: rows[language] }];
    });
    expect(whole.length).toBeGreaterThan(5_000);
    expect(different).toEqual([]);
  });
});

// dist/functions.js alone: see support/functions-script.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';
import { idsIn, runFunctionsScript } from './support/functions-script';

const excel = runFunctionsScript();

const cell = (id: string, ...raw: unknown[]): unknown => excel.callFunction(id, ...raw)[0]?.[0];

describe('dist/functions.js on its own', () => {
  it.each(['functions.json', 'functions.fr.json'] as const)('associates the ids of %s, and no other', (file) => {
    expect(excel.ids).toEqual(idsIn(file));
  });

  it('is read alike in every encoding, because a runtime without a page has none stated', () => {
    expect(readFileSync(join(ROOT, 'dist', 'functions.js')).filter((byte) => byte > 0x7f)).toHaveLength(0);
  });

  it.each([
    ['HOUSEHOLDS', [30], 25_000_000, 0],
    ['HOUSEHOLDS', [30, 'US'], 25_369_244, 1],
    ['CAPEXPERGW', [1.4e12, 30], 46_666_666_666.67, 0.01],
    ['ENERGY', [1], 8.76, 0],
    ['ACCELERATORS', [10, 2], 5_000_000, 0],
    ['ACCELERATORS', [10, 2.5], 4_000_000, 0],
    ['RACKS', [1, 168.57, 1], 5_932, 1],
  ])('%s of %p is %d', (id, given, expected, within) => {
    // Excel hands left-out arguments over as null.
    const answer = Number(cell(id, ...[...given, null, null].slice(0, 3)));
    expect(Math.abs(answer - expected)).toBeLessThanOrEqual(within);
  });

  it('answers bad input with an Excel error and its sentence', () => {
    expect(cell('HOUSEHOLDS', 30, null, 71)).toMatchObject({
      code: '#VALUE!',
      message: 'utilisation must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?',
    });
  });
});

// Whatever stands in a sheet, every function answers with values that a cell holds or with a sentence. The seed is fixed, so
// that the same code always gets the same verdict; npm run fuzz looks at other and at more cases.
import { join } from 'node:path';
import { catalogue } from '../../src/catalogue';
import { record } from '../support/cells';
import { type Door, evaluation } from '../support/fuzz/doors';
import { openExcel } from '../support/fuzz/excel-door';
import { type DoorName, keptCases } from '../support/fuzz/kept-case';
import { leaksOf, search } from '../support/fuzz/search';

const doors: Readonly<Record<DoorName, Door>> = { evaluation, excel: openExcel() };
const seed = 20_251_126;
const cases = 20_000;
/** One in five goes through the door of Excel, the dearer way. */
const casesOfEach = {
  evaluation: Math.ceil((cases * 0.8) / catalogue.length),
  excel: Math.ceil((cases * 0.2) / catalogue.length),
};

describe('a call that once leaked', () => {
  it.each(keptCases(join(__dirname, 'fuzz-cases')))('does so no more: $file', async ({ kept }) => {
    expect(await leaksOf(doors[kept.door], record(kept.function), kept.raw)).toEqual([]);
  });
});

describe.each(['evaluation', 'excel'] as const)(
  'with whatever a cell can hold, and more, by the door of %s',
  (door) => {
    it.each(catalogue)(
      '$name answers with a rectangle of values, and with errors that say what is wrong',
      async (called) => {
        expect(await search({ record: called, seed, cases: casesOfEach[door], door }, doors[door])).toBeUndefined();
      },
    );
  },
);

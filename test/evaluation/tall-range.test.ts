// In a file of its own, because it takes longer than all other tests of the adapter, and mutation testing leaves it out.
import { cells } from '../support/cells';

describe('ranges in, spill out', () => {
  it('a range of a quarter of a million rows is answered row by row', () => {
    const column = Array.from({ length: 250_000 }, (_, row) => [row]);
    expect(cells('ENERGY', column, null, 1000)[249_999]).toEqual([249_999]);
  });
});

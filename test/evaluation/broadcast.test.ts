import { CellError, cells } from '../support/cells';

const unreached = new CellError(
  '#N/A',
  'The ranges given are of different sizes: one of them does not reach this cell.',
);

describe('ranges in, spill out', () => {
  it('a column gives a column', () => {
    expect(cells('ENERGY', [[1], [2]])).toEqual([[8.76], [17.52]]);
  });

  it('a single value stretches over a range', () => {
    expect(cells('CAPEXPERGW', [[100, 200]], 10)).toEqual([[10, 20]]);
  });

  it('a column meets a row in a table, as with Excel operators', () => {
    expect(cells('CAPEXPERGW', [[100], [200]], [[1, 10, 100]])).toEqual([
      [100, 10, 1],
      [200, 20, 2],
    ]);
  });

  it('a block meets a block cell by cell', () => {
    const capex = [
      [10, 20],
      [30, 40],
    ];
    const power = [
      [1, 2],
      [3, 4],
    ];
    expect(cells('CAPEXPERGW', capex, power)).toEqual([
      [10, 10],
      [10, 10],
    ]);
  });

  it('a position that one range does not reach is #N/A', () => {
    expect(cells('CAPEXPERGW', [[10], [20], [30]], [[1], [2]])).toEqual([[10], [10], [unreached]]);
  });

  it('a position that one range does not reach sideways is #N/A as well', () => {
    expect(cells('CAPEXPERGW', [[10, 20, 30]], [[1, 2]])).toEqual([[10, 10, unreached]]);
  });

  it('ids spill as well', () => {
    // 10,359 kWh a year: 262.8E12 / 10,359 = 25,369,244 within a household.
    const [announced, us] = cells('HOUSEHOLDS', 30, [['announced', 'US']])[0] ?? [];
    expect(announced).toBe(25_000_000);
    expect(us).toBeCloseTo(25_369_244, -1);
  });

  it('look-ups spill over ids and fields', () => {
    expect(cells('PARTNERSHIP', 'openai-30gw-1400bn', [['power_gw', 'value_usd', 'kind']])).toEqual([
      [30, 1.4e12, 'commitment'],
    ]);
  });
});

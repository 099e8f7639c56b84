import { cell, cells } from '../support/cells';

const [header = [], ...rows] = cells('CLAIMS');
const column = (name: string): number => header.indexOf(name);
const rowOf = (id: string) => rows.find((row) => row[0] === id) ?? [];

describe('CLAIMS', () => {
  it('recomputes each statement by a formula that a user can type', () => {
    // test/truth holds each of them against what was published.
    expect(rows.length).toBeGreaterThanOrEqual(45);
    expect(
      rows
        .map((row) => row[column('formula')])
        .filter((formula) => typeof formula !== 'string' || !/^=[\dG.(]/.test(formula)),
    ).toEqual([]);
  });

  it('judges each by the rule of VERDICT', () => {
    const failures = rows.filter((row) => {
      const [low, high, recomputed, verdict] = ['claimed_low', 'claimed_high', 'recomputed', 'verdict'].map(
        (name) => row[column(name)],
      );
      return low === high && verdict !== 'rounds to' && cell('VERDICT', low, recomputed) !== verdict;
    });
    expect(failures.map(([id]) => id)).toEqual([]);
  });

  it('puts forecasts that cannot be compared apart', () => {
    const forecasts = rows.filter((row) => row[column('group')] === 'forecasts').map(([id]) => id);
    expect(forecasts).toEqual(['mckinsey-125gw', 'lbnl-2028-low', 'lbnl-2028-high', 'iea-945-doubles']);
  });

  // A US household uses 10,359 kWh: 8.76E9 / 10,359 = 845,641.4712 homes per GW. Values by hand, to the unit printed here.
  it.each([
    ['30gw-25m-homes', 25_000_000, 'agrees'],
    ['1gw-700k-10gw-7m', 8_456_414.712, 'disagrees'],
    ['1gw-750k-homes', 845_641.471, 'disagrees'],
    ['1gw-750k-1.3m-homes', 845_641.471, 'agrees'],
    ['10gw-9m-homes', 8_456_414.712, 'disagrees'],
    ['10gw-8m-households', 8_456_414.712, 'rounds to'],
    ['abilene-half-million-homes', 1_014_769.765, 'disagrees'],
    ['1400bn-30gw', 46_666_666_666.667, 'rounds to'],
    ['mckinsey-125gw', 41_600_000_000, 'agrees'],
    ['stargate-10gw-500bn', 50_000_000_000, 'agrees'],
    ['ibm-30gw-1.5tn', 2_400_000_000_000, 'disagrees'],
    ['10gw-4-5m-gpus', 5_263_157.895, 'rounds to'],
    ['lbnl-2028-low', 74.201, 'rounds to'],
    ['lbnl-2028-high', 132.42, 'rounds to'],
    ['7gw-8m-households', 5_919_490.298, 'disagrees'],
    ['barclays-55gw-44m', 46_679_409.209, 'disagrees'],
    ['td-cowen-1m-dies', 1_052_631.579, 'rounds to'],
  ])('%s gives %d: %s', (id, recomputed, verdict) => {
    const row = rowOf(id);
    expect(Number(row[column('recomputed')])).toBeCloseTo(recomputed, 2);
    expect(row[column('verdict')]).toBe(verdict);
  });

  it('says why wherever a statement does not reproduce', () => {
    const silent = rows.filter((row) => row[column('verdict')] === 'disagrees' && row[column('why')] === '');
    expect(silent.map((row) => row[0])).toEqual([]);
  });
});

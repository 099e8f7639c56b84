// Which stream of random numbers an input has depends on its place among the inputs: moving one would change every COSTRISK
// that a sheet holds. The names are therefore pinned here, in order; a new input may only come last.
import { siteInputs } from '../../src/catalogue/arguments/site-inputs';
import { cells } from '../support/cells';

const pinned = [
  'servers_usd_per_gw',
  'network_usd_per_gw',
  'facility_usd_per_gw',
  'utility_works_usd_per_gw',
  'land_usd_per_gw',
  'it_life_years',
  'facility_life_years',
  'it_discount_rate',
  'facility_discount_rate',
  'land_annual_rate',
  'electricity_usd_per_mwh',
  'pue',
  'utilisation',
  'taxes_usd_per_gw_year',
  'maintenance_usd_per_gw_year',
  'labour_usd_per_gw_year',
  'water_usd_per_gw_year',
  'rack_kw',
  'accelerators_per_rack',
];

describe('the inputs of a scenario', () => {
  it('stand in the order that was promised', () => {
    expect(
      siteInputs()
        .slice(0, pinned.length)
        .map(({ name }) => name),
    ).toEqual(pinned);
  });

  it('keep their random numbers whatever the order of the rows', () => {
    const rows = [
      ['pue', 1.1, 1.2, 1.4],
      ['it_life_years', 3, 5, 7],
    ];
    expect(cells('COSTRISK', 1, [...rows].reverse())).toEqual(cells('COSTRISK', 1, rows));
  });

  it('have bounds, each of them', () => {
    expect(siteInputs().filter(({ bounds }) => Object.keys(bounds).length === 0)).toEqual([]);
  });
});

import { cited } from '../arguments/cited';
import { emissionsTonnesPerYear } from '../../calculation/emissions';
import { powerGw, utilisation } from '../arguments/shared';
import { defineFunction } from '../record';

export const EMISSIONS = defineFunction({
  name: 'EMISSIONS',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'Tonnes of CO2e a year for the electricity of a site of so many GW, at the grid’s mean.',
    fr: 'Tonnes de CO2e par an pour l’électricité d’un site de tant de GW, à la moyenne du réseau.',
  },
  parameters: [
    powerGw,
    cited({
      name: 'grid',
      // Two bases that never compare; the record of a cited value says which one it has.
      about: {
        en: 'Greenhouse gas emitted per kWh, at the stack or over the life cycle',
        fr: 'Gaz à effet de serre émis par kWh, à la cheminée ou en cycle de vie',
      },
      family: 'grid',
      unit: { en: 'g CO2e per kWh', fr: 'g CO2e par kWh' },
      least: 0,
      default: 'grid.US',
    }),
    utilisation,
  ],
  returns: { about: { en: 'tonnes of CO2e a year', fr: 'tonnes de CO2e par an' }, numberFormat: '#,##0' },
  native: 'power_gw*utilisation*8760*grid',
  examples: [
    {
      arguments: [1],
      result: 3_063_084,
      // The result is not whole: 8,760 × 349.66710055508 = 3,063,083.80.
      within: 1,
      because: {
        en: '8,760 GWh × 770.884 lb per MWh × 0.45359237 kg per lb (eGRID2023), by hand.',
        fr: '8 760 GWh × 770,884 lb par MWh × 0,45359237 kg par lb (eGRID2023), à la main.',
      },
    },
    {
      arguments: [1, 400],
      result: 3_504_000,
      because: {
        en: '8,760 GWh × 400 g per kWh, that is 400 t per GWh, by hand.',
        fr: '8 760 GWh × 400 g par kWh, soit 400 t par GWh, à la main.',
      },
    },
  ],
  compute: emissionsTonnesPerYear,
});

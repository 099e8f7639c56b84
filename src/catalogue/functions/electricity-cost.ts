import { cited } from '../arguments/cited';
import { electricityCostUsdPerYear } from '../../calculation/electricity-cost';
import { powerGw, usdAYear, usdPerMwh, utilisation } from '../arguments/shared';
import { defineFunction } from '../record';

export const ELECTRICITYCOST = defineFunction({
  name: 'ELECTRICITYCOST',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'US dollars a year for the electricity of a site of so many GW.',
    fr: 'Dollars par an pour l’électricité d’un site de tant de GW.',
  },
  parameters: [
    powerGw,
    cited({
      name: 'price',
      about: { en: 'Price of electricity', fr: 'Prix de l’électricité' },
      family: 'price',
      unit: usdPerMwh,
      least: 0,
      default: 'price.epoch',
    }),
    utilisation,
  ],
  returns: { about: usdAYear, numberFormat: '$#,##0' },
  native: 'power_gw*utilisation*8760*1000*price',
  examples: [
    {
      arguments: [1],
      result: 730_584_000,
      because: {
        en: '8,760 h × 1,000 MWh × $83.4 (Epoch AI, 2026), by hand.',
        fr: '8 760 h × 1 000 MWh × 83,4 $ (Epoch AI, 2026), à la main.',
      },
    },
    {
      arguments: [2, 50, 0.5],
      result: 438_000_000,
      because: {
        en: '2 GW × 0.5 × 8,760 h × 1,000 × $50, by hand.',
        fr: '2 GW × 0,5 × 8 760 h × 1 000 × 50 $, à la main.',
      },
    },
  ],
  compute: electricityCostUsdPerYear,
});

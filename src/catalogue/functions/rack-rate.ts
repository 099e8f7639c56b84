import { quantity } from '../arguments/quantity';
import { racksPerWeek } from '../../calculation/rack-rate';
import { powerGw, pue, rack, years } from '../arguments/shared';
import { amount } from '../number-formats';
import { defineFunction } from '../record';

export const RACKRATE = defineFunction({
  name: 'RACKRATE',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Racks a week that fill a site of so many GW in so many years.',
    fr: 'Baies par semaine qui remplissent un site de tant de GW en tant d’années.',
  },
  parameters: [
    powerGw,
    quantity({
      name: 'years',
      about: { en: 'Time in which all racks are made', fr: 'Durée de fabrication de toutes les baies' },
      unit: years,
      above: 0,
    }),
    rack,
    pue,
  ],
  returns: { about: { en: 'racks a week', fr: 'baies par semaine' }, numberFormat: amount },
  native: 'power_gw*10^6/pue/rack/(years*365.25/7)',
  examples: [
    {
      arguments: [1.461, 4, 100, 1],
      result: 70,
      because: {
        en: '1,461,000 kW ÷ 100 kW = 14,610 racks; 4 years of 365.25 days are 1,461 ÷ 7 weeks; by hand.',
        fr: '1 461 000 kW ÷ 100 kW = 14 610 baies ; 4 ans de 365,25 jours font 1 461 ÷ 7 semaines ; à la main.',
      },
    },
    {
      arguments: [1.66554, 1],
      result: 233.3333333333333,
      because: {
        en: '1,461,000 kW of IT ÷ 120 kW = 12,175 racks, × 7 ÷ 365.25 = 700 ÷ 3, by hand.',
        fr: '1 461 000 kW informatiques ÷ 120 kW = 12 175 baies, × 7 ÷ 365,25 = 700 ÷ 3, à la main.',
      },
    },
  ],
  compute: racksPerWeek,
});

import { cited } from '../arguments/cited';
import { waterMegalitresPerYear } from '../../calculation/water';
import { powerGw, pue, utilisation } from '../arguments/shared';
import { amount } from '../number-formats';
import { defineFunction } from '../record';

export const WATER = defineFunction({
  name: 'WATER',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'Megalitres of water a year that a site of so many GW uses, without that of power plants.',
    fr: 'Mégalitres d’eau par an qu’utilise un site de tant de GW, hors centrales électriques.',
  },
  parameters: [
    powerGw,
    cited({
      name: 'wue',
      about: { en: 'WUE: water over IT energy', fr: 'WUE : eau rapportée à l’énergie informatique' },
      family: 'wue',
      unit: { en: 'litres per kWh of IT', fr: 'litres par kWh informatique' },
      least: 0,
      default: 'wue.us-2023',
    }),
    utilisation,
    pue,
  ],
  returns: { about: { en: 'megalitres a year', fr: 'mégalitres par an' }, numberFormat: amount },
  native: 'power_gw/pue*utilisation*8760*wue',
  examples: [
    {
      arguments: [1.14],
      result: 3153.6,
      because: {
        en: '1.14 GW ÷ PUE 1.14 = 1 GW of IT; 8,760 GWh × 0.36 litres per kWh (Berkeley Lab, 2023), by hand.',
        fr: '1,14 GW ÷ PUE 1,14 = 1 GW informatique ; 8 760 GWh × 0,36 litre par kWh (Berkeley Lab, 2023), à la main.',
      },
    },
    {
      arguments: [3, 0.2, 0.5, 1.5],
      result: 1752,
      because: {
        en: '3 GW ÷ 1.5 × 0.5 × 8,760 h × 0.2 litres per kWh, by hand.',
        fr: '3 GW ÷ 1,5 × 0,5 × 8 760 h × 0,2 litre par kWh, à la main.',
      },
    },
  ],
  compute: waterMegalitresPerYear,
});

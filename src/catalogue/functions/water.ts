import { cited } from '../arguments/cited';
import { powerWaterMegalitresPerYear, waterMegalitresPerYear } from '../../calculation/water';
import { findAssumption } from '../../data/assumptions';
import { once } from '../../data/register';
import { powerGw, pue, utilisation } from '../arguments/shared';
import { oneOf } from '../arguments/one-of';
import { amount } from '../number-formats';
import { defineFunction } from '../record';

export const WATER = defineFunction({
  name: 'WATER',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'Megalitres of water a year that a site of so many GW uses, alone or with its power plants.',
    fr: 'Mégalitres d’eau par an qu’utilise un site de tant de GW, seul ou avec ses centrales électriques.',
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
    oneOf({
      name: 'scope',
      about: {
        en: 'Water of the site, or with that of the power plants (powerwater.us-2023)',
        fr: 'Eau du site, ou avec celle des centrales électriques (powerwater.us-2023)',
      },
      options: ['site', 'with-power'],
      default: 'site',
    }),
  ],
  returns: { about: { en: 'megalitres a year', fr: 'mégalitres par an' }, numberFormat: amount },
  // Asked for, not stated: no data are read before.
  get native() {
    return `power_gw*utilisation*8760*(wue/pue+IF(scope="with-power",${String(litresPerKwh())},0))`;
  },
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
    {
      arguments: [1, 0, 1, null, 'with-power'],
      result: 39754.57,
      within: 0.005,
      because: {
        en: '8,760 GWh × 211 billion gallons × 3.785 ÷ 176 TWh, by hand.',
        fr: '8 760 GWh × 211 milliards de gallons × 3,785 ÷ 176 TWh, à la main.',
      },
    },
  ],
  compute: (powerGw, wue, utilisation, pue, scope) =>
    waterMegalitresPerYear(powerGw, wue, utilisation, pue) +
    (scope === 'with-power' ? powerWaterMegalitresPerYear(powerGw, litresPerKwh(), utilisation) : 0),
});

/** What the power plants behind an American site use. */
const litresPerKwh = once((): number => {
  const found = findAssumption('powerwater.us-2023');
  if (found === undefined) throw new Error('power-water.json has no us-2023.');
  return found.value;
});

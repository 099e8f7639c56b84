import {
  acceleratorsForPower,
  acceleratorsInRacks,
  facilityPowerGwForRacks,
  racksForPower,
} from '../../calculation/racks';
import { accelerator, gwAtConnection, inAccelerators, inRacks, powerGw, pue, rack, racks } from '../arguments/shared';
import { amount, gigawatts } from '../number-formats';
import { defineFunction } from '../record';

export const RACKS = defineFunction({
  name: 'RACKS',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Racks that a site of so many GW can feed; not rounded.',
    fr: 'Baies qu’un site de tant de GW peut alimenter ; sans arrondi.',
  },
  parameters: [powerGw, rack, pue],
  returns: { about: inRacks, numberFormat: amount },
  native: 'power_gw*10^6/pue/rack',
  examples: [
    {
      arguments: [1.14],
      result: 8333.333333333334,
      because: {
        en: '1.14 GW ÷ PUE 1.14 = 1,000,000 kW of IT, ÷ 120 kW a GB200 NVL72 rack, by hand.',
        fr: '1,14 GW ÷ PUE 1,14 = 1 000 000 kW informatiques, ÷ 120 kW par baie GB200 NVL72, à la main.',
      },
    },
    {
      arguments: [1, 168.57, 1],
      result: 5932,
      // Bernstein's figures are rounded to whole racks.
      within: 1,
      because: {
        en: '1,000,000 kW ÷ 168.57 kW all in per rack: Bernstein’s $35bn per GW at $5.9m a rack.',
        fr: '1 000 000 kW ÷ 168,57 kW tout compris par baie : les 35 Md$ par GW de Bernstein à 5,9 M$ la baie.',
      },
    },
  ],
  compute: racksForPower,
});

export const POWERFORRACKS = defineFunction({
  name: 'POWERFORRACKS',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Power in GW at the grid connection of a site that feeds so many racks.',
    fr: 'Puissance en GW au raccordement d’un site qui alimente tant de baies.',
  },
  parameters: [racks, rack, pue],
  returns: { about: gwAtConnection, numberFormat: gigawatts },
  native: 'racks*rack*pue/10^6',
  examples: [
    {
      arguments: [1000],
      result: 0.1368,
      because: {
        en: '1,000 racks × 120 kW a GB200 NVL72 rack × PUE 1.14 ÷ 10⁶, by hand.',
        fr: '1 000 baies × 120 kW par baie GB200 NVL72 × PUE 1,14 ÷ 10⁶, à la main.',
      },
    },
    {
      arguments: [10_000, 100, 1.2],
      result: 1.2,
      because: {
        en: '10,000 racks × 100 kW = 1 GW of IT, × PUE 1.2, by hand.',
        fr: '10 000 baies × 100 kW = 1 GW informatique, × PUE 1,2, à la main.',
      },
    },
  ],
  compute: facilityPowerGwForRacks,
});

export const ACCELERATORS = defineFunction({
  name: 'ACCELERATORS',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Accelerators that a site of so many GW can feed; not rounded.',
    fr: 'Accélérateurs qu’un site de tant de GW peut alimenter ; sans arrondi.',
  },
  parameters: [powerGw, accelerator, pue],
  returns: { about: inAccelerators, numberFormat: '#,##0' },
  native: 'power_gw*10^6/accelerator',
  nativeOfRack: 'power_gw*10^6/pue/rack_kw*accelerators_per_rack',
  examples: [
    {
      arguments: [10, 2],
      result: 5_000_000,
      because: {
        en: 'Nvidia and OpenAI: 10 GW for 4 to 5 million GPUs, that is 2 to 2.5 kW each.',
        fr: 'Nvidia et OpenAI : 10 GW pour 4 à 5 millions de GPU, soit 2 à 2,5 kW chacun.',
      },
    },
    {
      arguments: [10, 2.5],
      result: 4_000_000,
      because: { en: '10,000,000 kW ÷ 2.5 kW, by hand.', fr: '10 000 000 kW ÷ 2,5 kW, à la main.' },
    },
    {
      arguments: [1.14, 'gb200-nvl72'],
      result: 600_000,
      because: {
        en: '1,000,000 kW of IT ÷ 120 kW × 72 accelerators a rack, by hand.',
        fr: '1 000 000 kW informatiques ÷ 120 kW × 72 accélérateurs par baie, à la main.',
      },
    },
  ],
  compute: (powerGw, accelerator, pue) =>
    typeof accelerator === 'number'
      ? acceleratorsForPower(powerGw, accelerator)
      : acceleratorsInRacks(powerGw, accelerator.rack_kw, accelerator.accelerators_per_rack, pue),
});

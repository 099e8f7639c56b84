import { quantity } from '../arguments/quantity';
import { facilityPowerGw, itPowerGw } from '../../calculation/facility-power';
import { equipmentPower, gw, gwAtConnection, pue, sitePower } from '../arguments/shared';
import { gigawatts } from '../number-formats';
import { defineFunction } from '../record';

export const ITPOWER = defineFunction({
  name: 'ITPOWER',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'IT power in GW of a site that draws so many GW at its grid connection.',
    fr: 'Puissance informatique en GW d’un site qui appelle tant de GW à son raccordement.',
  },
  parameters: [
    quantity({
      name: 'facility_gw',
      about: sitePower.about,
      unit: gw,
      least: 0,
    }),
    pue,
  ],
  returns: { about: { en: 'GW of IT power', fr: 'GW de puissance informatique' }, numberFormat: gigawatts },
  native: 'facility_gw/pue',
  examples: [
    {
      arguments: [1.14],
      result: 1,
      because: { en: '1.14 GW ÷ PUE 1.14 (Epoch AI, 2026).', fr: '1,14 GW ÷ PUE 1,14 (Epoch AI, 2026).' },
    },
    {
      arguments: [30, 1.2],
      result: 25,
      because: { en: '30 GW ÷ 1.2, by hand.', fr: '30 GW ÷ 1,2, à la main.' },
    },
  ],
  compute: itPowerGw,
});

export const FACILITYPOWER = defineFunction({
  name: 'FACILITYPOWER',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Power in GW at the grid connection of a site whose IT equipment draws so many GW.',
    fr: 'Puissance en GW au raccordement d’un site dont l’informatique appelle tant de GW.',
  },
  parameters: [
    quantity({
      name: 'it_gw',
      about: equipmentPower.about,
      unit: gw,
      least: 0,
    }),
    pue,
  ],
  returns: { about: gwAtConnection, numberFormat: gigawatts },
  native: 'it_gw*pue',
  examples: [
    {
      arguments: [1],
      result: 1.14,
      because: { en: '1 GW × PUE 1.14 (Epoch AI, 2026).', fr: '1 GW × PUE 1,14 (Epoch AI, 2026).' },
    },
    {
      arguments: [10, 'industry'],
      result: 15.4,
      because: {
        en: '10 GW × PUE 1.54 (Uptime Institute, 2025), by hand.',
        fr: '10 GW × PUE 1,54 (Uptime Institute, 2025), à la main.',
      },
    },
  ],
  compute: facilityPowerGw,
});

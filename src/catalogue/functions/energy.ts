import { quantity } from '../arguments/quantity';
import { energyTwh, powerGwForEnergy } from '../../calculation/energy';
import { HOURS_PER_YEAR } from '../../calculation/units';
import { gw, hours, positiveUtilisation, powerGw, utilisation } from '../arguments/shared';
import { gigawatts } from '../number-formats';
import { defineFunction } from '../record';

const period = {
  name: 'hours',
  about: { en: 'Length of the period', fr: 'Durée de la période' },
  unit: hours,
  default: {
    value: HOURS_PER_YEAR,
    because: { en: 'a year of 365 days', fr: 'une année de 365 jours' },
  },
} as const;

export const ENERGY = defineFunction({
  name: 'ENERGY',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Electricity in TWh that a load of so many GW takes in a year, or in another number of hours.',
    fr: 'Électricité en TWh qu’une charge de tant de GW prend en un an, ou en un autre nombre d’heures.',
  },
  parameters: [powerGw, utilisation, quantity({ ...period, least: 0 })],
  returns: { about: { en: 'TWh', fr: 'TWh' }, numberFormat: gigawatts },
  native: 'power_gw*utilisation*hours/1000',
  examples: [
    {
      arguments: [1],
      result: 8.76,
      because: { en: '1 GW × 8,760 h ÷ 1,000, by hand.', fr: '1 GW × 8 760 h ÷ 1 000, à la main.' },
    },
    {
      arguments: [10, 0.5, 24],
      result: 0.12,
      because: { en: '10 GW × 0.5 × 24 h ÷ 1,000, by hand.', fr: '10 GW × 0,5 × 24 h ÷ 1 000, à la main.' },
    },
  ],
  compute: energyTwh,
});

export const POWERFORENERGY = defineFunction({
  name: 'POWERFORENERGY',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Power in GW that takes so many TWh in a year, or in another number of hours.',
    fr: 'Puissance en GW qui prend tant de TWh en un an, ou en un autre nombre d’heures.',
  },
  parameters: [
    quantity({
      name: 'energy_twh',
      about: { en: 'Electricity taken in the period', fr: 'Électricité prise dans la période' },
      unit: { en: 'TWh', fr: 'TWh' },
      least: 0,
    }),
    positiveUtilisation,
    quantity({ ...period, above: 0 }),
  ],
  returns: { about: gw, numberFormat: gigawatts },
  native: 'energy_twh*1000/(utilisation*hours)',
  examples: [
    {
      arguments: [8.76],
      result: 1,
      because: { en: '8.76 TWh × 1,000 ÷ 8,760 h, by hand.', fr: '8,76 TWh × 1 000 ÷ 8 760 h, à la main.' },
    },
    {
      arguments: [87.6, 0.5],
      result: 20,
      because: {
        en: '87.6 TWh × 1,000 ÷ (0.5 × 8,760 h), by hand.',
        fr: '87,6 TWh × 1 000 ÷ (0,5 × 8 760 h), à la main.',
      },
    },
  ],
  compute: powerGwForEnergy,
});

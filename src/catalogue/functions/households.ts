import { quantity } from '../arguments/quantity';
import { householdsForPower, powerGwForHouseholds } from '../../calculation/households';
import { gw, household, inHouseholds, positiveUtilisation, powerGw, utilisation } from '../arguments/shared';
import { gigawatts } from '../number-formats';
import { defineFunction } from '../record';
import { readBackwards } from '../examples';

export const HOUSEHOLDS = defineFunction({
  name: 'HOUSEHOLDS',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Households that use in a year as much electricity as a load of so many GW.',
    fr: 'Foyers qui consomment en un an autant d’électricité qu’une charge de tant de GW.',
  },
  parameters: [powerGw, household, utilisation],
  returns: { about: inHouseholds, numberFormat: '#,##0' },
  native: 'power_gw*utilisation*8760*10^6/household',
  examples: [
    {
      arguments: [30],
      result: 25_000_000,
      because: {
        en: 'The announcement itself: 30 GW, roughly 25 million US households.',
        fr: 'L’annonce elle-même : 30 GW, environ 25 millions de foyers américains.',
      },
    },
    {
      arguments: [30, 'US'],
      result: 25_369_244,
      // The result is not whole: 262.8E12 / 10,359 = 25,369,244.14.
      within: 1,
      because: {
        en: '30 GW × 8,760 h × 10⁶ ÷ 10,359 kWh (EIA, 2024), by hand.',
        fr: '30 GW × 8 760 h × 10⁶ ÷ 10 359 kWh (EIA, 2024), à la main.',
      },
    },
    {
      arguments: [1, 12_000, 0.5],
      result: 365_000,
      because: {
        en: '1 GW × 0.5 × 8,760 h × 10⁶ ÷ 12,000 kWh, by hand.',
        fr: '1 GW × 0,5 × 8 760 h × 10⁶ ÷ 12 000 kWh, à la main.',
      },
    },
  ],
  compute: householdsForPower,
});

export const POWERFORHOUSEHOLDS = defineFunction({
  name: 'POWERFORHOUSEHOLDS',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Power in GW that takes in a year as much electricity as so many households use.',
    fr: 'Puissance en GW qui prend en un an autant d’électricité que tant de foyers.',
  },
  parameters: [
    quantity({
      name: 'households',
      about: { en: 'Number of households', fr: 'Nombre de foyers' },
      unit: inHouseholds,
      least: 0,
    }),
    household,
    positiveUtilisation,
  ],
  returns: { about: gw, numberFormat: gigawatts },
  native: 'households*household/(utilisation*8760*10^6)',
  examples: [
    {
      arguments: [25_000_000],
      result: 30,
      because: readBackwards,
    },
    {
      arguments: [1_000_000, 8_760],
      result: 1,
      because: {
        en: 'A home that uses 8,760 kWh a year draws 1 kW; a million of them, 1 GW.',
        fr: 'Un foyer qui consomme 8 760 kWh par an appelle 1 kW ; un million, 1 GW.',
      },
    },
  ],
  compute: powerGwForHouseholds,
});

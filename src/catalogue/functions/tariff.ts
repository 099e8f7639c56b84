import { cited } from '../arguments/cited';
import { quantity } from '../arguments/quantity';
import { dutySavedUsd, dutyUsd } from '../../calculation/tariff';
import { ratio, usd } from '../arguments/shared';
import { defineFunction } from '../record';

const rate = cited({
  name: 'rate',
  // No default: servers were exempt from the rate in force when the deal was announced, and what the article speaks of is
  // a potential tariff. Any rate taken silently would be one that nobody paid.
  about: {
    en: 'Rate of duty, never assumed, because servers were exempt from that of 2025',
    fr: 'Taux du droit, jamais supposé, car les serveurs étaient exemptés de celui de 2025',
  },
  family: 'tariff',
  unit: ratio,
  least: 0,
  // Duties of 145 % were in force in 2025; above 200 % a percentage was typed without its sign.
  most: 2,
});

export const TARIFF = defineFunction({
  name: 'TARIFF',
  group: 'programme',
  shape: 'scalar',
  summary: {
    en: 'Import duty in US dollars on goods of a customs value, at a rate that you choose.',
    fr: 'Droit de douane en dollars sur des marchandises d’une valeur en douane, au taux choisi.',
  },
  parameters: [
    quantity({
      name: 'customs_value_usd',
      about: { en: 'Customs value of the goods', fr: 'Valeur en douane des marchandises' },
      unit: usd,
      least: 0,
    }),
    rate,
  ],
  returns: { about: usd, numberFormat: '$#,##0' },
  native: 'customs_value_usd*rate',
  examples: [
    {
      arguments: [1e9, 'section-232-semiconductors'],
      result: 250e6,
      because: {
        en: '$1bn × 25% (Proclamation 11002, of January 2026), by hand.',
        fr: '1 Md$ × 25 % (Proclamation 11002, de janvier 2026), à la main.',
      },
    },
    {
      arguments: [40e6, 0.1],
      result: 4e6,
      because: { en: '$40m × 10%, by hand.', fr: '40 M$ × 10 %, à la main.' },
    },
  ],
  compute: dutyUsd,
});

export const TARIFFSAVED = defineFunction({
  name: 'TARIFFSAVED',
  group: 'programme',
  shape: 'scalar',
  summary: {
    en: 'Import duty in US dollars that is not paid on the share of hardware made in the country.',
    fr: 'Droit de douane en dollars évité sur la part du matériel fabriquée dans le pays.',
  },
  parameters: [
    quantity({
      name: 'hardware_usd',
      about: {
        en: 'Value of the hardware, wherever it is made',
        fr: 'Valeur du matériel, où qu’il soit fabriqué',
      },
      unit: usd,
      least: 0,
    }),
    quantity({
      name: 'domestic_share',
      about: { en: 'Share made in the country', fr: 'Part fabriquée dans le pays' },
      unit: ratio,
      least: 0,
      most: 1,
    }),
    rate,
  ],
  returns: { about: usd, numberFormat: '$#,##0' },
  native: 'hardware_usd*domestic_share*rate',
  examples: [
    {
      arguments: [1e9, 0.5, 0.25],
      result: 125e6,
      because: { en: '$1bn × 0.5 × 25%, by hand.', fr: '1 Md$ × 0,5 × 25 %, à la main.' },
    },
    {
      arguments: [10e9, 0.3, 'taiwan-reciprocal-20'],
      result: 600e6,
      because: {
        en: '$10bn × 0.3 × 20%, by hand, had servers not been exempt from that rate.',
        fr: '10 Md$ × 0,3 × 20 %, à la main, si les serveurs n’avaient pas été exemptés de ce taux.',
      },
    },
  ],
  compute: dutySavedUsd,
});

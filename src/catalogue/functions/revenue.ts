import { cashCostUsdPerYear, paybackYears, revenueUsdPerYear } from '../../calculation/payback';
import { siteCost } from '../../calculation/site-cost';
import { modesOf } from '../../calculation/spread';
import { notAvailable } from '../../cells/refusal';
import { cited } from '../arguments/cited';
import { powerGw, usdAYear, years } from '../arguments/shared';
import { scenario } from '../arguments/site-inputs';
import { defineFunction } from '../record';

const perGw = {
  family: 'revenue',
  unit: { en: 'US dollars per GW and year', fr: 'dollars américains par GW et par an' },
  least: 0,
} as const;

export const REVENUE = defineFunction({
  name: 'REVENUE',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'What so many GW earn in a year, in US dollars, at a published revenue per GW.',
    fr: 'Ce que tant de GW rapportent par an, en dollars, selon un chiffre d’affaires publié par GW.',
  },
  parameters: [
    powerGw,
    cited({
      ...perGw,
      name: 'benchmark',
      about: {
        en: 'Revenue per GW, of a whole company, a cloud or a landlord: compare, never average',
        fr: 'Revenu par GW, d’une société, d’un cloud ou d’un bailleur : comparer, jamais de moyenne',
      },
      default: 'revenue.openai-2025',
    }),
  ],
  returns: { about: usdAYear, numberFormat: '$#,##0' },
  native: 'power_gw*benchmark',
  examples: [
    {
      arguments: [1.9],
      result: 20e9,
      // The last binary digits of a quotient multiplied back.
      within: 1e-5,
      because: {
        en: 'OpenAI’s finance chief on 2025: more than 20 billion dollars over 1.9 GW.',
        fr: 'La directrice financière d’OpenAI sur 2025 : plus de 20 milliards de dollars pour 1,9 GW.',
      },
    },
    {
      arguments: [2, 'coreweave-energised'],
      result: 22e9,
      because: {
        en: '2 GW × 11 billion, the middle of 10 and 12, by hand.',
        fr: '2 GW × 11 milliards, milieu de 10 et 12, à la main.',
      },
    },
  ],
  compute: revenueUsdPerYear,
});

export const PAYBACK = defineFunction({
  name: 'PAYBACK',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'Years until the revenue of a GW of IT power, less its cash cost, has paid its capital; no discounting.',
    fr: 'Années pour que le revenu d’un GW informatique, moins ses charges, paie le capital ; sans actualisation.',
  },
  parameters: [
    cited({
      ...perGw,
      name: 'revenue_usd_per_gw',
      about: {
        en: 'Revenue of a GW of IT power; the published ones are per GW of a site or a company',
        fr: 'Revenu d’un GW informatique ; ceux qui sont publiés le sont par GW de site ou de société',
      },
    }),
    scenario,
  ],
  returns: { about: years, numberFormat: '0.00' },
  examples: [
    {
      arguments: [10e9],
      result: 4.16,
      // Half a hundredth, as printed; energy recomputes to 591 million where 594 are printed.
      within: 0.005,
      because: {
        en: '37.882 ÷ (10 − 0.903) by Epoch AI’s table of May 2026, by hand.',
        fr: '37,882 ÷ (10 − 0,903) d’après le tableau d’Epoch AI de mai 2026, à la main.',
      },
    },
  ],
  compute: (revenueUsdPerGw, scenario) => {
    const lines = siteCost(1, modesOf(scenario));
    const years = paybackYears(revenueUsdPerGw, lines);
    if (years !== null) return years;
    return notAvailable({ code: 'never-pays-back', revenueUsdPerGw, cost: Math.round(cashCostUsdPerYear(lines)) });
  },
});

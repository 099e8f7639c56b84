import { oneOf } from '../arguments/one-of';
import { quantity } from '../arguments/quantity';
import { capexUsd, capexUsdPerGw, powerGwForCapex } from '../../calculation/capex';
import { estimates } from '../arguments/cited';
import { benchmarkRange as benchmark, gw, positivePowerGw, powerGw, usd, usdPerGw } from '../arguments/shared';
import { gigawatts } from '../number-formats';
import { defineFunction } from '../record';
import { readBackwards } from '../examples';

const capital = quantity({
  name: 'capex_usd',
  about: { en: 'Capital expenditure', fr: 'Dépense d’investissement' },
  unit: usd,
  least: 0,
});

const estimate = oneOf({
  name: 'estimate',
  about: {
    en: 'Which end of a published range is meant; without effect where benchmark is a number',
    fr: 'Quelle borne d’une fourchette publiée est visée ; sans effet si benchmark est un nombre',
  },
  options: estimates,
  default: 'mid',
});

export const CAPEXPERGW = defineFunction({
  name: 'CAPEXPERGW',
  group: 'capital',
  shape: 'scalar',
  summary: {
    en: 'Capital expenditure in US dollars per GW.',
    fr: 'Investissement en dollars américains par GW.',
  },
  parameters: [capital, positivePowerGw],
  returns: { about: usdPerGw, numberFormat: '$#,##0' },
  native: 'capex_usd/power_gw',
  examples: [
    {
      arguments: [1.4e12, 30],
      result: 46_666_666_666.67,
      // The expected value is written to the cent.
      within: 0.01,
      because: {
        en: '1.4 trillion dollars for 30 GW, as announced: 140 ÷ 3 = 46.67 billion, by hand.',
        fr: '1 400 milliards de dollars pour 30 GW, comme annoncé : 140 ÷ 3 = 46,67 milliards, à la main.',
      },
    },
    {
      arguments: [500e9, 10],
      result: 50e9,
      because: { en: 'Stargate as announced: $500bn for 10 GW.', fr: 'Stargate, comme annoncé : 500 Md$ pour 10 GW.' },
    },
  ],
  compute: capexUsdPerGw,
});

export const CAPEX = defineFunction({
  name: 'CAPEX',
  group: 'capital',
  shape: 'scalar',
  summary: {
    en: 'Capital expenditure in US dollars for so many GW, at a published benchmark.',
    fr: 'Investissement en dollars pour tant de GW, selon une référence publiée.',
  },
  parameters: [powerGw, benchmark, estimate],
  returns: { about: usd, numberFormat: '$#,##0' },
  native: 'power_gw*benchmark',
  examples: [
    {
      arguments: [30],
      result: 1.4e12,
      because: readBackwards,
    },
    {
      arguments: [2, 'nvidia-50-60', 'high'],
      result: 120e9,
      because: { en: '2 GW × $60bn, by hand.', fr: '2 GW × 60 Md$, à la main.' },
    },
    {
      arguments: [2, 'nvidia-50-60'],
      result: 110e9,
      because: {
        en: '2 GW × $55bn, the middle of 50 and 60, by hand.',
        fr: '2 GW × 55 Md$, milieu de 50 et 60, à la main.',
      },
    },
  ],
  compute: (powerGw, benchmark, estimate) => capexUsd(powerGw, benchmark[estimate]),
});

export const POWERFORCAPEX = defineFunction({
  name: 'POWERFORCAPEX',
  group: 'capital',
  shape: 'scalar',
  summary: {
    en: 'Power in GW that a sum of US dollars pays for, at a published benchmark.',
    fr: 'Puissance en GW que paie une somme en dollars, selon une référence publiée.',
  },
  parameters: [capital, benchmark, estimate],
  returns: { about: gw, numberFormat: gigawatts },
  native: 'capex_usd/benchmark',
  examples: [
    {
      arguments: [1.4e12],
      result: 30,
      because: readBackwards,
    },
    {
      arguments: [600e9, 'bernstein-35'],
      result: 17.142857142857142,
      because: { en: '$600bn ÷ $35bn per GW = 120 ÷ 7, by hand.', fr: '600 Md$ ÷ 35 Md$ par GW = 120 ÷ 7, à la main.' },
    },
  ],
  compute: (usd, benchmark, estimate) => powerGwForCapex(usd, benchmark[estimate]),
});

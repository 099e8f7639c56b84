import { cited } from '../arguments/cited';
import { oneOf } from '../arguments/one-of';
import { quantity } from '../arguments/quantity';
import { buildOut } from '../../calculation/build-out';
import { capexUsd } from '../../calculation/capex';
import { benchmark, calendarYear, headers, powerGw, ratio, years } from '../arguments/shared';
import { badValue } from '../../cells/refusal';
import { capexOfYear, yearColumn } from '../fields';
import { defineFunction } from '../record';

export const BUILDOUT = defineFunction({
  name: 'BUILDOUT',
  group: 'programme',
  shape: 'table',
  summary: {
    en: 'Table of a programme by year: power added and standing, and capital expenditure.',
    fr: 'Tableau d’un programme par année : puissance ajoutée et cumulée, et investissement.',
  },
  parameters: [
    powerGw,
    quantity({ ...calendarYear, name: 'start_year', about: { en: 'First year', fr: 'Première année' } }),
    quantity({ ...calendarYear, name: 'end_year', about: { en: 'Last year', fr: 'Dernière année' } }),
    oneOf({
      name: 'shape',
      about: {
        en: 'How the power grows over the years; the curves are a judgement of ours, without a source',
        fr: 'Comment la puissance croît au fil des ans ; les courbes sont notre appréciation, sans source',
      },
      options: ['linear', 's-curve', 'front-loaded', 'back-loaded'],
      default: 'linear',
    }),
    benchmark,
    cited({
      name: 'realisation',
      about: {
        en: 'Share of what was announced that is built, and paid for',
        fr: 'Part de l’annonce qui est construite, et payée',
      },
      family: 'realisation',
      unit: ratio,
      least: 0,
      most: 1,
      default: 'realisation.announced',
    }),
    quantity({
      name: 'lead_years',
      about: {
        en: 'Years from the spending to the power; the table begins as much earlier',
        fr: 'Années entre la dépense et la puissance ; le tableau commence d’autant plus tôt',
      },
      unit: years,
      least: 0,
      most: 10,
      whole: true,
      default: { value: 0, because: { en: 'spent in the year of its power', fr: 'dépensé l’année de sa puissance' } },
    }),
    headers,
  ],
  columns: [
    yearColumn,
    { name: 'added_gw', about: { en: 'Power added in the year, in GW', fr: 'Puissance ajoutée dans l’année, en GW' } },
    {
      name: 'cumulative_gw',
      about: { en: 'Power standing at the end of the year, in GW', fr: 'Puissance en place en fin d’année, en GW' },
    },
    capexOfYear,
  ],
  examples: [
    {
      arguments: [10, 2026, 2029, null, 50e9, null, null, false],
      result: [
        [2026, 2.5, 2.5, 125e9],
        [2027, 2.5, 5, 125e9],
        [2028, 2.5, 7.5, 125e9],
        [2029, 2.5, 10, 125e9],
        ['Total', 10, 10, 500e9],
      ],
      because: {
        en: 'Stargate as announced, 10 GW for $500bn, in four equal years, by hand.',
        fr: 'Stargate comme annoncé, 10 GW pour 500 Md$, en quatre années égales, à la main.',
      },
    },
    {
      arguments: [10, 2026, 2029, 's-curve', 50e9, null, null, false],
      result: [
        [2026, 1.5625, 1.5625, 78.125e9],
        [2027, 3.4375, 5, 171.875e9],
      ],
      because: {
        en: 'After a quarter of the years 3 ÷ 16 − 2 ÷ 64 = 0.15625 of it, after a half 0.5, by hand.',
        fr: 'Après un quart des années 3 ÷ 16 − 2 ÷ 64 = 0,15625 du tout, après la moitié 0,5, à la main.',
      },
    },
    {
      arguments: [10, 2027, 2028, null, 50e9, 0.8, 1, false],
      result: [
        [2026, 0, 0, 200e9],
        [2027, 4, 4, 200e9],
        [2028, 4, 8, 0],
        ['Total', 8, 8, 400e9],
      ],
      because: {
        en: 'Four fifths of 10 GW in two equal years, paid for a year ahead, by hand.',
        fr: 'Quatre cinquièmes de 10 GW en deux années égales, payés un an plus tôt, à la main.',
      },
    },
  ],
  compute: ({ power_gw, start_year, end_year, shape, benchmark, realisation, lead_years }) => {
    if (end_year < start_year) {
      return badValue({ code: 'ends-before-start', start: start_year, end: end_year });
    }
    const built = power_gw * realisation;
    const capital = capexUsd(built, benchmark);
    const byYear = buildOut(built, capital, start_year, end_year, shape, lead_years);
    return [
      ...byYear.map(({ year, addedGw, cumulativeGw, capexUsd }) => [year, addedGw, cumulativeGw, capexUsd]),
      ['Total', built, built, capital],
    ];
  },
});

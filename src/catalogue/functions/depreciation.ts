import { depreciation, depreciationMethods, macrsLifeYears } from '../../calculation/depreciation';
import { badValue } from '../../cells/refusal';
import { oneOf } from '../arguments/one-of';
import { quantity } from '../arguments/quantity';
import { headers, years } from '../arguments/shared';
import { yearlyAmounts } from '../arguments/yearly-amounts';
import { capexOfYear, yearColumn } from '../fields';
import { defineFunction } from '../record';

export const DEPRECIATION = defineFunction({
  name: 'DEPRECIATION',
  group: 'capital',
  shape: 'table',
  summary: {
    en: 'Table by year of capital expenditure, its depreciation and what is left in the books.',
    fr: 'Tableau par année de l’investissement, de son amortissement et de la valeur nette comptable.',
  },
  parameters: [
    yearlyAmounts({
      name: 'capex_by_year',
      about: {
        en: 'Range of rows (year, US dollars), years ascending, such as two columns of BUILDOUT without its total',
        fr: 'Plage de lignes (année, dollars), années croissantes, comme deux colonnes de BUILDOUT sans son total',
      },
    }),
    quantity({
      name: 'life_years',
      about: { en: 'Useful life', fr: 'Durée d’utilité' },
      unit: years,
      least: 1,
      most: 100,
    }),
    oneOf({
      name: 'method',
      about: {
        en: 'A whole first year, half of one, or the American tax table of 5-year property',
        fr: 'Première année entière, demi-année, ou barème fiscal américain des biens à 5 ans',
      },
      options: depreciationMethods,
      default: 'straight-line',
    }),
    headers,
  ],
  columns: [
    yearColumn,
    capexOfYear,
    { name: 'depreciation_usd', about: { en: 'Depreciation of the year', fr: 'Amortissement de l’année' } },
    { name: 'net_usd', about: { en: 'Book value at the end of the year', fr: 'Valeur nette en fin d’année' } },
  ],
  examples: [
    {
      arguments: [[[2026, 100]], 5, 'macrs-5', false],
      result: [
        [2026, 100, 20, 80],
        [2027, 0, 32, 48],
        [2028, 0, 19.2, 28.8],
        [2029, 0, 11.52, 17.28],
        [2030, 0, 11.52, 5.76],
        [2031, 0, 5.76, 0],
        ['Total', 100, 100, 0],
      ],
      // The last binary digits of differences of sums near 100.
      within: 1e-12,
      because: {
        en: 'IRS, Publication 946, table A-1, 5-year property: 20, 32, 19.2, 11.52, 11.52 and 5.76 %.',
        fr: 'IRS, Publication 946, tableau A-1, biens à 5 ans : 20, 32, 19,2, 11,52, 11,52 et 5,76 %.',
      },
    },
    {
      arguments: [
        [
          [2026, 300],
          [2027, 60],
        ],
        6,
        null,
        false,
      ],
      result: [
        [2026, 300, 50, 250],
        [2027, 60, 60, 250],
        [2028, 0, 60, 190],
      ],
      because: { en: '300 ÷ 6 = 50 and 60 ÷ 6 = 10, by hand.', fr: '300 ÷ 6 = 50 et 60 ÷ 6 = 10, à la main.' },
    },
  ],
  compute: ({ capex_by_year, life_years, method }) => {
    if (method === 'macrs-5' && life_years !== macrsLifeYears) {
      return badValue({ code: 'macrs-life', life: macrsLifeYears, given: life_years });
    }
    const byYear = depreciation(capex_by_year, life_years, method);
    const total = capex_by_year.reduce((sum, { usd }) => sum + usd, 0);
    return [
      ...byYear.map(({ year, capexUsd, depreciationUsd, netUsd }) => [year, capexUsd, depreciationUsd, netUsd]),
      ['Total', total, total, 0],
    ];
  },
});

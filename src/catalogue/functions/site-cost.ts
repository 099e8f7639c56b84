import {
  acceleratorHourCostUsd,
  annualCostUsd,
  type Cost,
  type CostLine,
  shareOfYear,
  siteCost,
  type SiteCostInputs,
  totalCost,
} from '../../calculation/site-cost';
import { modesOf, type Spreads } from '../../calculation/spread';
import { siteCostModel } from '../../data/cost-models';
import { once } from '../../data/register';
import { headers, itPowerGw, positiveItPowerGw, usdAYear } from '../arguments/shared';
import type { CellValue } from '../../cells/value';
import { defineFunction } from '../record';
import { sourceField } from '../evidence';
import { publishedInputs, scenario } from '../arguments/site-inputs';
import { costLine } from '../fields';

export const ANNUALCOST = defineFunction({
  name: 'ANNUALCOST',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'What a site of so many GW of IT power costs a year to own and run: the total of COSTTABLE.',
    fr: 'Ce que coûte par an un site de tant de GW informatiques, capital compris : le total de COSTTABLE.',
  },
  parameters: [itPowerGw, scenario],
  returns: { about: usdAYear, numberFormat: '$#,##0' },
  examples: [
    {
      arguments: [1],
      result: 8.51e9,
      // Half a per cent: energy recomputes to 591 million where 594 are printed, and other opex adds up to 4 less.
      within: 8.51e9 * 0.005,
      because: {
        en: 'Epoch AI, May 2026: 8,514 million dollars a year for 1 GW of IT.',
        fr: 'Epoch AI, mai 2026 : 8 514 millions de dollars par an pour 1 GW informatique.',
      },
    },
  ],
  compute: (itPowerGw, scenario) => annualCostUsd(itPowerGw, modesOf(scenario)),
});

export const ACCELERATORHOURCOST = defineFunction({
  name: 'ACCELERATORHOURCOST',
  group: 'operations',
  shape: 'scalar',
  summary: {
    en: 'What an hour of one accelerator costs: the yearly cost of the site over the hours its accelerators run.',
    fr: 'Coût d’une heure d’un accélérateur : le coût annuel du site sur les heures de marche des accélérateurs.',
  },
  parameters: [positiveItPowerGw, scenario],
  returns: {
    about: { en: 'US dollars per accelerator and hour', fr: 'dollars américains par accélérateur et par heure' },
    numberFormat: '$#,##0.00',
  },
  examples: [
    {
      arguments: [1],
      result: 2.28,
      // As ANNUALCOST(1), half a per cent.
      within: 2.28 * 0.005,
      because: {
        en: '8,514 million dollars ÷ (1,000,000 kW ÷ 120 kW × 72 accelerators × 8,760 h × 0.71), by hand.',
        fr: '8 514 millions de dollars ÷ (1 000 000 kW ÷ 120 kW × 72 accélérateurs × 8 760 h × 0,71), à la main.',
      },
    },
  ],
  compute: (itPowerGw, scenario) => acceleratorHourCostUsd(itPowerGw, modesOf(scenario)),
});

const fromScenario = 'scenario';

export const COSTTABLE = defineFunction({
  name: 'COSTTABLE',
  group: 'operations',
  shape: 'table',
  summary: {
    en: 'Table of what a site of so many GW of IT power costs, line by line: up front and a year.',
    fr: 'Tableau de ce que coûte un site de tant de GW informatiques, par poste : au départ et par an.',
  },
  parameters: [itPowerGw, scenario, headers],
  columns: [
    { name: 'item', about: costLine },
    { name: 'upfront_usd', about: { en: 'Capital, US dollars', fr: 'Capital, en dollars' } },
    {
      name: 'annual_usd',
      about: { en: 'A year, US dollars; capital as an annuity', fr: 'Par an, en dollars ; capital en annuité' },
    },
    { name: 'share', about: { en: 'Share of the yearly total', fr: 'Part du total annuel' } },
    {
      name: 'source',
      about: {
        en: `Id of the source, or ${fromScenario} where a value of yours changes the line`,
        fr: `Identifiant de la source, ou ${fromScenario} si une valeur donnée change la ligne`,
      },
    },
  ],
  examples: [
    {
      arguments: [1, null, false],
      result: [['Servers', 21_188_000_000]],
      because: { en: 'Epoch AI, May 2026, first line.', fr: 'Epoch AI, mai 2026, première ligne.' },
    },
  ],
  compute: ({ it_power_gw, scenario }) => costRows(it_power_gw, scenario),
});

function costRows(itPowerGw: number, given: Spreads<keyof SiteCostInputs>): CellValue[][] {
  const inputs = modesOf(given);
  const lines = siteCost(itPowerGw, inputs);
  // Held against each other for 1 GW: at 0 GW every line is nothing, whatever was changed.
  const [publishedPerGw, givenPerGw] = [siteCost(1, publishedInputs()), siteCost(1, inputs)];
  const total = totalCost(lines);
  const rows = lines.map((line, index) => ({
    name: nameOf(line),
    cost: line,
    isChanged: !isSame(givenPerGw[index] ?? total, publishedPerGw[index] ?? total),
  }));
  const isChanged = rows.some((row) => row.isChanged);
  return [...rows, { name: 'Total', cost: total, isChanged }].map((row) => cellsOf(row, total));
}

const nameOf = ({ item }: CostLine): string =>
  siteCostModel().lines.find((line) => line.item === item)?.name.en ?? item;

const isSame = (a: Cost, b: Cost): boolean => a.upfrontUsd === b.upfrontUsd && a.annualUsd === b.annualUsd;

interface Row {
  readonly name: string;
  readonly cost: Cost;
  readonly isChanged: boolean;
}

const publishedSource = once(() => sourceField.read(siteCostModel()) ?? '');

const cellsOf = ({ name, cost, isChanged }: Row, total: Cost): CellValue[] => [
  name,
  cost.upfrontUsd,
  cost.annualUsd,
  shareOfYear(cost, total) ?? '',
  isChanged ? fromScenario : publishedSource(),
];

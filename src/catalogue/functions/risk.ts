import { numbers } from '../arguments/list';
import { quantity } from '../arguments/quantity';
import { quantileOfSorted, sortedOutcomes } from '../../calculation/risk';
import { annualCostUsd } from '../../calculation/site-cost';
import { oneAtATime, uncertainInputs } from '../../calculation/spread';
import { headers, itPowerGw, ratio, usdAYear } from '../arguments/shared';
import { badValue } from '../../cells/refusal';
import { defineFunction } from '../record';
import { scenarioWithSpread } from '../arguments/site-inputs';

export const SENSITIVITY = defineFunction({
  name: 'SENSITIVITY',
  group: 'operations',
  shape: 'table',
  summary: {
    en: 'Table of what each uncertain input does by itself to the yearly cost of a site, the largest swing first.',
    fr: 'Tableau de l’effet de chaque entrée incertaine, seule, sur le coût annuel d’un site ; le plus grand d’abord.',
  },
  parameters: [itPowerGw, scenarioWithSpread, headers],
  columns: [
    { name: 'input', about: { en: 'Name of the input', fr: 'Nom de l’entrée' } },
    { name: 'low', about: { en: 'Its low, as given', fr: 'Sa borne basse, telle que donnée' } },
    { name: 'high', about: { en: 'Its high, as given', fr: 'Sa borne haute, telle que donnée' } },
    { name: 'cost_low_usd', about: { en: 'Yearly cost at its low', fr: 'Coût annuel à la borne basse' } },
    { name: 'cost_high_usd', about: { en: 'Yearly cost at its high', fr: 'Coût annuel à la borne haute' } },
    { name: 'swing_usd', about: { en: 'Size of the difference', fr: 'Taille de l’écart' } },
  ],
  examples: [
    {
      arguments: [
        1,
        [
          ['pue', 1.1, 1.14, 1.3],
          ['electricity_usd_per_mwh', 60, 83.4, 120],
        ],
        false,
      ],
      result: [
        ['electricity_usd_per_mwh', 60, 120],
        ['pue', 1.1, 1.3],
      ],
      because: {
        en: '8,760,000 MWh × 0.71 × 1.14 × $60 = 425 million against 8,760,000 × 0.71 × $83.4 × 0.2 = 104, by hand.',
        fr: '8 760 000 MWh × 0,71 × 1,14 × 60 $ = 425 millions contre 8 760 000 × 0,71 × 83,4 $ × 0,2 = 104, à la main.',
      },
    },
  ],
  compute: ({ it_power_gw, scenario }) =>
    oneAtATime(scenario, (inputs) => annualCostUsd(it_power_gw, inputs)).map(
      ({ input, low, high, outcomeAtLow, outcomeAtHigh, swing }) => [
        input,
        low,
        high,
        outcomeAtLow,
        outcomeAtHigh,
        swing,
      ],
    ),
});

const mostDraws = 1_000_000;
// Draws times uncertain inputs: a million of two take about a second (npm run bench), and the sheet stands still meanwhile.
const mostSamples = 2_000_000;
// The generator takes its seed as 32 bits.
const largestSeed = 2 ** 32 - 1;

export const COSTRISK = defineFunction({
  name: 'COSTRISK',
  group: 'operations',
  shape: 'table',
  summary: {
    en: 'Table of quantiles of the yearly cost of a site whose inputs are uncertain, by seeded Monte Carlo.',
    fr: 'Tableau des quantiles du coût annuel d’un site aux entrées incertaines, par Monte-Carlo à graine fixe.',
  },
  parameters: [
    itPowerGw,
    scenarioWithSpread,
    numbers({
      name: 'probabilities',
      about: {
        en: 'Shares of the draws that cost at most what the row says',
        fr: 'Parts des tirages qui coûtent au plus ce que dit la ligne',
      },
      unit: ratio,
      least: 0,
      most: 1,
      default: [0.1, 0.5, 0.9],
    }),
    quantity({
      name: 'draws',
      about: { en: 'How often the inputs are drawn', fr: 'Nombre de tirages' },
      unit: { en: 'draws', fr: 'tirages' },
      whole: true,
      least: 1,
      most: mostDraws,
      default: {
        value: 10_000,
        because: { en: 'answered at once', fr: 'la réponse est immédiate' },
      },
    }),
    quantity({
      name: 'seed',
      about: {
        en: 'Starts the random numbers: the same seed gives the same table',
        fr: 'Amorce des nombres aléatoires : la même graine donne le même tableau',
      },
      unit: { en: 'number', fr: 'nombre' },
      whole: true,
      least: 0,
      most: largestSeed,
      default: { value: 1, because: { en: 'any number would do', fr: 'tout nombre conviendrait' } },
    }),
    headers,
  ],
  columns: [
    { name: 'probability', about: { en: 'As given', fr: 'Telle que donnée' } },
    { name: 'annual_cost_usd', about: usdAYear },
  ],
  examples: [
    {
      arguments: [1, [['electricity_usd_per_mwh', 73.4, 83.4, 93.4]], 0.5, null, null, false],
      result: [[0.5, 8.51e9]],
      // As ANNUALCOST(1), half a per cent; the error of 10,000 draws is a hundredth of that.
      within: 8.51e9 * 0.005,
      because: {
        en: 'The price enters in proportion and its spread is even, so the median is the cost at 83.4: Epoch AI’s 8,514 million.',
        fr: 'Le prix entre en proportion et s’étale également, la médiane est donc le coût à 83,4 : les 8 514 millions d’Epoch AI.',
      },
    },
  ],
  compute: ({ it_power_gw, scenario, probabilities, draws, seed }) => {
    const uncertain = uncertainInputs(scenario).length;
    if (draws * uncertain > mostSamples) {
      const most = Math.floor(mostSamples / uncertain);
      return badValue({ code: 'too-many-draws', most, uncertain, given: draws });
    }
    const costs = sortedOutcomes(scenario, (inputs) => annualCostUsd(it_power_gw, inputs), draws, seed);
    return probabilities.map((probability) => [probability, quantileOfSorted(costs, probability)]);
  },
});

import { type BillTerms, electricityBill } from '../../calculation/electricity-bill';
import { badValue } from '../../cells/refusal';
import type { CellValue } from '../../cells/value';
import { defaultPlanId, planRegister } from '../../data/electricity-plans';
import { once } from '../../data/register';
import type { ElectricityPlan, Text } from '../../data/shapes';
import type { InputArgument } from '../arguments/argument';
import { optionalLookup } from '../arguments/lookup';
import { quantity } from '../arguments/quantity';
import { settingsOf } from '../arguments/scenario';
import { headers, powerGw, ratio, usdAYear, usdPerMwh } from '../arguments/shared';
import { words } from '../../language/words';
import { defineFunction } from '../record';

type Term = keyof BillTerms;

const usdPerMwDay = { en: 'US dollars per MW and day', fr: 'dollars américains par MW et par jour' };
const usdPerKwMonth = { en: 'US dollars per kW and month', fr: 'dollars américains par kW et par mois' };

const share = (name: Term, about: Text, standard: 0 | 1): InputArgument<Term> =>
  quantity({
    name,
    about,
    unit: ratio,
    least: 0,
    most: 1,
    default: { value: standard, because: standard === 1 ? whole : ofPlan },
  });

const price = (name: Term, about: Text, unit: Text): InputArgument<Term> =>
  quantity({ name, about, unit, least: 0, default: { value: 0, because: ofPlan } });

const ofPlan = { en: 'as in the plan', fr: 'selon le plan' };
const whole = { en: 'all of it', fr: 'en totalité' };

/** Terms of the bill that a scenario may set; where it does not, the plan has them. */
const inputs = once((): readonly InputArgument<Term>[] => [
  share(
    'utilisation',
    { en: 'Share of the contracted power drawn on average', fr: 'Part de la puissance souscrite appelée en moyenne' },
    1,
  ),
  share(
    'peak_share',
    {
      en: 'Share of the contracted power drawn at the highest hour',
      fr: 'Part de la puissance souscrite appelée à la pointe',
    },
    1,
  ),
  price('energy_usd_per_mwh', { en: 'Price of energy', fr: 'Prix de l’énergie' }, usdPerMwh),
  price('transmission_usd_per_mwh', { en: 'Transmission', fr: 'Transport' }, usdPerMwh),
  price('capacity_usd_per_mwh', { en: 'Capacity by energy', fr: 'Capacité par énergie' }, usdPerMwh),
  price('capacity_usd_per_mw_day', { en: 'Capacity by power', fr: 'Capacité par puissance' }, usdPerMwDay),
  price('demand_usd_per_kw_month', { en: 'Demand charge', fr: 'Prime de puissance' }, usdPerKwMonth),
  share('loss_share', { en: 'Electricity lost on the way', fr: 'Électricité perdue en chemin' }, 0),
  share(
    'minimum_take_share',
    {
      en: 'Share of the contract whose demand is paid for at least',
      fr: 'Part du contrat dont la puissance est payée au moins',
    },
    0,
  ),
]);

/** What the price of a whole bill holds already. */
const heldByWhole: readonly Term[] = [
  'transmission_usd_per_mwh',
  'capacity_usd_per_mwh',
  'capacity_usd_per_mw_day',
  'demand_usd_per_kw_month',
  'loss_share',
];

export const ELECTRICITYBILL = defineFunction({
  name: 'ELECTRICITYBILL',
  group: 'operations',
  shape: 'table',
  summary: {
    en: 'Table of what a large load pays for electricity in a year, line by line, by a cited plan.',
    fr: 'Tableau de ce qu’une grande charge paie par an pour l’électricité, ligne par ligne, selon un plan cité.',
  },
  parameters: [
    powerGw,
    optionalLookup({
      name: 'plan',
      about: {
        en: `Id of a plan: where and when; ${defaultPlanId} where left out`,
        fr: `Identifiant d’un plan : où et quand ; ${defaultPlanId} par défaut`,
      },
      register: planRegister,
    }),
    settingsOf({
      name: 'scenario',
      about: {
        en: 'Range of rows (input, value) with the terms to set, such as demand_usd_per_kw_month',
        fr: 'Plage de lignes (input, value) avec les termes à fixer, p. ex. demand_usd_per_kw_month',
      },
      inputs,
    }),
    headers,
  ],
  columns: [
    {
      name: 'item',
      about: { en: 'Line of the bill; the total is last', fr: 'Ligne de la facture ; le total vient en dernier' },
    },
    { name: 'quantity', about: { en: 'How much of the unit in a year', fr: 'Quantité par an, dans l’unité' } },
    { name: 'unit', about: words.unit },
    { name: 'usd_per_unit', about: { en: 'US dollars per unit', fr: 'Dollars par unité' } },
    { name: 'usd_year', about: usdAYear },
  ],
  examples: [
    {
      arguments: [1, null, null, false],
      result: [['energy', 8_760_000, 'MWh', 33.74, 295_562_400]],
      because: {
        en: '8,760,000 MWh at the mean of PJM in 2024, $33.74, by hand.',
        fr: '8 760 000 MWh à la moyenne de PJM en 2024, 33,74 $, à la main.',
      },
    },
    {
      arguments: [
        0.5,
        null,
        [
          ['demand_usd_per_kw_month', 7.45],
          ['peak_share', 0.9],
        ],
        false,
      ],
      result: [
        ['energy', 4_380_000, 'MWh', 33.74, 147_781_200],
        ['transmission', 4_380_000, 'MWh', 17.71726, 77_601_598.8],
        ['capacity', 4_380_000, 'MWh', 3.66564, 16_055_503.2],
        ['demand charge', 5_400_000, 'kW-months', 7.45, 40_230_000],
      ],
      within: 1e-6,
      because: {
        en: '500 MW × 12 months × 0.9 × $7.45 = 40.2 million of demand charge, by hand.',
        fr: '500 MW × 12 mois × 0,9 × 7,45 $ = 40,2 millions de prime de puissance, à la main.',
      },
    },
  ],
  compute: ({ power_gw, plan = planRegister.find(defaultPlanId), scenario }) => {
    if (plan === undefined) throw new Error(`electricity-plans.json has no ${defaultPlanId}.`);
    const twice = plan.isWhole ? heldByWhole.find((term) => (scenario[term] ?? 0) > 0) : undefined;
    if (twice !== undefined)
      return badValue({ code: 'counted-twice', argument: 'scenario', input: twice, plan: plan.id });
    const lines = electricityBill(power_gw, termsOf(plan, scenario));
    const usd = lines.map(({ quantity, usdPerUnit }) => quantity * usdPerUnit);
    return [
      ...lines.map(({ item, quantity, unit, usdPerUnit }, index): CellValue[] => [
        item,
        quantity,
        unit,
        usdPerUnit,
        usd[index] ?? 0,
      ]),
      ['Total', '', '', '', usd.reduce((sum, each) => sum + each, 0)],
    ];
  },
});

function termsOf(plan: ElectricityPlan, set: Partial<BillTerms>): BillTerms {
  const terms: BillTerms = {
    utilisation: 1,
    peak_share: 1,
    energy_usd_per_mwh: plan.energyUsdPerMwh,
    transmission_usd_per_mwh: plan.transmissionUsdPerMwh ?? 0,
    capacity_usd_per_mwh: plan.capacityUsdPerMwh ?? 0,
    capacity_usd_per_mw_day: plan.capacityUsdPerMwDay ?? 0,
    demand_usd_per_kw_month: plan.demandUsdPerKwMonth ?? 0,
    loss_share: plan.lossShare ?? 0,
    minimum_take_share: plan.minimumTakeShare ?? 0,
  };
  // Capacity is paid for once, by the way that is set.
  const other = set.capacity_usd_per_mwh === undefined ? {} : { capacity_usd_per_mw_day: 0 };
  return { ...terms, ...other, ...set };
}

// The argument by which a user sets the inputs of the yearly cost of a site: their bounds. Their names, units, values and
// sources stand in src/data/cost-models.json.
import type { AcceleratorInputs, SiteCostInputs } from '../../calculation/site-cost';
import { assumptions } from '../../data/assumptions';
import type { Text } from '../../data/shapes';
import type { Quantity, Scenario, ScenarioInput } from './parameters';

type InputName = keyof (SiteCostInputs & AcceleratorInputs);
type Bounds = Pick<Quantity, 'least' | 'above' | 'most'>;

const amount: Bounds = { least: 0 };
const divisor: Bounds = { above: 0 };
const rate: Bounds = { least: 0, most: 1 };
// A life of a century is longer than any data centre's; days or months typed for years stand out.
const life: Bounds = { above: 0, most: 100 };

// In the order in which each input has its stream of random numbers: a new one may only come last.
const boundsOf: Readonly<Record<InputName, Bounds>> = {
  servers_usd_per_gw: amount,
  network_usd_per_gw: amount,
  facility_usd_per_gw: amount,
  utility_works_usd_per_gw: amount,
  land_usd_per_gw: amount,
  it_life_years: life,
  facility_life_years: life,
  it_discount_rate: rate,
  facility_discount_rate: rate,
  land_annual_rate: rate,
  electricity_usd_per_mwh: amount,
  pue: { least: 1 },
  // Above 0, because the cost of an accelerator-hour is divided by it.
  utilisation: { above: 0, most: 1 },
  taxes_usd_per_gw_year: amount,
  maintenance_usd_per_gw_year: amount,
  labour_usd_per_gw_year: amount,
  water_usd_per_gw_year: amount,
  rack_kw: divisor,
  accelerators_per_rack: divisor,
};

const because: Readonly<Record<'derived' | 'other', Text>> = {
  derived: { en: 'inferred from the published table', fr: 'déduit du tableau publié' },
  other: { en: 'as published', fr: 'tel que publié' },
};

const inputs = (Object.keys(boundsOf) as InputName[]).map(inputOf);

function inputOf(name: InputName): ScenarioInput<InputName> {
  const cited = assumptions.find(({ id }) => id === `cost.${name}`);
  if (cited === undefined) throw new Error(`cost-models.json gives no value for ${name}`);
  return {
    kind: 'quantity',
    name,
    about: cited.name,
    unit: cited.unit,
    ...boundsOf[name],
    default: { value: cited.value, because: because[cited.kind === 'derived' ? 'derived' : 'other'] },
  };
}

/** Every input at its published or inferred value. */
export const publishedInputs = Object.fromEntries(inputs.map((input) => [input.name, input.default.value])) as Readonly<
  Record<InputName, number>
>;

const about: Text = {
  en: 'Range of rows (input, value) or (input, low, mode, high) with the inputs to set; =GW.ASSUMPTIONS("cost") lists them',
  fr: 'Plage de lignes (input, value) ou (input, low, mode, high) ; =GW.ASSUMPTIONS("cost") donne la liste des entrées',
};

export const scenario = {
  kind: 'scenario',
  name: 'scenario',
  about,
  inputs,
  needsSpread: false,
} as const satisfies Scenario<string, InputName>;

export const scenarioWithSpread = {
  ...scenario,
  about: {
    en: 'Range of rows (input, low, mode, high); inputs not named keep their value; =GW.ASSUMPTIONS("cost") lists them',
    fr: 'Plage de lignes (input, low, mode, high) ; les autres entrées gardent leur valeur, voir =GW.ASSUMPTIONS("cost")',
  },
  needsSpread: true,
} as const satisfies Scenario<string, InputName>;

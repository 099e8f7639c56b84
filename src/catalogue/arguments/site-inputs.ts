// The inputs of the site's cost that a scenario may set. Their names, bounds and values stand in one place,
// src/data/cost-models.json; their order there decides which random numbers each of them gets in COSTRISK.
import type { AcceleratorInputs, SiteCostInputs } from '../../calculation/site-cost';
import { findAssumption } from '../../data/assumptions';
import { siteCostModel } from '../../data/cost-models';
import { once } from '../../data/register';
import type { CostModelInput, Text } from '../../data/shapes';
import type { InputArgument } from './argument';
import { quantity } from './quantity';
import { scenarioOf } from './scenario';

export type InputName = keyof (SiteCostInputs & AcceleratorInputs);

const because: Readonly<Record<CostModelInput['origin'], Text>> = {
  inferred: { en: 'inferred from the published table', fr: 'déduit du tableau publié' },
  published: { en: 'as published', fr: 'tel que publié' },
};

export const siteInputs = once((): readonly InputArgument<InputName>[] => siteCostModel().inputs.map(inputOf));

function inputOf({ name, about, unit, bounds, origin }: CostModelInput): InputArgument<InputName> {
  const cited = findAssumption(`cost.${name}`);
  if (cited === undefined) throw new Error(`cost-models.json gives no value for ${name}`);
  // A test holds the names of the data against those of the calculation.
  const input = name as InputName;
  return quantity({ name: input, about, unit, ...bounds, default: { value: cited.value, because: because[origin] } });
}

/** The input that another follows where it is not set itself. */
function followed(name: InputName): InputName | undefined {
  const input = siteCostModel().inputs.find((each) => each.name === name);
  return input !== undefined && 'from' in input && 'input' in input.from ? (input.from.input as InputName) : undefined;
}

/** Every input at its published or inferred value. */
export const publishedInputs = once(
  () =>
    Object.fromEntries(siteInputs().map(({ name, defaultValue }) => [name, defaultValue])) as Readonly<
      Record<InputName, number>
    >,
);

export const scenario = scenarioOf({
  name: 'scenario',
  about: {
    en: 'Range of rows (input, value) or (input, low, mode, high) with the inputs to set; =GW.ASSUMPTIONS("cost") lists them',
    fr: 'Plage de lignes (input, value) ou (input, low, mode, high) ; =GW.ASSUMPTIONS("cost") donne la liste des entrées',
  },
  inputs: siteInputs,
  follows: followed,
  needsSpread: false,
});

export const scenarioWithSpread = scenarioOf({
  name: 'scenario',
  about: {
    en: 'Range of rows (input, low, mode, high); inputs not named keep their value; =GW.ASSUMPTIONS("cost") lists them',
    fr: 'Plage de lignes (input, low, mode, high) ; les autres entrées gardent leur valeur, voir =GW.ASSUMPTIONS("cost")',
  },
  inputs: siteInputs,
  follows: followed,
  needsSpread: true,
});

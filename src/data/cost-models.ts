// Typed access to the published cost models, and to the inputs of the one whose lines are recomputed.
import type { Assumption } from './assumptions';
import file from './cost-models.json';
import { findRack } from './hardware';
import { once, register } from './register';
import type { CostModel, CostModelInput, CostModelLine } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const costModels = (): readonly CostModel[] => file.records as readonly CostModel[];

export const costModelRegister = register(() =>
  costModels().map((model) => ({ id: model.id, names: [model.name.en, model.name.fr], found: model })),
);

export const defaultCostModelId = 'epoch-1gw-2026';

/** The model that COSTTABLE recomputes: its lines follow from its inputs, which a scenario may set. */
export const siteCostModel = once((): CostModel => modelOf(defaultCostModelId));

function modelOf(id: string): CostModel {
  const model = costModels().find((each) => each.id === id);
  if (model === undefined) throw new Error(`There is no cost model ${id} in cost-models.json`);
  return model;
}

/** The inputs of that model as cited values of the family `cost`; `cited` are the values that they may refer to. */
export const siteCostInputs = (cited: readonly Assumption[]): Assumption[] =>
  siteCostModel().inputs.map((input) => ({
    ...evidenceOf(input, cited),
    id: `cost.${input.name}`,
    name: input.about,
    unit: input.unit,
  }));

type Evidence = Omit<Assumption, 'id' | 'name' | 'unit'>;

function evidenceOf(input: CostModelInput, cited: readonly Assumption[]): Evidence {
  const { year, grade, sources } = siteCostModel();
  if (!('from' in input)) {
    const { value, formula, note } = input;
    const inferred = formula !== undefined && { formula };
    return { value, year, grade, sources, kind: inferred ? 'derived' : 'estimate', ...inferred, ...(note && { note }) };
  }
  const { from } = input;
  if ('line' in from) return { value: lineOf(from.line)[from.amount], year, grade, sources, kind: 'estimate' };
  if ('input' in from) return evidenceOf(inputNamed(from.input), cited);
  if ('assumption' in from) return known(from.assumption, cited);
  const rack = findRack(from.accelerators);
  if (rack === undefined) throw new Error(`cost-models.json refers to an unknown rack ${from.accelerators}`);
  return { value: rack.accelerators, year, grade: rack.grade, sources: rack.sources, kind: 'reported' };
}

function inputNamed(name: string): CostModelInput {
  const input = siteCostModel().inputs.find((each) => each.name === name);
  if (input === undefined) throw new Error(`cost-models.json refers to an unknown input ${name}`);
  return input;
}

function lineOf(item: string): CostModelLine {
  const line = siteCostModel().lines.find((each) => each.item === item);
  if (line === undefined) throw new Error(`cost-models.json refers to an unknown line ${item}`);
  return line;
}

function known(id: string, cited: readonly Assumption[]): Assumption {
  const found = cited.find((each) => each.id === id);
  if (found === undefined) throw new Error(`cost-models.json refers to an unknown value ${id}`);
  return found;
}

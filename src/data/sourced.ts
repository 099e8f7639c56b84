// Everything that states its sources and has an id: what a person who wants to know where a figure comes from may ask for.
import { assumptionRegister, assumptions } from './assumptions';
import { claims } from './claims';
import { costModels } from './cost-models';
import { hardware } from './hardware';
import { partnerships } from './partnerships';
import { type Entry, finding, register } from './register';
import type { Text } from './shapes';
import { sources } from './sources';

interface Sourced {
  readonly sources: readonly string[];
}

const entry = (id: string, names: readonly string[], found: Sourced): Entry<Sourced> => ({ id, names, found });
const both = ({ en, fr }: Text): readonly string[] => [en, fr];

/** Values by their ids with the family, partnerships, racks and chips, cost models, claims, and the sources themselves. */
export const sourcedRegister = withValues(() => [
  ...assumptions().map((each) => entry(each.id, both(each.name), each)),
  ...partnerships().map((each) => entry(each.id, both(each.name), each)),
  ...hardware().map((each) => entry(each.id, both(each.name), each)),
  ...costModels().map((each) => entry(each.id, both(each.name), each)),
  ...claims().map((each) => entry(each.id, both(each.statement), each)),
  ...sources().map((each) => entry(each.id, [each.title], { sources: [each.id] })),
]);

/** The other ids of a value, such as three letters for a country, are those of its own register. */
function withValues(entriesOf: () => readonly Entry<Sourced>[]) {
  const known = register(entriesOf);
  return finding(known, (text) => known.find(text) ?? assumptionRegister.find(text));
}

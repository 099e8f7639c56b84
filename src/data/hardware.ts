// Typed access to racks and accelerators.
import hardwareFile from './hardware.json';
import type { Candidate } from './nearest';
import componentFile from './rack-components.json';
import type { CitedValue, Hardware, RackComponent, Text } from './shapes';

// The assertions state what test/data/integrity.test.ts checks of the same files.
const components = componentFile.records as readonly RackComponent[];
export const hardware = hardwareFile.records as readonly Hardware[];

/** The published rack powers as the family `rack` of cited values. */
export const rackPowers: { family: 'rack'; unit: Text; records: CitedValue[] } = {
  family: 'rack',
  unit: hardwareFile.rackPower.unit,
  records: hardware.flatMap(({ id, name, rackKw }) => (rackKw === null ? [] : [{ id: `rack.${id}`, name, ...rackKw }])),
};

const byRackId = new Map(hardware.map((each) => [`rack.${each.id}`, each]));

/** Accelerators in the rack that a cited value of family `rack` stands for. */
export const acceleratorsPerRack = (rackId: string): number | undefined => byRackId.get(rackId)?.accelerators;

/** What a rack is made of, as far as published; its id without the family. */
export const componentsOf = (rackId: string): RackComponent[] => components.filter(({ rack }) => rack === rackId);

export const racksWithComponents: readonly Candidate[] = hardware
  .filter(({ id }) => componentsOf(id).length > 0)
  .map(({ id, name }) => ({ id, names: [name.en] }));

// Typed access to racks and accelerators.
import hardwareFile from './hardware.json';
import type { CitedValue, Hardware, Text } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
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

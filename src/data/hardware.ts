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

const racks = hardware.filter(({ level }) => level === 'rack');
const byId = new Map(racks.map((rack) => [rack.id, rack]));

/** Finds a rack by its id, with or without the family; case and outer spaces are ignored. */
export const findRack = (id: string): Hardware | undefined =>
  byId.get(
    id
      .trim()
      .toLowerCase()
      .replace(/^rack\./, ''),
  );

/** Accelerators in the rack that a cited value of family `rack` stands for. */
export const acceleratorsPerRack = (rackId: string): number | undefined => findRack(rackId)?.accelerators;

/** What a rack is made of, as far as published; its id without the family. */
export const componentsOf = (rackId: string): RackComponent[] => components.filter(({ rack }) => rack === rackId);

const candidate = ({ id, name }: Hardware): Candidate => ({ id, names: [name.en] });

export const rackCandidates: readonly Candidate[] = racks.map(candidate);

export const racksWithComponents: readonly Candidate[] = racks
  .filter(({ id }) => componentsOf(id).length > 0)
  .map(candidate);

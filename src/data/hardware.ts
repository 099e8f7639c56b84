// Typed access to racks and accelerators.
import hardwareFile from './hardware.json';
import componentFile from './rack-components.json';
import { once, register, type Register } from './register';
import type { CitedValue, Hardware, RackComponent, Text } from './shapes';

// The assertions state what test/data/integrity.test.ts checks of the same files.
const components = (): readonly RackComponent[] => componentFile.records as readonly RackComponent[];
export const hardware = (): readonly Hardware[] => hardwareFile.records as readonly Hardware[];

interface RackPowers {
  readonly family: 'rack';
  readonly unit: Text;
  readonly records: readonly CitedValue[];
}

/** The published rack powers as the family `rack` of cited values. */
export const rackPowers = once((): RackPowers => ({
  family: 'rack',
  unit: hardwareFile.rackPower.unit,
  records: hardware().flatMap(({ id, name, rackKw }) =>
    rackKw === null ? [] : [{ id: `rack.${id}`, name, ...rackKw }],
  ),
}));

/** Racks and chips by the ids that HARDWARE lists; the family of a rack's power may be written. */
export const hardwareRegister: Register<Hardware> = register(() =>
  hardware().map((each) => ({
    id: each.id,
    aliases: [`rack.${each.id}`],
    names: [each.name.en, each.name.fr],
    found: each,
  })),
);

const racksWith = (holds: (rack: Hardware) => boolean): Register<Hardware> =>
  register(() =>
    hardware()
      .filter((each) => each.level === 'rack' && holds(each))
      .map((each) => ({ id: each.id, names: [each.name.en, each.name.fr], found: each })),
  );

/** The racks whose power is published: what a rack's id may be where a number of kW would do. */
export const poweredRacks = racksWith(({ rackKw }) => rackKw !== null);

/** What a rack is made of, as far as published. */
export const componentsOf = (rackId: string): RackComponent[] => components().filter(({ rack }) => rack === rackId);

export const racksWithComponents = racksWith(({ id }) => componentsOf(id).length > 0);

export const findRack = (id: string): Hardware | undefined => {
  const found = hardwareRegister.find(id);
  return found?.level === 'rack' ? found : undefined;
};

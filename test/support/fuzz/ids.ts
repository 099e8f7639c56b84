// Every id and name that leads somewhere, whichever argument takes it.
import { catalogue } from '../../../src/catalogue';
import { assumptionRegister, families, familyRegister } from '../../../src/data/assumptions';
import { claims } from '../../../src/data/claims';
import { costModelRegister } from '../../../src/data/cost-models';
import { hardwareRegister } from '../../../src/data/hardware';
import { parties } from '../../../src/data/parties';
import { partnershipRegister } from '../../../src/data/partnerships';
import { sources } from '../../../src/data/sources';

const ofArguments = catalogue.flatMap(({ parameters }) => parameters.flatMap(({ ids }) => ids));
const ofFamilies = families.flatMap((family) => [family, ...familyRegister(family).ids]);
const names = parties().flatMap(({ id, name, aliases }) => [id, name.en, name.fr, ...aliases]);

export const allIds: readonly string[] = [
  ...new Set([
    ...ofArguments,
    ...ofFamilies,
    ...assumptionRegister.ids,
    ...costModelRegister.ids,
    ...hardwareRegister.ids,
    ...partnershipRegister.ids,
    ...names,
    ...claims().map(({ id }) => id),
    ...sources().map(({ id }) => id),
  ]),
];

// Places with and without a value, in all their codes.
export const places = [
  'US',
  'USA',
  'US-TX',
  'FR',
  'FRA',
  'UK',
  'GB',
  'TWN',
  'TW',
  'EU',
  'VA',
  'ATA',
  'grid.MC',
  'price.ZZ',
];

// Typed access to the cited values that arguments take by id.
import benchmarkFile from './capex-benchmarks.json';
import { siteCostInputs } from './cost-models';
import demandFile from './electricity-demand.json';
import statePriceFile from './electricity-prices-us-states.json';
import priceFile from './electricity-prices.json';
import equivalentFile from './equivalents.json';
import countryGridFile from './grid-intensity-countries.json';
import subregionGridFile from './grid-intensity-egrid.json';
import gridFile from './grid-intensity.json';
import { rackPowers } from './hardware';
import stateHouseholdFile from './households-us-states.json';
import householdFile from './households.json';
import peakFile from './peak-demand.json';
import { findPlace, neighbourhood, otherCodes, placeName } from './places';
import powerWaterFile from './power-water.json';
import pueFile from './pue.json';
import realisationFile from './realisation.json';
import { slips } from './realisation';
import revenueFile from './revenue.json';
import { once, register, type Register } from './register';
import type { CapexBenchmark, CitedValue, GridIntensity, TariffRate, Text } from './shapes';
import tariffFile from './tariffs.json';
import waterFile from './water.json';

export const families = [
  'household',
  'pue',
  'benchmark',
  'rack',
  'price',
  'grid',
  'wue',
  'tariff',
  'cost',
  'revenue',
  'demand',
  'peak',
  'equivalent',
  'realisation',
  'powerwater',
] as const;

export type Family = (typeof families)[number];

export const isFamily = (text: string): text is Family => (families as readonly string[]).includes(text);

/** What only some families state besides. */
type Particulars = Partial<
  Pick<TariffRate, 'validFrom' | 'validTo' | 'covers' | 'exempt'> & { basis: (CapexBenchmark | GridIntensity)['basis'] }
>;

type FiledValue = CitedValue & Particulars;

/** A cited value with the unit of its family. */
export type Assumption = FiledValue & { readonly unit: Text };

interface FurtherFile {
  readonly note: Text;
  readonly records: readonly FiledValue[];
}

interface FamilyFile {
  readonly family: string;
  readonly unit: Text;
  readonly records: readonly FiledValue[];
}

/** A family's main file with the records of the files that are kept apart from it for the note they share. */
function joined(main: FamilyFile, ...further: readonly FurtherFile[]): FamilyFile {
  const records = further.flatMap((file) => file.records.map((record) => ({ note: file.note, ...record })));
  return { ...main, records: [...main.records, ...records] };
}

// The assertions state what test/data/integrity.test.ts checks of the same files.
const files = (): readonly FamilyFile[] => [
  joined(householdFile as FamilyFile, stateHouseholdFile as FurtherFile),
  pueFile as FamilyFile,
  benchmarkFile as FamilyFile,
  rackPowers(),
  joined(priceFile as FamilyFile, statePriceFile as FurtherFile),
  joined(gridFile as FamilyFile, subregionGridFile as FurtherFile, countryGridFile as FurtherFile),
  waterFile as FamilyFile,
  powerWaterFile as FamilyFile,
  tariffFile as FamilyFile,
  revenueFile as FamilyFile,
  demandFile as FamilyFile,
  peakFile as FamilyFile,
  equivalentFile as FamilyFile,
  { ...realisationFile, records: [...slips(), ...(realisationFile as FamilyFile).records] },
];

// The assertions are of the same kind.
export const duties = (): readonly TariffRate[] => tariffFile.records as readonly TariffRate[];

export const capexBenchmarks = (): readonly CapexBenchmark[] => benchmarkFile.records as readonly CapexBenchmark[];

export const assumptions = once((): readonly Assumption[] => {
  const filed = files().flatMap(({ unit, records }) => records.map((record) => ({ ...record, unit })));
  return [...filed, ...siteCostInputs(filed)];
});

/** The families whose ids are places. */
const placeFamilies: ReadonlySet<string> = new Set<Family>(['household', 'price', 'grid', 'demand', 'peak']);

const familyOf = (id: string): string => id.slice(0, id.indexOf('.'));
const bareId = (id: string): string => id.slice(id.indexOf('.') + 1);

/** The ids that mean a value besides its own, without the family. */
const aliasesOf = ({ id, aliases = [] }: CitedValue): readonly string[] =>
  placeFamilies.has(familyOf(id)) ? [...aliases, ...otherCodes(bareId(id))] : aliases;

/** The names by which people know a value, in both languages. */
export const namesOf = ({ name, aliases = [] }: CitedValue): readonly string[] => [name.en, name.fr, ...aliases];

/** Every value by its id with the family. */
export const assumptionRegister: Register<Assumption> = register(() =>
  assumptions().map((each) => {
    const family = familyOf(each.id);
    const aliases = aliasesOf(each).map((alias) => `${family}.${alias}`);
    return { id: each.id, aliases, names: namesOf(each), found: each };
  }),
);

const ofFamily = (family: Family): Register<Assumption> =>
  register(() =>
    assumptions()
      .filter(({ id }) => familyOf(id) === family)
      .map((each) => ({ id: bareId(each.id), aliases: aliasesOf(each), names: namesOf(each), found: each })),
  );

const registers = Object.fromEntries(families.map((family) => [family, ofFamily(family)])) as Readonly<
  Record<Family, Register<Assumption>>
>;

/** The values of one family by their ids without it: what a person types for an argument of that family. */
export const familyRegister = (family: Family): Register<Assumption> => registers[family];

/** Finds a value by `family.id`, or by the id alone where the family is given. */
export function findAssumption(id: string, family?: Family): Assumption | undefined {
  const found = assumptionRegister.find(id) ?? (family && familyRegister(family).find(id));
  return found && (family === undefined || familyOf(found.id) === family) ? found : undefined;
}

/** The ids, with their family, of the values that an id without one may mean. */
export const meaningsOf = (id: string): readonly Assumption[] =>
  families.flatMap((family) => familyRegister(family).find(id) ?? []);

/** What a family has for the place that an id means, or near it; undefined where the id is no place. */
export function nearPlace(id: string, family: Family): { place: Text; ids: readonly string[] } | undefined {
  const place = placeFamilies.has(family) ? findPlace(id.replace(new RegExp(`^${family}\\.`, 'i'), '')) : undefined;
  if (place === undefined) return undefined;
  // A state has its name where its households are.
  const ids = neighbourhood(place).flatMap((code) => familyRegister(family).find(code)?.id ?? []);
  return {
    place: familyRegister('household').find(place.code)?.name ?? placeName(place),
    ids: [...new Set(ids.map(bareId))],
  };
}

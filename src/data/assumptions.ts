// Typed access to the cited values that arguments take by id.
import benchmarkFile from './capex-benchmarks.json';
import { siteCostInputs } from './cost-models';
import statePriceFile from './electricity-prices-us-states.json';
import priceFile from './electricity-prices.json';
import countryGridFile from './grid-intensity-countries.json';
import subregionGridFile from './grid-intensity-egrid.json';
import gridFile from './grid-intensity.json';
import { rackPowers } from './hardware';
import stateHouseholdFile from './households-us-states.json';
import householdFile from './households.json';
import type { Candidate } from './nearest';
import pueFile from './pue.json';
import type { CapexBenchmark, CitedValue, GridIntensity, TariffRate, Text } from './shapes';
import tariffFile from './tariffs.json';
import waterFile from './water.json';

export const families = ['household', 'pue', 'benchmark', 'rack', 'price', 'grid', 'wue', 'tariff', 'cost'] as const;

export type Family = (typeof families)[number];

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
const files: readonly FamilyFile[] = [
  joined(householdFile as FamilyFile, stateHouseholdFile as FurtherFile),
  pueFile as FamilyFile,
  benchmarkFile as FamilyFile,
  rackPowers,
  joined(priceFile as FamilyFile, statePriceFile as FurtherFile),
  joined(gridFile as FamilyFile, subregionGridFile as FurtherFile, countryGridFile as FurtherFile),
  waterFile as FamilyFile,
  tariffFile as FamilyFile,
];

// The assertion is of the same kind.
export const capexBenchmarks = benchmarkFile.records as readonly CapexBenchmark[];

const filed: readonly Assumption[] = files.flatMap((file) =>
  file.records.map((record) => ({ ...record, unit: file.unit })),
);

export const assumptions: readonly Assumption[] = [...filed, ...siteCostInputs(filed)];

/** Every id with its names, for suggestions. */
export const candidates: readonly Candidate[] = assumptions.map(({ id, name }) => ({ id, names: [name.en, name.fr] }));

/** An id and its aliases, each with the family. */
function namesOf({ id, aliases = [] }: CitedValue): string[] {
  const family = id.slice(0, id.indexOf('.') + 1);
  return [id, ...aliases.map((alias) => family + alias)];
}

const keyOf = (id: string): string => id.trim().toLowerCase();
const byKey = new Map(assumptions.flatMap((each) => namesOf(each).map((id) => [keyOf(id), each])));

/** Finds a value by `family.id`, or by the id alone where the family is given; case and outer spaces are ignored. */
export function findAssumption(id: string, family?: Family): Assumption | undefined {
  const found = byKey.get(keyOf(id)) ?? (family && byKey.get(`${family}.${keyOf(id)}`));
  return found && (family === undefined || found.id.startsWith(`${family}.`)) ? found : undefined;
}

/** What a user may type for a family's argument: ids without the family. */
export function candidatesOf(family: Family): Candidate[] {
  const prefix = `${family}.`;
  return candidates
    .filter(({ id }) => id.startsWith(prefix))
    .map((each) => ({ ...each, id: each.id.slice(prefix.length) }));
}

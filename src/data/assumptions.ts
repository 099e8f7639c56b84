// Typed access to the cited values that arguments take by id.
import benchmarkFile from './capex-benchmarks.json';
import usStateFile from './households-us-states.json';
import householdFile from './households.json';
import { rackPowers } from './hardware';
import type { Candidate } from './nearest';
import pueFile from './pue.json';
import type { CapexBenchmark, CitedValue, Text } from './shapes';

export const families = ['household', 'pue', 'benchmark', 'rack'] as const;

export type Family = (typeof families)[number];

/** A cited value with the unit of its family. */
export type Assumption = CitedValue & { readonly unit: Text };

interface FamilyFile {
  readonly family: string;
  readonly unit: Text;
  readonly records: readonly CitedValue[];
}

const usStates = usStateFile.records.map((record) => ({ ...record, note: usStateFile.note }));
const households = { ...householdFile, records: [...householdFile.records, ...usStates] };

// The assertions state what test/data/integrity.test.ts checks of the same files.
const files = [households, pueFile, benchmarkFile, rackPowers] as readonly FamilyFile[];

// The assertion is of the same kind.
export const capexBenchmarks = benchmarkFile.records as readonly CapexBenchmark[];

export const assumptions: readonly Assumption[] = files.flatMap((file) =>
  file.records.map((record) => ({ ...record, unit: file.unit })),
);

/** Every id with its names, for suggestions. */
export const candidates: readonly Candidate[] = assumptions.map(({ id, name }) => ({ id, names: [name.en, name.fr] }));

const keyOf = (id: string): string => id.trim().toLowerCase();
const byKey = new Map(assumptions.map((assumption) => [keyOf(assumption.id), assumption]));

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

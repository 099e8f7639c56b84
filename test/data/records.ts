// Every data file beside its shape, for the tests of this folder.
import benchmarks from '../../src/data/capex-benchmarks.json';
import facts from '../../src/data/facts.json';
import usStates from '../../src/data/households-us-states.json';
import households from '../../src/data/households.json';
import partnerships from '../../src/data/partnerships.json';
import pue from '../../src/data/pue.json';
import hardware from '../../src/data/hardware.json';
import { rackPowers } from '../../src/data/hardware';
import * as shapes from '../../src/data/shapes';
import sources from '../../src/data/sources.json';

export const files = [
  { name: 'households.json', content: households, shape: shapes.HouseholdFile },
  { name: 'households-us-states.json', content: usStates, shape: shapes.StateHouseholdFile },
  { name: 'pue.json', content: pue, shape: shapes.PueFile },
  { name: 'capex-benchmarks.json', content: benchmarks, shape: shapes.CapexBenchmarkFile },
  { name: 'hardware.json', content: hardware, shape: shapes.HardwareFile },
  { name: 'partnerships.json', content: partnerships, shape: shapes.PartnershipFile },
  { name: 'facts.json', content: facts, shape: shapes.FactFile },
  { name: 'sources.json', content: sources, shape: shapes.SourceFile },
] as const;

// The assertions hold as far as the first test of integrity.test.ts passes.
export const families = [households, { ...households, ...usStates }, pue, benchmarks, rackPowers] as {
  family: string;
  records: shapes.CitedValue[];
}[];
export const citedValues = families.flatMap(({ records }) => records);
export const bibliography = sources.records as shapes.Source[];
export const machines = hardware.records as shapes.Hardware[];
export const deals = partnerships.records as shapes.Partnership[];
export const statements = facts.records as shapes.Fact[];

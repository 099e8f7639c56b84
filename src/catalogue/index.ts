// Every worksheet function, in the order in which people are shown them.
import { ASSUMPTION, ASSUMPTIONS } from './assumptions';
import { BENCHMARKS } from './benchmarks';
import { CAPEX, CAPEXPERGW, POWERFORCAPEX } from './capex';
import { CLAIMS } from './claims';
import { COMPONENTS } from './components';
import type { FunctionRecord } from './define-function';
import { ENERGY, POWERFORENERGY } from './energy';
import { FACILITYPOWER, ITPOWER } from './facility-power';
import { namespace } from './formula';
import { HARDWARE } from './hardware';
import { HOUSEHOLDS, POWERFORHOUSEHOLDS } from './households';
import { PARTNERSHIP, PARTNERSHIPS } from './partnerships';
import { ACCELERATORS, RACKS } from './racks';
import { SOURCES } from './sources';
import { VERSION } from './version';

export const catalogue: readonly FunctionRecord[] = [
  HOUSEHOLDS,
  POWERFORHOUSEHOLDS,
  ENERGY,
  POWERFORENERGY,
  ITPOWER,
  FACILITYPOWER,
  CAPEXPERGW,
  CAPEX,
  POWERFORCAPEX,
  BENCHMARKS,
  RACKS,
  ACCELERATORS,
  HARDWARE,
  COMPONENTS,
  PARTNERSHIP,
  PARTNERSHIPS,
  ASSUMPTION,
  ASSUMPTIONS,
  CLAIMS,
  SOURCES,
  VERSION,
];

/** Finds a function by its name, with or without the namespace, case ignored. */
export function findFunction(name: string): FunctionRecord | undefined {
  const sought = name.trim().toUpperCase().replace(`${namespace}.`, '');
  return catalogue.find((record) => record.name === sought);
}

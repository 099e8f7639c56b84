// Every worksheet function, in the order in which people are shown them.
import { ASSUMPTION, ASSUMPTIONS } from './assumptions';
import { BENCHMARKS } from './benchmarks';
import { BUILDOUT } from './build-out';
import { CAPEXBREAKDOWN } from './capex-breakdown';
import { CAPEX, CAPEXPERGW, POWERFORCAPEX } from './capex';
import { CLAIMS } from './claims';
import { COMPONENTS } from './components';
import { COMPUTE } from './compute';
import type { FunctionRecord } from './define-function';
import { ELECTRICITYCOST } from './electricity-cost';
import { EMISSIONS } from './emissions';
import { ENERGY, POWERFORENERGY } from './energy';
import { FACILITYPOWER, ITPOWER } from './facility-power';
import { namespace } from './formula';
import { HARDWARE } from './hardware';
import { HOUSEHOLDS, POWERFORHOUSEHOLDS } from './households';
import { PARTNERSHIP, PARTNERSHIPS } from './partnerships';
import { RACKRATE } from './rack-rate';
import { ACCELERATORS, POWERFORRACKS, RACKS } from './racks';
import { COSTRISK, SENSITIVITY } from './risk';
import { ACCELERATORHOURCOST, ANNUALCOST, COSTTABLE } from './site-cost';
import { SOURCES } from './sources';
import { TARIFF, TARIFFSAVED } from './tariff';
import { VERSION } from './version';
import { WATER } from './water';
import { STATIONS } from './workstations';

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
  CAPEXBREAKDOWN,
  BENCHMARKS,
  RACKS,
  POWERFORRACKS,
  ACCELERATORS,
  COMPUTE,
  RACKRATE,
  COMPONENTS,
  HARDWARE,
  STATIONS,
  ELECTRICITYCOST,
  EMISSIONS,
  WATER,
  ANNUALCOST,
  COSTTABLE,
  ACCELERATORHOURCOST,
  SENSITIVITY,
  COSTRISK,
  BUILDOUT,
  TARIFF,
  TARIFFSAVED,
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

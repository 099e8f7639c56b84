// Every worksheet function, in the order in which people are shown them.
import { ASSUMPTION, ASSUMPTIONS } from './functions/assumptions';
import { BENCHMARKS } from './functions/benchmarks';
import { BUILDOUT } from './functions/build-out';
import { CAPEXBREAKDOWN } from './functions/capex-breakdown';
import { CAPEX, CAPEXPERGW, POWERFORCAPEX } from './functions/capex';
import { CLAIMS } from './functions/claims';
import { COMPONENTS } from './functions/components';
import { COMPUTE } from './functions/compute';
import type { FunctionRecord } from './record';
import { ELECTRICITYBILL } from './functions/electricity-bill';
import { ELECTRICITYCOST } from './functions/electricity-cost';
import { DEPRECIATION } from './functions/depreciation';
import { EMISSIONS } from './functions/emissions';
import { ENERGY, POWERFORENERGY } from './functions/energy';
import { FACILITYPOWER, ITPOWER } from './functions/facility-power';
import { namespace } from '../formula/print';
import { EQUIVALENT, GRIDSHARE } from './functions/grid-share';
import { FLOWS } from './functions/flows';
import { HARDWARE } from './functions/hardware';
import { HOUSEHOLDS, POWERFORHOUSEHOLDS } from './functions/households';
import { PARTNERSHIP, PARTNERSHIPS } from './functions/partnerships';
import { RACKRATE } from './functions/rack-rate';
import { ACCELERATORS, POWERFORRACKS, RACKS } from './functions/racks';
import { COSTRISK, SENSITIVITY } from './functions/risk';
import { ACCELERATORHOURCOST, ANNUALCOST, COSTTABLE } from './functions/site-cost';
import { PAYBACK, REVENUE } from './functions/revenue';
import { SITES, STANDING } from './functions/sites';
import { SOURCES } from './functions/sources';
import { TARIFFS } from './functions/tariffs';
import { TARIFF, TARIFFSAVED } from './functions/tariff';
import { VERDICT } from './functions/verdict';
import { VERSION } from './functions/version';
import { WATER } from './functions/water';
import { STATIONS } from './functions/workstations';

export const catalogue: readonly FunctionRecord[] = [
  HOUSEHOLDS,
  POWERFORHOUSEHOLDS,
  ENERGY,
  POWERFORENERGY,
  ITPOWER,
  FACILITYPOWER,
  GRIDSHARE,
  EQUIVALENT,
  CAPEXPERGW,
  CAPEX,
  POWERFORCAPEX,
  CAPEXBREAKDOWN,
  BENCHMARKS,
  DEPRECIATION,
  RACKS,
  POWERFORRACKS,
  ACCELERATORS,
  COMPUTE,
  RACKRATE,
  COMPONENTS,
  HARDWARE,
  STATIONS,
  ELECTRICITYCOST,
  ELECTRICITYBILL,
  EMISSIONS,
  WATER,
  ANNUALCOST,
  COSTTABLE,
  ACCELERATORHOURCOST,
  REVENUE,
  PAYBACK,
  SENSITIVITY,
  COSTRISK,
  BUILDOUT,
  TARIFF,
  TARIFFSAVED,
  TARIFFS,
  STANDING,
  SITES,
  PARTNERSHIP,
  PARTNERSHIPS,
  FLOWS,
  ASSUMPTION,
  ASSUMPTIONS,
  CLAIMS,
  VERDICT,
  SOURCES,
  VERSION,
];

/** Finds a function by its name, with or without the namespace, case ignored. */
export function findFunction(name: string): FunctionRecord | undefined {
  const sought = name.trim().toUpperCase().replace(`${namespace}.`, '');
  return catalogue.find((record) => record.name === sought);
}

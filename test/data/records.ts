// Every data file beside its shape, for the tests of this folder.
import { assumptions } from '../../src/data/assumptions';
import benchmarks from '../../src/data/capex-benchmarks.json';
import claims from '../../src/data/claims.json';
import plans from '../../src/data/electricity-plans.json';
import prices from '../../src/data/electricity-prices.json';
import statePrices from '../../src/data/electricity-prices-us-states.json';
import costModels from '../../src/data/cost-models.json';
import facts from '../../src/data/facts.json';
import flows from '../../src/data/flows.json';
import grid from '../../src/data/grid-intensity.json';
import gridCountries from '../../src/data/grid-intensity-countries.json';
import gridSubregions from '../../src/data/grid-intensity-egrid.json';
import usStates from '../../src/data/households-us-states.json';
import households from '../../src/data/households.json';
import parties from '../../src/data/parties.json';
import partnerships from '../../src/data/partnerships.json';
import powerWater from '../../src/data/power-water.json';
import pue from '../../src/data/pue.json';
import hardware from '../../src/data/hardware.json';
import demand from '../../src/data/electricity-demand.json';
import equivalents from '../../src/data/equivalents.json';
import peaks from '../../src/data/peak-demand.json';
import realisation from '../../src/data/realisation.json';
import revenue from '../../src/data/revenue.json';
import { rackPowers } from '../../src/data/hardware';
import type * as shapes from '../../src/data/shapes';
import { fileShapes } from '../../src/data/shapes/files';
import rackComponents from '../../src/data/rack-components.json';
import sitesObserved from '../../src/data/sites-observed.json';
import sitesRegistered from '../../src/data/sites-registered.json';
import sources from '../../src/data/sources.json';
import tariffs from '../../src/data/tariffs.json';
import water from '../../src/data/water.json';

export const files = [
  { name: 'households.json', content: households },
  { name: 'households-us-states.json', content: usStates },
  { name: 'power-water.json', content: powerWater },
  { name: 'pue.json', content: pue },
  { name: 'electricity-plans.json', content: plans },
  { name: 'electricity-prices.json', content: prices },
  { name: 'electricity-prices-us-states.json', content: statePrices },
  { name: 'water.json', content: water },
  { name: 'grid-intensity.json', content: grid },
  { name: 'grid-intensity-egrid.json', content: gridSubregions },
  { name: 'grid-intensity-countries.json', content: gridCountries },
  { name: 'tariffs.json', content: tariffs },
  { name: 'capex-benchmarks.json', content: benchmarks },
  { name: 'electricity-demand.json', content: demand },
  { name: 'peak-demand.json', content: peaks },
  { name: 'equivalents.json', content: equivalents },
  { name: 'realisation.json', content: realisation },
  { name: 'revenue.json', content: revenue },
  { name: 'sites-observed.json', content: sitesObserved },
  { name: 'sites-registered.json', content: sitesRegistered },
  { name: 'flows.json', content: flows },
  { name: 'hardware.json', content: hardware },
  { name: 'rack-components.json', content: rackComponents },
  { name: 'parties.json', content: parties },
  { name: 'partnerships.json', content: partnerships },
  { name: 'facts.json', content: facts },
  { name: 'claims.json', content: claims },
  { name: 'cost-models.json', content: costModels },
  { name: 'sources.json', content: sources },
].map(({ name, content }) => ({ name, content, shape: fileShapes[name as keyof typeof fileShapes] }));

// The assertions hold as far as the first test of integrity.test.ts passes.
export const families = [
  households,
  { ...households, ...usStates },
  pue,
  powerWater,
  prices,
  { ...prices, ...statePrices },
  water,
  grid,
  { ...grid, ...gridSubregions },
  { ...grid, ...gridCountries },
  tariffs,
  benchmarks,
  revenue,
  demand,
  peaks,
  equivalents,
  { ...realisation, records: assumptions().filter(({ id }) => id.startsWith('realisation.')) },
  rackPowers(),
  { family: 'cost', records: assumptions().filter(({ id }) => id.startsWith('cost.')) },
] as {
  family: string;
  records: shapes.CitedValue[];
}[];
export const citedValues = families.flatMap(({ records }) => records);
export const bibliography = sources.records as shapes.Source[];
export const machines = hardware.records as shapes.Hardware[];
export const parts = rackComponents.records as shapes.RackComponent[];
export const duties = tariffs.records as shapes.TariffRate[];
export const observedSites = sitesObserved as shapes.ObservedSiteFile;
export const registeredSites = sitesRegistered as shapes.RegisteredSiteFile;
export const models = costModels.records as shapes.CostModel[];
export const dealmakers = parties.records as shapes.Party[];
export const deals = partnerships.records as shapes.Partnership[];
export const tariffPlans = plans.records as shapes.ElectricityPlan[];
export const flowGoods = flows.goods;
export const moneyFlows = flows.records as shapes.Flow[];
export const statements = facts.records as shapes.Fact[];
export const publishedClaims = claims.records as shapes.Claim[];

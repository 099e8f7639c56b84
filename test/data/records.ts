// Every data file beside its shape, for the tests of this folder.
import { assumptions } from '../../src/data/assumptions';
import benchmarks from '../../src/data/capex-benchmarks.json';
import claims from '../../src/data/claims.json';
import prices from '../../src/data/electricity-prices.json';
import statePrices from '../../src/data/electricity-prices-us-states.json';
import costModels from '../../src/data/cost-models.json';
import facts from '../../src/data/facts.json';
import grid from '../../src/data/grid-intensity.json';
import gridCountries from '../../src/data/grid-intensity-countries.json';
import gridSubregions from '../../src/data/grid-intensity-egrid.json';
import usStates from '../../src/data/households-us-states.json';
import households from '../../src/data/households.json';
import parties from '../../src/data/parties.json';
import partnerships from '../../src/data/partnerships.json';
import pue from '../../src/data/pue.json';
import hardware from '../../src/data/hardware.json';
import { rackPowers } from '../../src/data/hardware';
import * as shapes from '../../src/data/shapes';
import rackComponents from '../../src/data/rack-components.json';
import sources from '../../src/data/sources.json';
import tariffs from '../../src/data/tariffs.json';
import water from '../../src/data/water.json';

export const files = [
  { name: 'households.json', content: households, shape: shapes.HouseholdFile },
  { name: 'households-us-states.json', content: usStates, shape: shapes.StateHouseholdFile },
  { name: 'pue.json', content: pue, shape: shapes.PueFile },
  { name: 'electricity-prices.json', content: prices, shape: shapes.PriceFile },
  { name: 'electricity-prices-us-states.json', content: statePrices, shape: shapes.StatePriceFile },
  { name: 'water.json', content: water, shape: shapes.WueFile },
  { name: 'grid-intensity.json', content: grid, shape: shapes.GridFile },
  { name: 'grid-intensity-egrid.json', content: gridSubregions, shape: shapes.SubregionGridFile },
  { name: 'grid-intensity-countries.json', content: gridCountries, shape: shapes.CountryGridFile },
  { name: 'tariffs.json', content: tariffs, shape: shapes.TariffFile },
  { name: 'capex-benchmarks.json', content: benchmarks, shape: shapes.CapexBenchmarkFile },
  { name: 'hardware.json', content: hardware, shape: shapes.HardwareFile },
  { name: 'rack-components.json', content: rackComponents, shape: shapes.ComponentFile },
  { name: 'parties.json', content: parties, shape: shapes.PartyFile },
  { name: 'partnerships.json', content: partnerships, shape: shapes.PartnershipFile },
  { name: 'facts.json', content: facts, shape: shapes.FactFile },
  { name: 'claims.json', content: claims, shape: shapes.ClaimFile },
  { name: 'cost-models.json', content: costModels, shape: shapes.CostModelFile },
  { name: 'sources.json', content: sources, shape: shapes.SourceFile },
] as const;

// The assertions hold as far as the first test of integrity.test.ts passes.
export const families = [
  households,
  { ...households, ...usStates },
  pue,
  prices,
  { ...prices, ...statePrices },
  water,
  grid,
  { ...grid, ...gridSubregions },
  { ...grid, ...gridCountries },
  tariffs,
  benchmarks,
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
export const models = costModels.records as shapes.CostModel[];
export const dealmakers = parties.records as shapes.Party[];
export const deals = partnerships.records as shapes.Partnership[];
export const statements = facts.records as shapes.Fact[];
export const publishedClaims = claims.records as shapes.Claim[];

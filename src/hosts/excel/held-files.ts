// The files of src/data as functions.js holds them, for the pane to complete: all of which a shape marks something as unanswered.
import capexBenchmarks from '../../data/capex-benchmarks.json';
import claims from '../../data/claims.json';
import costModels from '../../data/cost-models.json';
import electricityDemand from '../../data/electricity-demand.json';
import electricityPlans from '../../data/electricity-plans.json';
import electricityPricesUsStates from '../../data/electricity-prices-us-states.json';
import electricityPrices from '../../data/electricity-prices.json';
import equivalents from '../../data/equivalents.json';
import flows from '../../data/flows.json';
import gridIntensityCountries from '../../data/grid-intensity-countries.json';
import gridIntensityEgrid from '../../data/grid-intensity-egrid.json';
import gridIntensity from '../../data/grid-intensity.json';
import hardware from '../../data/hardware.json';
import householdsUsStates from '../../data/households-us-states.json';
import households from '../../data/households.json';
import parties from '../../data/parties.json';
import partnerships from '../../data/partnerships.json';
import peakDemand from '../../data/peak-demand.json';
import powerWater from '../../data/power-water.json';
import pue from '../../data/pue.json';
import rackComponents from '../../data/rack-components.json';
import realisation from '../../data/realisation.json';
import revenue from '../../data/revenue.json';
import sitesObserved from '../../data/sites-observed.json';
import sitesRegistered from '../../data/sites-registered.json';
import sources from '../../data/sources.json';
import tariffs from '../../data/tariffs.json';
import water from '../../data/water.json';

export const files = {
  'capex-benchmarks': capexBenchmarks,
  claims,
  'cost-models': costModels,
  'electricity-demand': electricityDemand,
  'electricity-plans': electricityPlans,
  'electricity-prices': electricityPrices,
  'electricity-prices-us-states': electricityPricesUsStates,
  equivalents,
  flows,
  'grid-intensity': gridIntensity,
  'grid-intensity-countries': gridIntensityCountries,
  'grid-intensity-egrid': gridIntensityEgrid,
  hardware,
  households,
  'households-us-states': householdsUsStates,
  parties,
  partnerships,
  'peak-demand': peakDemand,
  'power-water': powerWater,
  pue,
  'rack-components': rackComponents,
  realisation,
  revenue,
  'sites-observed': sitesObserved,
  'sites-registered': sitesRegistered,
  sources,
  tariffs,
  water,
};

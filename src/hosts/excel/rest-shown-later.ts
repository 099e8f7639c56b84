// What functions.js leaves out of all that only some views show: imported for its effect, when one of them is asked for.
import catalogueRest from '../../catalogue/index?rest';
import { catalogue } from '../../catalogue';
import { complete } from '../../data/complete';
import claims from '../../data/claims.json?rest';
import costModels from '../../data/cost-models.json?rest';
import electricityDemand from '../../data/electricity-demand.json?rest';
import electricityPlans from '../../data/electricity-plans.json?rest';
import electricityPricesUsStates from '../../data/electricity-prices-us-states.json?rest';
import electricityPrices from '../../data/electricity-prices.json?rest';
import equivalents from '../../data/equivalents.json?rest';
import flows from '../../data/flows.json?rest';
import gridIntensityCountries from '../../data/grid-intensity-countries.json?rest';
import gridIntensityEgrid from '../../data/grid-intensity-egrid.json?rest';
import gridIntensity from '../../data/grid-intensity.json?rest';
import hardware from '../../data/hardware.json?rest';
import householdsUsStates from '../../data/households-us-states.json?rest';
import parties from '../../data/parties.json?rest';
import peakDemand from '../../data/peak-demand.json?rest';
import powerWater from '../../data/power-water.json?rest';
import pue from '../../data/pue.json?rest';
import rackComponents from '../../data/rack-components.json?rest';
import realisation from '../../data/realisation.json?rest';
import revenue from '../../data/revenue.json?rest';
import sitesObserved from '../../data/sites-observed.json?rest';
import sitesRegistered from '../../data/sites-registered.json?rest';
import sources from '../../data/sources.json?rest';
import tariffs from '../../data/tariffs.json?rest';
import water from '../../data/water.json?rest';
import { addRest } from './add-rest';

complete(catalogue, catalogueRest);
addRest({
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
  'households-us-states': householdsUsStates,
  parties,
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
});

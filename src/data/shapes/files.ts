// Which shape each file of src/data has. Those without one hold codes and dates only.
import * as shapes from './index';

export const fileShapes = {
  'capex-benchmarks.json': shapes.CapexBenchmarkFile,
  'claims.json': shapes.ClaimFile,
  'cost-models.json': shapes.CostModelFile,
  'electricity-demand.json': shapes.DemandFile,
  'electricity-prices-us-states.json': shapes.StatePriceFile,
  'electricity-prices.json': shapes.PriceFile,
  'equivalents.json': shapes.EquivalentFile,
  'facts.json': shapes.FactFile,
  'grid-intensity-countries.json': shapes.CountryGridFile,
  'grid-intensity-egrid.json': shapes.SubregionGridFile,
  'grid-intensity.json': shapes.GridFile,
  'hardware.json': shapes.HardwareFile,
  'households-us-states.json': shapes.StateHouseholdFile,
  'households.json': shapes.HouseholdFile,
  'parties.json': shapes.PartyFile,
  'partnerships.json': shapes.PartnershipFile,
  'peak-demand.json': shapes.PeakFile,
  'pue.json': shapes.PueFile,
  'rack-components.json': shapes.ComponentFile,
  'revenue.json': shapes.RevenueFile,
  'sources.json': shapes.SourceFile,
  'tariffs.json': shapes.TariffFile,
  'water.json': shapes.WueFile,
} as const;

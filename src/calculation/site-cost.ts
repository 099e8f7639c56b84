// What a site costs to build and, in a full year, to own and run: capital as annuities by class, energy, other opex.
// Leaves out: ramp-up (every year is a full one), price changes over the years, tax on profit, resale of old equipment,
// and the water, taxes and labour of other places: these lines scale with IT power alone.
import { annuityFactor } from './annuity';
import { electricityCostUsdPerYear } from './electricity-cost';
import { facilityPowerGw } from './facility-power';
import { acceleratorsInRacks } from './racks';
import { HOURS_PER_YEAR } from './units';

/** The inputs under the names by which a scenario sets them. GW are of IT power. */
export interface SiteCostInputs {
  readonly servers_usd_per_gw: number;
  readonly network_usd_per_gw: number;
  readonly facility_usd_per_gw: number;
  readonly utility_works_usd_per_gw: number;
  readonly land_usd_per_gw: number;
  readonly it_life_years: number;
  readonly facility_life_years: number;
  readonly it_discount_rate: number;
  readonly facility_discount_rate: number;
  readonly land_annual_rate: number;
  readonly electricity_usd_per_mwh: number;
  readonly pue: number;
  readonly utilisation: number;
  readonly taxes_usd_per_gw_year: number;
  readonly maintenance_usd_per_gw_year: number;
  readonly labour_usd_per_gw_year: number;
  readonly water_usd_per_gw_year: number;
}

/** What `acceleratorHourCostUsd` needs besides. */
export interface AcceleratorInputs {
  readonly rack_kw: number;
  readonly accelerators_per_rack: number;
  /** Share of the hours in which an accelerator works. */
  readonly busy_share: number;
}

/** What something costs up front and in a full year. */
export interface Cost {
  readonly upfrontUsd: number;
  readonly annualUsd: number;
}

export interface CostLine extends Cost {
  readonly item: CostItem;
}

export type CostItem =
  | 'servers'
  | 'network'
  | 'facility'
  | 'utility-works'
  | 'land'
  | 'energy'
  | 'taxes'
  | 'maintenance'
  | 'labour'
  | 'water';

type TakeLine = (item: CostItem, upfrontUsd: number, annualUsd: number) => void;

/** Gives each line of the cost of a site in its order: a simulation that wants a sum alone makes no object of a line. */
function eachLine(itPowerGw: number, inputs: SiteCostInputs, take: TakeLine): void {
  const it = annuityFactor(inputs.it_discount_rate, inputs.it_life_years);
  const facility = annuityFactor(inputs.facility_discount_rate, inputs.facility_life_years);
  const facilityGw = facilityPowerGw(itPowerGw, inputs.pue);
  const servers = itPowerGw * inputs.servers_usd_per_gw;
  const network = itPowerGw * inputs.network_usd_per_gw;
  const shell = itPowerGw * inputs.facility_usd_per_gw;
  const utilityWorks = itPowerGw * inputs.utility_works_usd_per_gw;
  const land = itPowerGw * inputs.land_usd_per_gw;
  take('servers', servers, servers * it);
  take('network', network, network * it);
  take('facility', shell, shell * facility);
  take('utility-works', utilityWorks, utilityWorks * facility);
  // Land does not wear out: it is paid for by a rate on its price, year after year.
  take('land', land, land * inputs.land_annual_rate);
  take('energy', 0, electricityCostUsdPerYear(facilityGw, inputs.electricity_usd_per_mwh, inputs.utilisation));
  take('taxes', 0, itPowerGw * inputs.taxes_usd_per_gw_year);
  take('maintenance', 0, itPowerGw * inputs.maintenance_usd_per_gw_year);
  take('labour', 0, itPowerGw * inputs.labour_usd_per_gw_year);
  take('water', 0, itPowerGw * inputs.water_usd_per_gw_year);
}

/** The cost of a site of `itPowerGw`, line by line. */
export function siteCost(itPowerGw: number, inputs: SiteCostInputs): CostLine[] {
  const lines: CostLine[] = [];
  eachLine(itPowerGw, inputs, (item, upfrontUsd, annualUsd) => lines.push({ item, upfrontUsd, annualUsd }));
  return lines;
}

/** The sum of the lines. */
export function totalCost(lines: readonly Cost[]): Cost {
  let [upfrontUsd, annualUsd] = [0, 0];
  for (const line of lines) {
    upfrontUsd += line.upfrontUsd;
    annualUsd += line.annualUsd;
  }
  return { upfrontUsd, annualUsd };
}

/** A line's part of the yearly total, 0 to 1; null where the total is nothing. */
export const shareOfYear = ({ annualUsd }: Cost, total: Cost): number | null =>
  total.annualUsd === 0 ? null : annualUsd / total.annualUsd;

/** What a site of `itPowerGw` costs in a full year, in USD. */
export function annualCostUsd(itPowerGw: number, inputs: SiteCostInputs): number {
  let sum = 0;
  eachLine(itPowerGw, inputs, (_item, _upfrontUsd, annualUsd) => {
    sum += annualUsd;
  });
  return sum;
}

/** Yearly cost over the hours that the accelerators run, in USD per accelerator and hour. */
export function acceleratorHourCostUsd(itPowerGw: number, inputs: SiteCostInputs & AcceleratorInputs): number {
  const { rack_kw, accelerators_per_rack, busy_share } = inputs;
  const itPue = 1;
  const accelerators = acceleratorsInRacks(itPowerGw, rack_kw, accelerators_per_rack, itPue);
  return annualCostUsd(itPowerGw, inputs) / (accelerators * HOURS_PER_YEAR * busy_share);
}

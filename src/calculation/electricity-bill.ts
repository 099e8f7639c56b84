// The bill of a large load, line by line: energy, transmission, capacity, demand, losses, and the demand that a contract makes
// it pay for without drawing it. Leaves out: taxes, hours and seasons, and the ramp of a new contract.
import { yearlyEnergyGwh } from './energy';
import { DAYS_PER_YEAR, KW_PER_GW, MONTHS_PER_YEAR, MW_PER_GW, MWH_PER_GWH } from './units';

export interface BillTerms {
  /** Share of the contracted power that is drawn on average. */
  readonly utilisation: number;
  /** Share of the contracted power that is drawn at the highest hour of a month. */
  readonly peak_share: number;
  readonly energy_usd_per_mwh: number;
  readonly transmission_usd_per_mwh: number;
  readonly capacity_usd_per_mwh: number;
  readonly capacity_usd_per_mw_day: number;
  readonly demand_usd_per_kw_month: number;
  /** Electricity lost on the way, over what arrives. */
  readonly loss_share: number;
  /** Share of the contracted power whose demand is paid for at least. */
  readonly minimum_take_share: number;
}

export type BillItem = 'energy' | 'transmission' | 'capacity' | 'demand charge' | 'losses' | 'minimum take';
export type BillUnit = 'MWh' | 'MW-days' | 'kW-months';

export interface BillLine {
  readonly item: BillItem;
  readonly quantity: number;
  readonly unit: BillUnit;
  readonly usdPerUnit: number;
}

/** The lines of a year for a contract of `powerGw`. */
export function electricityBill(powerGw: number, terms: BillTerms): BillLine[] {
  const mwh = yearlyEnergyGwh(powerGw, terms.utilisation) * MWH_PER_GWH;
  const mwDays = powerGw * MW_PER_GW * DAYS_PER_YEAR;
  const kwMonths = powerGw * KW_PER_GW * MONTHS_PER_YEAR;
  const undrawn = Math.max(0, terms.minimum_take_share - terms.peak_share);
  const line = (item: BillItem, quantity: number, unit: BillUnit, usdPerUnit: number): BillLine => {
    return { item, quantity, unit, usdPerUnit };
  };
  return [
    line('energy', mwh, 'MWh', terms.energy_usd_per_mwh),
    line('transmission', mwh, 'MWh', terms.transmission_usd_per_mwh),
    terms.capacity_usd_per_mw_day > 0
      ? line('capacity', mwDays, 'MW-days', terms.capacity_usd_per_mw_day)
      : line('capacity', mwh, 'MWh', terms.capacity_usd_per_mwh),
    line('demand charge', kwMonths * terms.peak_share, 'kW-months', terms.demand_usd_per_kw_month),
    line('losses', mwh * terms.loss_share, 'MWh', terms.energy_usd_per_mwh),
    line('minimum take', kwMonths * undrawn, 'kW-months', terms.demand_usd_per_kw_month),
  ];
}

// The American sites of the register Compute Atlas, from its own JSON or from a table that was made of it.
import { Value } from '@sinclair/typebox/value';
import { IsoDate, type RegisteredSite, type SiteStatus } from '../../src/data/shapes';
import { Fault } from '../run-command.mjs';
import { isoDay, megawatts, type Read, rowsOf } from './table';

/** Megawatts: the register's smaller sites are left out. */
export const LEAST_MW = 100;

/** @returns the sites of LEAST_MW and more, by id; throws a Fault */
export function atlasSites(file: Read): RegisteredSite[] {
  const read = file.text.trimStart().startsWith('[') ? ofJson(file) : ofTable(file);
  const sites = read.filter(({ operationalMw, plannedMw }) => Math.max(operationalMw ?? 0, plannedMw ?? 0) >= LEAST_MW);
  if (sites.length === 0) throw new Fault(`${file.name} has no site of ${String(LEAST_MW)} MW or more.`);
  return sites.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

interface Facility {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly status: string;
  readonly confidence: string;
  readonly location: { readonly state: string };
  readonly capacityMw?: { readonly operational?: number | null; readonly planned?: number | null };
  readonly statusHistory?: readonly { readonly status: string; readonly date: string }[];
  readonly sources: readonly { readonly retrievedAt?: string }[];
  readonly lastUpdated?: string;
}

function ofJson(file: Read): RegisteredSite[] {
  let facilities: Facility[];
  try {
    facilities = JSON.parse(file.text) as Facility[];
  } catch (error) {
    throw new Fault(`${file.name} is no JSON: ${(error as Error).message}.`);
  }
  return facilities.map((facility) => {
    const { id, name, operator, location, capacityMw, statusHistory = [], sources } = facility;
    const where = `${file.name}, ${id}`;
    const updated =
      facility.lastUpdated ??
      sources
        .map(({ retrievedAt = '' }) => retrievedAt)
        .sort()
        .at(-1) ??
      '';
    return {
      ...{ id, name, operator, state: `US-${location.state}` },
      status: statusOf(facility.status, where),
      confidence: confidenceOf(facility.confidence, where),
      operationalMw: capacityMw?.operational ?? null,
      plannedMw: capacityMw?.planned ?? null,
      history: statusHistory
        .map(({ status, date }) => ({ from: dateOf(date, where), status: statusOf(status, where) }))
        .sort(byDate),
      lastUpdated: isoDay(updated.slice(0, 10), where),
    };
  });
}

const columns = {
  id: ['id'],
  name: ['name'],
  operator: ['operator'],
  state: ['state'],
  status: ['status'],
  confidence: ['confidence'],
  operational: ['operational_mw'],
  planned: ['planned_mw'],
  history: ['status_history'],
  updated: ['last_updated'],
} as const;

const ofTable = (file: Read): RegisteredSite[] =>
  rowsOf(file, columns).map((row) => {
    const where = `${file.name}, ${row.id}`;
    return {
      ...{ id: row.id, name: row.name, operator: row.operator, state: `US-${row.state}` },
      status: statusOf(row.status, where),
      confidence: confidenceOf(row.confidence, where),
      operationalMw: megawatts(row.operational, where),
      plannedMw: megawatts(row.planned, where),
      // `2025-08 proposed; 2025-09 under_construction`
      history: row.history
        .split(';')
        .filter((part) => part.trim() !== '')
        .map((part) => {
          const [date = '', status = ''] = part.trim().split(' ');
          return { from: dateOf(date, where), status: statusOf(status, where) };
        })
        .sort(byDate),
      lastUpdated: isoDay(row.updated, where),
    };
  });

const byDate = (a: { from: string }, b: { from: string }): number => a.from.localeCompare(b.from);

const statuses: Readonly<Record<string, SiteStatus>> = {
  operational: 'operational',
  under_construction: 'under-construction',
  permitted: 'permitted',
  proposed: 'proposed',
  cancelled: 'cancelled',
};

function statusOf(text: string, where: string): SiteStatus {
  const status = statuses[text];
  if (status === undefined) throw new Fault(`${where}: "${text}" is none of ${Object.keys(statuses).join(', ')}.`);
  return status;
}

const confidences = ['confirmed', 'reported', 'rumored'] as const;

function confidenceOf(text: string, where: string): RegisteredSite['confidence'] {
  const found = confidences.find((each) => each === text);
  if (found === undefined) throw new Fault(`${where}: "${text}" is none of ${confidences.join(', ')}.`);
  return found;
}

function dateOf(text: string, where: string): string {
  const isDate: boolean = Value.Check(IsoDate, text);
  if (!isDate) {
    throw new Fault(`${where}: "${text}" is no date such as 2026, 2026-08 or 2026-08-16.`);
  }
  return text;
}

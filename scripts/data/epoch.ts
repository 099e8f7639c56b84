// A vintage of Epoch AI's hub of data-centre sites, from its table of sites and its table of their timelines.
import { findCountry } from '../../src/data/places';
import type { ObservedSite, PowerFrom, SiteParty } from '../../src/data/shapes';
import { Fault } from '../run-command.mjs';
import { hasColumn, isoDay, megawatts, type Read, rowsOf } from './table';

const siteColumns = {
  name: ['Name', 'site'],
  owner: ['Owner', 'owner'],
  users: ['Users', 'users'],
  country: ['Country', 'country'],
  // A copy has the state alone, the publisher an address.
  address: ['Address', 'state'],
} as const;

const timelineColumns = {
  name: ['Data center', 'site'],
  date: ['Date', 'date'],
  it: ['IT power (MW)', 'it_mw'],
  facility: ['Power (MW)', 'facility_mw'],
} as const;

/** @param files the two tables, in any order @returns the sites by name; throws a Fault */
export function epochSites(files: readonly Read[]): ObservedSite[] {
  const timeline = files.find((file) => hasColumn(file, timelineColumns.date));
  const table = files.find((file) => hasColumn(file, siteColumns.owner));
  if (files.length !== 2 || timeline === undefined || table === undefined) {
    throw new Fault('Give the two tables of Epoch AI: the one of the sites and the one of their timelines.');
  }
  const power = powerOf(timeline);
  const sites = rowsOf(table, siteColumns).map(({ name, owner, users, country, address }) => ({
    name,
    owners: partiesOf(owner, `${table.name}, ${name}`),
    users: partiesOf(users, `${table.name}, ${name}`),
    country: countryOf(country, `${table.name}, ${name}`),
    state: country === unitedStates ? stateOf(address) : null,
  }));
  const known = new Map(sites.map((site) => [site.name, site]));
  const unseen = sites.filter(({ name }) => !power.has(name)).map(({ name }) => name);
  if (unseen.length > 0) throw new Fault(`${timeline.name} has no row for ${unseen.join(', ')}.`);
  return [...power]
    .map(([name, rows]) => ({ ...(known.get(name) ?? unnamed(name)), power: rows }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A site of the timelines of which the table of sites says nothing. */
const unnamed = (name: string) => ({ name, owners: [], users: [], country: null, state: null });

const unitedStates = 'United States';

function countryOf(name: string, where: string): string | null {
  if (name === '') return null;
  const code = findCountry(name);
  if (code === undefined) throw new Fault(`${where}: "${name}" is no country by its English name.`);
  return code;
}

/** `TX` alone, or before the postcode of an address. */
function stateOf(address: string): string | null {
  const [, state] =
    /^([A-Z]{2})$|,\s*([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?\s*(?:,|$)/.exec(address)?.filter(Boolean) ?? [];
  return state === undefined ? null : `US-${state}`;
}

/** `Anthropic #confident, Cursor #likely`. */
const partiesOf = (text: string, where: string): SiteParty[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', certainty] = part.split('#').map((each) => each.trim());
      if (certainty !== undefined && !isCertainty(certainty)) {
        throw new Fault(`${where}: "#${certainty}" is none of #confident, #likely, #speculative.`);
      }
      return { name, certainty: certainty ?? null };
    });

const isCertainty = (text: string): text is 'confident' | 'likely' | 'speculative' =>
  ['confident', 'likely', 'speculative'].includes(text);

/** The rows of each site that change its power, in order of their days. */
function powerOf(timeline: Read): Map<string, PowerFrom[]> {
  const bySite = new Map<string, PowerFrom[]>();
  for (const { name, date, it, facility } of rowsOf(timeline, timelineColumns)) {
    const where = `${timeline.name}, ${name}, ${date}`;
    const row = { from: isoDay(date, where), itMw: megawatts(it, where), facilityMw: megawatts(facility, where) };
    bySite.set(name, [...(bySite.get(name) ?? []), row]);
  }
  return new Map([...bySite].map(([name, rows]) => [name, changesOf(rows)]));
}

const changesOf = (rows: readonly PowerFrom[]): PowerFrom[] =>
  [...rows]
    .sort((a, b) => a.from.localeCompare(b.from))
    .filter((row, index, sorted) => {
      const before = sorted[index - 1];
      return before?.itMw !== row.itMw || before.facilityMw !== row.facilityMw;
    });

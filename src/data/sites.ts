// Typed access to data-centre sites: those that a hub observes from outside, in its vintages, and those of a register.
import { isBy } from './days';
import { findParty, partyRegister } from './parties';
import { finding, once, type Register, register } from './register';
import type {
  ObservedSite,
  ObservedSiteFile,
  Party,
  RegisteredSite,
  RegisteredSiteFile,
  SiteStatus,
  Vintage,
} from './shapes';
import observedFile from './sites-observed.json';
import registeredFile from './sites-registered.json';

// The assertions state what test/data/integrity.test.ts checks of the same files.
const observed = (): ObservedSiteFile => observedFile as ObservedSiteFile;
const registered = (): RegisteredSiteFile => registeredFile as RegisteredSiteFile;

/** The oldest first. */
export const vintages = (): readonly Vintage[] => observed().vintages;

/** What is known last of the observed sites. */
export const lastVintage = once((): Vintage => {
  const last = vintages().at(-1);
  if (last === undefined) throw new Error('sites-observed.json has no vintage.');
  return last;
});

export const observedSource = (): string => observed().source;

/** A site as it was on a day. */
export interface Site {
  readonly name: string;
  readonly owners: readonly string[];
  readonly users: readonly string[];
  /** Of each user, or of the whole entry where the publisher does not grade its users. */
  readonly certainties: readonly string[];
  readonly country: string | null;
  readonly state: string | null;
  readonly status: SiteStatus;
  /** In service where the site is operational, else planned; null where the publisher gives none. */
  readonly itMw: number | null;
  readonly facilityMw: number | null;
  /** From when on the power or the status holds. */
  readonly date: string;
  readonly source: string;
}

/** The last of the entries that hold on a day, at the precision of their dates. */
const holdingOn = <Dated extends { readonly from: string }>(day: string, dated: readonly Dated[]): Dated | undefined =>
  dated.filter(({ from }) => isBy(day, from)).at(-1);

/** Megawatts in service on a day: 0 before the first building. */
export function powerOn({ power }: ObservedSite, day: string): { readonly itMw: number; readonly facilityMw: number } {
  const row = holdingOn(day, power);
  return { itMw: row?.itMw ?? 0, facilityMw: row?.facilityMw ?? 0 };
}

/** The sites of the last vintage, then those of the register, as they were on a day or were foreseen to be. */
export const sitesOn = (day: string): readonly Site[] => [
  ...lastVintage().sites.flatMap((site) => observedOn(site, day) ?? []),
  ...registered().sites.flatMap((site) => registeredOn(site, day) ?? []),
];

/** undefined before anything was seen of it. A site without power is being built: it shows the power planned for it at last. */
function observedOn(site: ObservedSite, day: string): Site | undefined {
  const row = holdingOn(day, site.power);
  if (row === undefined) return undefined;
  const isStanding = (row.facilityMw ?? 0) > 0;
  const shown = isStanding ? row : (site.power.at(-1) ?? row);
  return {
    name: site.name,
    owners: site.owners.map(({ name }) => name),
    users: site.users.map(({ name }) => name),
    certainties: site.users.map(({ certainty }) => certainty ?? 'unstated'),
    country: site.country,
    state: site.state,
    status: isStanding ? 'operational' : 'under-construction',
    itMw: shown.itMw,
    facilityMw: shown.facilityMw,
    date: shown.from,
    source: observedSource(),
  };
}

/** undefined before the register tells of it: where it tells no history, on the day of its last change. */
function registeredOn(site: RegisteredSite, day: string): Site | undefined {
  const { history, status, lastUpdated } = site;
  const row = history.length === 0 ? holdingOn(day, [{ from: lastUpdated, status }]) : holdingOn(day, history);
  if (row === undefined) return undefined;
  return {
    name: site.name,
    owners: [site.operator],
    users: [],
    certainties: [site.confidence],
    country: registered().country,
    state: site.state,
    status: row.status,
    itMw: null,
    facilityMw: row.status === 'operational' ? site.operationalMw : site.plannedMw,
    date: row.from,
    source: registered().source,
  };
}

/** Names of one text: a register writes `Bitfarms Ltd. (Keel Infrastructure Corp.)`. */
const partsOf = (name: string): readonly string[] => [name, ...name.split(/[;,/()]| and /)].map((part) => part.trim());

const partyIds = (name: string): readonly string[] => partsOf(name).flatMap((part) => findParty(part)?.id ?? []);

/** Whether a party owns or uses a site. */
export type OfParty = (site: Pick<Site, 'owners' | 'users'>) => boolean;

const names = once(() => {
  const every = [
    ...lastVintage().sites.flatMap(({ owners, users }) => [...owners, ...users].map(({ name }) => name)),
    ...registered().sites.map(({ operator }) => operator),
  ];
  return [...new Set(every)].map((name) => ({ name, ids: partyIds(name) }));
});

const idsOfName = once(() => new Map(names().map(({ name, ids }) => [name, ids])));

const namesOf = ({ owners, users }: Pick<Site, 'owners' | 'users'>): readonly string[] => [...owners, ...users];

const byName = register(() => names().map(({ name }) => ({ id: name, names: [name], found: name })));

/** Sites by a party that the data know, else by a part of the name of an owner, a user or an operator. */
export const ofPartyRegister: Register<OfParty> = finding(byName, (text) => {
  const ids = partyRegister.find(text);
  if (ids !== undefined) {
    return (site) =>
      namesOf(site).some(
        (name) =>
          idsOfName()
            .get(name)
            ?.some((id) => ids.includes(id)) ?? false,
      );
  }
  const part = text.trim().toLowerCase();
  const held = new Set(names().flatMap(({ name }) => (name.toLowerCase().includes(part) ? [name] : [])));
  return part === '' || held.size === 0 ? undefined : (site) => namesOf(site).some((name) => held.has(name));
});

/** The certainties from the surest on. */
export const certainties = ['confident', 'likely', 'speculative'] as const;

export type LeastCertain = (typeof certainties)[number];

/** The sites of the last vintage, each with the place in `certainties` of the surest link of each party to it. */
const linked = once(() =>
  lastVintage().sites.map((site) => {
    const ranks = new Map<Party, number>();
    for (const { name, certainty } of [...site.owners, ...site.users]) {
      const party = findParty(name);
      // Where the publisher states no certainty, none but the least is claimed.
      const rank = certainties.indexOf(certainty ?? 'speculative');
      if (party !== undefined) ranks.set(party, Math.min(rank, ranks.get(party) ?? rank));
    }
    return { site, ranks };
  }),
);

/** Who owns or uses a site of the last vintage. */
export const observedParties: Register<Party> = register(() =>
  [...new Set(linked().flatMap(({ ranks }) => [...ranks.keys()]))].map((party) => {
    const { id, name, aliases } = party;
    return { id: name.en, aliases: [id, ...aliases], names: [name.en, ...aliases], found: party };
  }),
);

/** The sites of the last vintage that a party owns or uses, as certainly as asked for or more. */
export function observedSitesOf(party: Party, leastCertain: LeastCertain): readonly ObservedSite[] {
  const least = certainties.indexOf(leastCertain);
  return linked().flatMap(({ site, ranks }) => ((ranks.get(party) ?? Infinity) <= least ? [site] : []));
}

/** What the earlier of two vintages foresaw for the day of the later, over the sites that both have. */
export interface Slip {
  readonly sites: number;
  readonly foreseenMw: number;
  readonly seenMw: number;
}

export function slipBetween(from: Vintage, to: Vintage): Slip {
  const pairs = from.sites.flatMap((before) => {
    const after = to.sites.find(({ name }) => name === before.name);
    return after === undefined ? [] : [{ before, after }];
  });
  return {
    sites: pairs.length,
    foreseenMw: sum(pairs.map(({ before }) => powerOn(before, to.date).facilityMw)),
    seenMw: sum(pairs.map(({ after }) => powerOn(after, to.date).facilityMw)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

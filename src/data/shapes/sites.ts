// Data-centre sites: what stands as seen from outside, and what a register holds.
import { type Static, Type } from '@sinclair/typebox';
import { IsoDate, nullable, strict, unanswered } from './common';

const Day = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const Name = Type.String({ minLength: 1 });
const Megawatts = Type.Number({ minimum: 0 });
/** ISO 3166-1, three letters. */
const Country = Type.String({ pattern: '^[A-Z]{3}$' });
/** ISO 3166-2, null where the publisher states none. */
const State = nullable(Type.String({ pattern: '^US-[A-Z]{2}$' }));

/** The files as they were read, so that anyone can tell whether theirs are the same. */
const ReadFiles = unanswered(
  Type.Array(Type.Object({ name: Name, sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }) }, strict), { minItems: 1 }),
);

/** What the publisher asks of those who pass its data on. */
const terms = { licence: unanswered(Name), attribution: unanswered(Name) };

/** How sure the publisher is that a party owns or uses a site; null where it does not say. */
const Certainty = nullable(
  Type.Union([Type.Literal('confident'), Type.Literal('likely'), Type.Literal('speculative')]),
);

/** A party by the name that the publisher gives it, which src/data/parties.json knows. */
const SiteParty = Type.Object({ name: Name, certainty: Certainty }, strict);

/** Power in service from a day on, until that of the next; null where the publisher gives none. */
const PowerFrom = Type.Object({ from: Day, itMw: nullable(Megawatts), facilityMw: nullable(Megawatts) }, strict);

const ObservedSite = Type.Object(
  {
    name: Name,
    owners: Type.Array(SiteParty),
    users: Type.Array(SiteParty),
    country: nullable(Country),
    state: State,
    /** In order of the days. What lies after the vintage is foreseen. */
    power: Type.Array(PowerFrom, { minItems: 1 }),
  },
  strict,
);

/** All that a publisher said of its sites on one day. */
const Vintage = Type.Object({ date: Day, files: ReadFiles, sites: Type.Array(ObservedSite, { minItems: 1 }) }, strict);

export const ObservedSiteFile = Type.Object(
  {
    ...terms,
    source: Name,
    /** The oldest first. */
    vintages: Type.Array(Vintage, { minItems: 1 }),
  },
  strict,
);

export const SiteStatus = Type.Union([
  Type.Literal('operational'),
  Type.Literal('under-construction'),
  Type.Literal('permitted'),
  Type.Literal('proposed'),
  Type.Literal('cancelled'),
]);

const RegisteredSite = Type.Object(
  {
    /** In the register, where its own sources stand. */
    id: unanswered(Name),
    name: Name,
    operator: Name,
    state: State,
    status: SiteStatus,
    confidence: Type.Union([Type.Literal('confirmed'), Type.Literal('reported'), Type.Literal('rumored')]),
    operationalMw: nullable(Megawatts),
    plannedMw: nullable(Megawatts),
    /** In order of the dates; empty where the register tells none. */
    history: Type.Array(Type.Object({ from: IsoDate, status: SiteStatus }, strict)),
    lastUpdated: Day,
  },
  strict,
);

export const RegisteredSiteFile = Type.Object(
  {
    ...terms,
    date: Day,
    source: Name,
    files: ReadFiles,
    country: Country,
    /** Smaller sites are left out. */
    leastMw: Megawatts,
    sites: Type.Array(RegisteredSite, { minItems: 1 }),
  },
  strict,
);

export type Certainty = Static<typeof Certainty>;
export type SiteParty = Static<typeof SiteParty>;
export type PowerFrom = Static<typeof PowerFrom>;
export type ObservedSite = Static<typeof ObservedSite>;
export type Vintage = Static<typeof Vintage>;
export type ObservedSiteFile = Static<typeof ObservedSiteFile>;
export type SiteStatus = Static<typeof SiteStatus>;
export type RegisteredSite = Static<typeof RegisteredSite>;
export type RegisteredSiteFile = Static<typeof RegisteredSiteFile>;

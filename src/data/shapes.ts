// The one statement of what a record of this folder looks like: the types come from it, and the tests check every
// JSON file against it. Only types may be imported from here outside tests and scripts, so that no shape is bundled.
import { type Static, Type } from '@sinclair/typebox';

const strict = { additionalProperties: false } as const;

/** A text in the product's two languages. */
export const Text = Type.Object({ en: Type.String({ minLength: 1 }), fr: Type.String({ minLength: 1 }) }, strict);

/** ISO date, as exact as the source gives it: 2025, 2025-11 or 2025-11-20. */
export const IsoDate = Type.String({ pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' });

/**
 * How well a value is evidenced. `primary`: the publisher's own page, table or release was read, in the original or in a
 * full copy. `corroborated`: two independent publishers agree. `reported`: one secondary source, or one wire text.
 */
export const Grade = Type.Union([Type.Literal('primary'), Type.Literal('corroborated'), Type.Literal('reported')]);

/** What kind of statement a value is. `derived` values carry the arithmetic, which a test recomputes. */
export const Kind = Type.Union([
  Type.Literal('reported'),
  Type.Literal('estimate'),
  Type.Literal('derived'),
  Type.Literal('judgement'),
]);

export const Source = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    publisher: Type.String({ minLength: 1 }),
    title: Type.String({ minLength: 1 }),
    date: Type.Union([IsoDate, Type.Null()]),
    url: Type.String({ pattern: '^https?://' }),
    kind: Type.Union([Type.Literal('primary'), Type.Literal('secondary')]),
    /** What was read: the page itself, a copy or transcription of it, or only its address in another text. */
    read: Type.Union([Type.Literal('page'), Type.Literal('copy'), Type.Literal('address')]),
    note: Type.Optional(Type.String({ minLength: 1 })),
  },
  strict,
);

const SourceIds = Type.Array(Type.String(), { minItems: 1, uniqueItems: true });

/** A value that stood here before, so that a sheet made with it can be explained. */
const FormerValue = Type.Object({ value: Type.Number(), until: IsoDate, why: Type.String({ minLength: 1 }) }, strict);

const cited = {
  /** `family.id`; a user may leave the family out where the argument implies it. */
  id: Type.String({ pattern: '^[a-z]+\\.[A-Za-z0-9-]+$' }),
  name: Text,
  value: Type.Number(),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  year: Type.Integer({ minimum: 1990, maximum: 2040 }),
  grade: Grade,
  kind: Kind,
  /** Plain spreadsheet arithmetic that gives `value`; required when kind is `derived`. */
  formula: Type.Optional(Type.String({ minLength: 1 })),
  sources: SourceIds,
  note: Type.Optional(Text),
  history: Type.Optional(Type.Array(FormerValue)),
};

/** Kilowatt-hours that one household uses in a year. */
export const HouseholdUse = Type.Object(cited, strict);

/** Facility energy over IT energy. */
export const Pue = Type.Object(cited, strict);

/** US dollars per GW, `low` and `high` being the ends of a published range and `value` its middle. */
export const CapexBenchmark = Type.Object(
  {
    ...cited,
    low: Type.Number(),
    high: Type.Number(),
    estimateBy: Type.String({ minLength: 1 }),
    /** What the sum pays for. Sums of different scope are never averaged. */
    scope: Text,
    /** Which GW the sum is divided by. */
    basis: Type.Union([Type.Literal('facility'), Type.Literal('it'), Type.Literal('unstated')]),
    date: IsoDate,
  },
  strict,
);

/** Kilowatts of IT power that one rack draws. */
export const Rack = Type.Object(
  { ...cited, vendor: Type.String({ minLength: 1 }), acceleratorsPerRack: Type.Integer({ minimum: 1 }) },
  strict,
);

const family = <T extends ReturnType<typeof Type.Object>>(id: string, record: T) =>
  Type.Object(
    { family: Type.Literal(id), about: Text, unit: Text, records: Type.Array(record, { minItems: 1 }) },
    strict,
  );

export const HouseholdFile = family('household', HouseholdUse);

/** The use of the US states, apart because one note on how they were derived serves them all. */
export const UsStateFile = Type.Object({ note: Text, records: Type.Array(HouseholdUse, { minItems: 1 }) }, strict);

export const PueFile = family('pue', Pue);
export const CapexBenchmarkFile = family('benchmark', CapexBenchmark);
export const RackFile = family('rack', Rack);
export const SourceFile = Type.Object({ records: Type.Array(Source, { minItems: 1 }) }, strict);

const Status = Type.Object(
  {
    state: Type.Union([
      Type.Literal('announced'),
      Type.Literal('active'),
      Type.Literal('amended'),
      Type.Literal('replaced'),
      Type.Literal('cancelled'),
    ]),
    date: IsoDate,
    note: Text,
    sources: SourceIds,
  },
  strict,
);

export const Partnership = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    parties: Type.Array(Type.Object({ name: Type.String({ minLength: 1 }), role: Text }, strict), { minItems: 1 }),
    kind: Type.Union([
      Type.Literal('design-partnership'),
      Type.Literal('joint-venture'),
      Type.Literal('commitment'),
      Type.Literal('supply'),
      Type.Literal('chip-codesign'),
      Type.Literal('cloud-contract'),
      Type.Literal('investment'),
    ]),
    announced: IsoDate,
    powerGw: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]),
    gwBasis: Type.Union([
      Type.Literal('facility'),
      Type.Literal('it'),
      Type.Literal('generation'),
      Type.Literal('unstated'),
      Type.Null(),
    ]),
    valueUsd: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]),
    /** null: the sources do not say whether the parties are bound. */
    binding: Type.Union([Type.Boolean(), Type.Null()]),
    terms: Text,
    summary: Text,
    /** What is made, built or delivered under it. */
    scope: Type.Array(Text, { minItems: 1 }),
    status: Status,
    history: Type.Array(Type.Object({ date: IsoDate, note: Text, sources: SourceIds }, strict)),
    grade: Grade,
    sources: SourceIds,
    note: Type.Optional(Text),
  },
  strict,
);

/** A statement of the article the project starts from, with the correction that it needs, if it needs one. */
export const Fact = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9.-]+$' }),
    text: Text,
    partnership: Type.Optional(Type.String()),
    correction: Type.Optional(Text),
    sources: SourceIds,
  },
  strict,
);

export const PartnershipFile = Type.Object({ records: Type.Array(Partnership, { minItems: 1 }) }, strict);
export const FactFile = Type.Object({ records: Type.Array(Fact, { minItems: 1 }) }, strict);

export type Text = Static<typeof Text>;
export type Language = keyof Text;
export type Grade = Static<typeof Grade>;
export type Source = Static<typeof Source>;
export type CitedValue = Static<typeof HouseholdUse>;
export type CapexBenchmark = Static<typeof CapexBenchmark>;
export type Rack = Static<typeof Rack>;
export type Partnership = Static<typeof Partnership>;
export type Fact = Static<typeof Fact>;

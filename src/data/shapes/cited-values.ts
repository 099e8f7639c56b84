// Cited values: the figures that arguments take by id.
import { type Static, Type } from '@sinclair/typebox';
import { AnsweredText, Grade, IsoDate, Kind, SourceIds, strict, Text, unanswered } from './common';

/** A value that stood here before, so that a sheet made with it can be explained. */
const FormerValue = Type.Object({ value: Type.Number(), until: IsoDate, why: Type.String({ minLength: 1 }) }, strict);

export const cited = {
  /** `family.id`; a user may leave the family out where the argument implies it. */
  id: Type.String({ pattern: '^[a-z]+\\.[A-Za-z0-9-]+$' }),
  /** Other ids that people type for the same, without the family: FR for FRA. */
  aliases: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
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
  note: Type.Optional(AnsweredText),
  history: Type.Optional(Type.Array(FormerValue)),
};

/** A value with nothing more to say of it than that it is cited: household use, PUE, price, water. */
export const CitedValue = Type.Object(cited, strict);

/** US dollars per GW, `low` and `high` being the ends of a published range and `value` its middle. */
export const CapexBenchmark = Type.Object(
  {
    ...cited,
    low: Type.Number(),
    high: Type.Number(),
    estimateBy: Type.String({ minLength: 1 }),
    /** What the sum pays for. Sums of different scope are never averaged. */
    scope: AnsweredText,
    /** Which GW the sum is divided by. */
    basis: Type.Union([Type.Literal('facility'), Type.Literal('it'), Type.Literal('unstated')]),
    date: IsoDate,
  },
  strict,
);

/** Grams CO2e per kWh. Values of different basis are shown side by side and never mixed. */
export const GridIntensity = Type.Object(
  { ...cited, basis: Type.Union([Type.Literal('at the stack'), Type.Literal('life cycle')]) },
  strict,
);

/** A rate of duty with the time for which it was in force and what it covers. */
export const TariffRate = Type.Object(
  {
    ...cited,
    announced: Type.Optional(IsoDate),
    /** null: announced or pending, never in force. */
    validFrom: Type.Union([IsoDate, Type.Null()]),
    /** null: no end known. */
    validTo: Type.Union([IsoDate, Type.Null()]),
    covers: AnsweredText,
    exempt: Type.Union([AnsweredText, Type.Null()]),
  },
  strict,
);

const fileOf = <T extends ReturnType<typeof Type.Object>>(family: string, record: T) =>
  Type.Object(
    {
      family: Type.Literal(family),
      about: unanswered(Text),
      unit: Text,
      records: Type.Array(record, { minItems: 1 }),
    },
    strict,
  );

export const HouseholdFile = fileOf('household', CitedValue);
export const PueFile = fileOf('pue', CitedValue);
export const PriceFile = fileOf('price', CitedValue);
export const WueFile = fileOf('wue', CitedValue);
export const GridFile = fileOf('grid', GridIntensity);
export const DemandFile = fileOf('demand', CitedValue);
export const PeakFile = fileOf('peak', CitedValue);
export const EquivalentFile = fileOf('equivalent', CitedValue);
export const PowerWaterFile = fileOf('powerwater', CitedValue);
export const RealisationFile = fileOf('realisation', CitedValue);
export const RevenueFile = fileOf('revenue', CitedValue);
export const CapexBenchmarkFile = fileOf('benchmark', CapexBenchmark);
export const TariffFile = fileOf('tariff', TariffRate);

/** More records of a family, apart because one note on how they were derived serves them all. */
const furtherRecords = <T extends ReturnType<typeof Type.Object>>(record: T) =>
  Type.Object({ note: AnsweredText, records: Type.Array(record, { minItems: 1 }) }, strict);

export const StateHouseholdFile = furtherRecords(CitedValue);
export const StatePriceFile = furtherRecords(CitedValue);
export const SubregionGridFile = furtherRecords(GridIntensity);
export const CountryGridFile = furtherRecords(GridIntensity);

export type CitedValue = Static<typeof CitedValue>;
export type CapexBenchmark = Static<typeof CapexBenchmark>;
export type GridIntensity = Static<typeof GridIntensity>;
export type TariffRate = Static<typeof TariffRate>;

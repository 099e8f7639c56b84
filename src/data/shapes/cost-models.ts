// Published cost models of a site: what goes in, what each line comes to, and what was inferred rather than printed.
import { type Static, Type } from '@sinclair/typebox';
import { Grade, SourceIds, strict, Text } from './common';

/** `published`: printed by the source. `inferred`: computed here so that the printed lines come out. */
const Origin = Type.Union([Type.Literal('published'), Type.Literal('inferred')]);

export const CostModelInput = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z_]+$' }),
    value: Type.Number(),
    unit: Text,
    origin: Origin,
    /** For an inferred input: how. */
    note: Type.Optional(Text),
  },
  strict,
);

export const CostModelLine = Type.Object(
  {
    item: Type.String({ pattern: '^[a-z-]+$' }),
    name: Text,
    kind: Type.Union([Type.Literal('it'), Type.Literal('facility'), Type.Literal('land'), Type.Literal('opex')]),
    upfrontUsd: Type.Number({ minimum: 0 }),
    annualUsd: Type.Number({ minimum: 0 }),
  },
  strict,
);

/** Share of the capital expenditure, `low` to `high`. What the shares leave is shown as other, never spread. */
export const CostShare = Type.Object(
  {
    item: Type.String({ pattern: '^[a-z-]+$' }),
    name: Text,
    low: Type.Number({ minimum: 0, maximum: 1 }),
    high: Type.Number({ minimum: 0, maximum: 1 }),
  },
  strict,
);

export const CostModel = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    basis: Type.Union([Type.Literal('facility'), Type.Literal('it')]),
    powerGw: Type.Number({ exclusiveMinimum: 0 }),
    inputs: Type.Array(CostModelInput),
    lines: Type.Array(CostModelLine),
    shares: Type.Array(CostShare),
    /** Totals as printed; the lines add up to them within the rounding that `note` states. */
    totals: Type.Object({ capexUsd: Type.Number(), annualUsd: Type.Union([Type.Number(), Type.Null()]) }, strict),
    note: Text,
    grade: Grade,
    sources: SourceIds,
  },
  strict,
);

export const CostModelFile = Type.Object({ records: Type.Array(CostModel, { minItems: 1 }) }, strict);

export type CostModel = Static<typeof CostModel>;

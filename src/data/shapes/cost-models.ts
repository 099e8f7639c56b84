// Published cost models of a site: what goes in, what each line comes to, and what was inferred rather than printed.
import { type Static, Type } from '@sinclair/typebox';
import { AnsweredText, Grade, SourceIds, strict, Text, unanswered } from './common';

const CostItem = Type.Union([
  Type.Literal('servers'),
  Type.Literal('network'),
  Type.Literal('facility'),
  Type.Literal('utility-works'),
  Type.Literal('land'),
  Type.Literal('energy'),
  Type.Literal('taxes'),
  Type.Literal('maintenance'),
  Type.Literal('labour'),
  Type.Literal('water'),
]);

/** `published`: printed by the source. `inferred`: computed here so that the printed lines come out. */
const Origin = Type.Union([Type.Literal('published'), Type.Literal('inferred')]);

/** What a scenario may set the input to. */
const Bounds = Type.Object(
  { least: Type.Optional(Type.Number()), above: Type.Optional(Type.Number()), most: Type.Optional(Type.Number()) },
  strict,
);

const described = {
  name: Type.String({ pattern: '^[a-z_]+$' }),
  about: Text,
  unit: Text,
  bounds: Bounds,
  origin: Origin,
};

const StatedInput = Type.Object(
  {
    ...described,
    value: Type.Number(),
    /** For an inferred input: plain spreadsheet arithmetic over printed figures that gives `value`, and what it means. */
    formula: Type.Optional(Type.String({ minLength: 1 })),
    note: Type.Optional(AnsweredText),
  },
  strict,
);

/** An input whose number stands elsewhere in the data: in a line of the model, per GW, or in a cited value. */
const LinkedInput = Type.Object(
  {
    ...described,
    from: Type.Union([
      Type.Object(
        { line: CostItem, amount: Type.Union([Type.Literal('upfrontUsd'), Type.Literal('annualUsd')]) },
        strict,
      ),
      Type.Object({ assumption: Type.String() }, strict),
      /** Follows another input where it is not set itself. */
      Type.Object({ input: Type.String() }, strict),
      Type.Object({ accelerators: Type.String() }, strict),
    ]),
  },
  strict,
);

export const CostModelInput = Type.Union([StatedInput, LinkedInput]);

export const CostModelLine = Type.Object(
  {
    item: CostItem,
    name: AnsweredText,
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
    name: AnsweredText,
    low: Type.Number({ minimum: 0, maximum: 1 }),
    high: Type.Number({ minimum: 0, maximum: 1 }),
  },
  strict,
);

export const CostModel = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    /** Which GW: all amounts are for one of it. */
    basis: Type.Union([Type.Literal('facility'), Type.Literal('it')]),
    year: Type.Integer({ minimum: 1990, maximum: 2040 }),
    inputs: Type.Array(CostModelInput),
    lines: Type.Array(CostModelLine),
    shares: Type.Array(CostShare),
    /** Totals as printed; the lines add up to them within the rounding that `note` states. */
    totals: Type.Object({ capexUsd: Type.Number(), annualUsd: Type.Union([Type.Number(), Type.Null()]) }, strict),
    note: unanswered(Text),
    grade: Grade,
    sources: SourceIds,
  },
  strict,
);

export const CostModelFile = Type.Object({ records: Type.Array(CostModel, { minItems: 1 }) }, strict);

export type CostModel = Static<typeof CostModel>;
export type CostModelLine = Static<typeof CostModelLine>;
export type CostModelInput = Static<typeof CostModelInput>;

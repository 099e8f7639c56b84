// Published statements that link quantities and can be recomputed with the add-in's own functions.
import { type Static, Type } from '@sinclair/typebox';
import { AnsweredText, Grade, SourceIds, strict, Text } from './common';

export const Claim = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9.-]+$' }),
    /** Of what it speaks. Forecasts are of different things and years, and never compared. */
    group: Type.Union([
      Type.Literal('homes'),
      Type.Literal('dollars'),
      Type.Literal('hardware'),
      Type.Literal('energy'),
      Type.Literal('programme'),
      Type.Literal('forecasts'),
    ]),
    /** The statement in own words. */
    statement: Text,
    /** What it says; a range has both ends. */
    claimed: Type.Object({ low: Type.Number(), high: Type.Number(), unit: AnsweredText }, strict),
    /** Significant figures that the publisher prints: 25 million has 2. */
    figures: Type.Integer({ minimum: 1, maximum: 6 }),
    /** The formula of the functions and plain arithmetic that recomputes it, without its equals sign. */
    recompute: Type.String({ minLength: 1 }),
    /** Why it does not reproduce, or what one must know to read it. */
    why: Type.Optional(AnsweredText),
    grade: Grade,
    sources: SourceIds,
  },
  strict,
);

export const ClaimFile = Type.Object({ records: Type.Array(Claim, { minItems: 1 }) }, strict);

export type Claim = Static<typeof Claim>;

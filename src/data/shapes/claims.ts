// Published statements that link quantities and can be recomputed with the add-in's own functions.
import { type Static, Type } from '@sinclair/typebox';
import { AnsweredText, Grade, SourceIds, strict, Text } from './common';

const Argument = Type.Union([Type.Number(), Type.String(), Type.Null()]);

export const Claim = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9.-]+$' }),
    /** The statement in own words. */
    statement: Text,
    /** What it says; a range has both ends. */
    claimed: Type.Object({ low: Type.Number(), high: Type.Number(), unit: AnsweredText }, strict),
    /** Significant figures that the publisher prints: 25 million has 2. */
    figures: Type.Integer({ minimum: 1, maximum: 6 }),
    /** The call that recomputes it, null for an argument left out. */
    recompute: Type.Object({ function: Type.String(), arguments: Type.Array(Argument) }, strict),
    /** Why it does not reproduce, or what one must know to read it. */
    why: Type.Optional(AnsweredText),
    grade: Grade,
    sources: SourceIds,
  },
  strict,
);

export const ClaimFile = Type.Object({ records: Type.Array(Claim, { minItems: 1 }) }, strict);

export type Claim = Static<typeof Claim>;

// What every record of src/data is made of. Each shape is stated once: the types come from it, and the tests check every
// JSON file against it. Only types of this folder may be imported outside tests and scripts, so that no shape is bundled.
import { type Static, type TSchema, Type } from '@sinclair/typebox';

export const strict = { additionalProperties: false } as const;

/** A text in the product's two languages. */
export const Text = Type.Object({ en: Type.String({ minLength: 1 }), fr: Type.String({ minLength: 1 }) }, strict);

/**
 * Marks what no function answers: functions.js leaves it out, and people find it in the pane and the documents
 * (scripts/site/answered.ts). Not for a number or a text that src/data copies into another record, because the pane
 * completes the records that stand.
 */
export const unanswered = <Shape extends TSchema>(shape: Shape): Shape => ({ ...shape, unanswered: true });

/** A text that functions answer in English; its French is for people. */
export const AnsweredText = Type.Object(
  { en: Type.String({ minLength: 1 }), fr: unanswered(Type.String({ minLength: 1 })) },
  strict,
);

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
    note: unanswered(Type.Optional(Type.String({ minLength: 1 }))),
    /** Licence or terms of reuse, where known. */
    licence: unanswered(Type.Optional(Type.String({ minLength: 1 }))),
  },
  strict,
);

/** null where no source gives it. */
export const nullable = <Shape extends TSchema>(shape: Shape) => Type.Union([shape, Type.Null()]);

export const SourceIds = Type.Array(Type.String(), { minItems: 1, uniqueItems: true });

export type Text = Static<typeof Text>;
export type Language = keyof Text;
export type Grade = Static<typeof Grade>;
export type Source = Static<typeof Source>;

export const SourceFile = Type.Object({ records: Type.Array(Source, { minItems: 1 }) }, strict);

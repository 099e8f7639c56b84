// Who pays or promises whom: directed flows of money, or of what stands for it.
import { type Static, Type } from '@sinclair/typebox';
import { Grade, IsoDate, nullable, SourceIds, strict, Text, unanswered } from './common';

const oneOf = <const Word extends string>(...words: readonly Word[]) =>
  Type.Union(words.map((word) => Type.Literal(word)));

const FlowKind = oneOf('purchase', 'lease', 'equity', 'warrant', 'loan', 'guarantee', 'supply', 'licence', 'capacity');
const FlowStatus = oneOf('announced', 'contracted', 'active', 'amended', 'cancelled', 'completed');

const Usd = Type.Number({ exclusiveMinimum: 0 });

/** One state of one line, for the days from `validFrom` to `validTo`. */
export const Flow = Type.Object(
  {
    /** The same in every state of a line; no two of them overlap. */
    line: unanswered(Type.String({ pattern: '^[a-z0-9-]+/[a-z0-9-]+$' })),
    partnership: Type.String(),
    /** The buyer, tenant, investor, lender, guarantor, customer: who gives the money or what stands for it. */
    from: Type.String(),
    to: Type.String(),
    kind: FlowKind,
    /** What is bought, lent or given: a key of `goods`. */
    of: unanswered(Type.String()),
    /** A stated amount, exact or about; null where none or only an end is stated. */
    usd: nullable(Usd),
    /** `more than`: a floor. */
    usdLow: unanswered(Type.Optional(Usd)),
    /** `up to`: a ceiling, which is never added to an amount. */
    usdHigh: unanswered(Type.Optional(Usd)),
    /** Has no total where notice may end it. */
    usdPerMonth: unanswered(Type.Optional(Usd)),
    powerGw: nullable(Type.Number({ exclusiveMinimum: 0 })),
    /** Where the power is a floor or a ceiling. */
    gwBound: unanswered(Type.Optional(oneOf('floor', 'ceiling'))),
    /** null: the sources do not say whether the parties are bound. */
    binding: nullable(Type.Boolean()),
    validFrom: IsoDate,
    /** The last day; null: open. */
    validTo: nullable(IsoDate),
    status: FlowStatus,
    /** It lies inside another line: left out of sums. */
    isPart: unanswered(Type.Optional(Type.Literal(true))),
    grade: Grade,
    sources: SourceIds,
  },
  strict,
);

const Vocabulary = unanswered(Type.Record(Type.String(), Text));

export const FlowFile = Type.Object(
  { kinds: Vocabulary, statuses: Vocabulary, goods: Vocabulary, records: Type.Array(Flow, { minItems: 1 }) },
  strict,
);

export type Flow = Static<typeof Flow>;

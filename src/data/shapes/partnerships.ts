// Who builds what with whom, and the article's own statements.
import { type Static, Type } from '@sinclair/typebox';
import { AnsweredText, Grade, IsoDate, SourceIds, strict, Text, unanswered } from './common';

const State = Type.Union([
  Type.Literal('announced'),
  Type.Literal('active'),
  Type.Literal('amended'),
  Type.Literal('replaced'),
  Type.Literal('cancelled'),
]);

const Status = Type.Object(
  {
    state: State,
    date: IsoDate,
    note: AnsweredText,
    sources: unanswered(SourceIds),
  },
  strict,
);

const Role = Type.Union([
  Type.Literal('chipmaker'),
  Type.Literal('cloud'),
  Type.Literal('lab'),
  Type.Literal('manufacturer'),
  Type.Literal('utility'),
  Type.Literal('investor'),
  Type.Literal('developer'),
  Type.Literal('sovereign'),
]);

/** Someone who makes deals: a company, a state, or a kind of company where the source names none. */
export const Party = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    /** Other names, of its units and on the stock exchange too. */
    aliases: Type.Array(Type.String({ minLength: 1 })),
    /** What it is in the build-out first of all; of a kind of company, none. */
    role: unanswered(Type.Optional(Role)),
  },
  strict,
);

const PartyToDeal = Type.Object(
  {
    id: Type.String(),
    /** The alias under which it appears in this deal, such as a unit of it. Left out: its name. */
    as: Type.Optional(Type.String()),
    role: unanswered(Text),
  },
  strict,
);

export const Partnership = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    parties: Type.Array(PartyToDeal, { minItems: 1 }),
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
    terms: AnsweredText,
    summary: AnsweredText,
    /** What is made, built or delivered under it. */
    scope: Type.Array(AnsweredText, { minItems: 1 }),
    status: Status,
    /** The states before, in their order, the first from the announcement on, the last that of today. */
    changes: Type.Optional(
      Type.Array(
        Type.Object(
          { from: IsoDate, state: State, valueUsd: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]) },
          strict,
        ),
        { minItems: 1 },
      ),
    ),
    history: unanswered(Type.Array(Type.Object({ date: IsoDate, note: Text, sources: SourceIds }, strict))),
    grade: Grade,
    sources: SourceIds,
    note: unanswered(Type.Optional(Text)),
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
    /** What has become of it since, where its partnership's status does not say it. */
    today: Type.Optional(Type.Object({ date: IsoDate, note: Text, sources: SourceIds }, strict)),
    sources: SourceIds,
  },
  strict,
);

export const PartyFile = Type.Object({ records: Type.Array(Party, { minItems: 1 }) }, strict);
export const PartnershipFile = Type.Object({ records: Type.Array(Partnership, { minItems: 1 }) }, strict);
export const FactFile = unanswered(Type.Object({ records: Type.Array(Fact, { minItems: 1 }) }, strict));

export type Party = Static<typeof Party>;
export type Partnership = Static<typeof Partnership>;
export type Fact = Static<typeof Fact>;

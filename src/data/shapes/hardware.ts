// Racks and accelerators, dense figures only, and what racks are made of.
import { type Static, Type } from '@sinclair/typebox';
import { cited } from './cited-values';
import { AnsweredText, Grade, IsoDate, SourceIds, strict, Text, unanswered } from './common';

const { value, low, high, year, kind, formula, note, history } = cited;

/** IT power of a rack in kW as a cited value of its own, because its evidence differs from that of the compute. */
export const RackPower = Type.Object(
  { value, low, high, year, grade: Grade, kind, formula, sources: SourceIds, note, history },
  strict,
);

const DensePflops = Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]);

export const Hardware = Type.Object(
  {
    /** A rack's id is also the id of its power: rack.gb200-nvl72. */
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    vendor: Type.String({ minLength: 1 }),
    name: Text,
    level: Type.Union([Type.Literal('rack'), Type.Literal('chip')]),
    /** Accelerator packages: 72 in a rack of 72, 1 for a chip. */
    accelerators: Type.Integer({ minimum: 1 }),
    /** null for a chip, and where no rack power is published. */
    rackKw: Type.Union([RackPower, Type.Null()]),
    /** PFLOP/s per rack or chip as `level` says; null where no dense figure is published. */
    fp4DensePflops: DensePflops,
    fp8DensePflops: DensePflops,
    bf16DensePflops: DensePflops,
    memoryGb: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Null()]),
    /** Day, month or year of release or announcement; null where no source states it. */
    released: Type.Union([IsoDate, Type.Null()]),
    grade: Grade,
    sources: SourceIds,
    note: unanswered(Type.Optional(Text)),
  },
  strict,
);

/** How many of one part a rack holds. */
export const RackComponent = Type.Object(
  {
    rack: Type.String({ minLength: 1 }),
    component: AnsweredText,
    perRack: Type.Number({ exclusiveMinimum: 0 }),
    unit: AnsweredText,
    /** Of one unit, by an estimate that is dated in its source; graded apart from the count. */
    price: Type.Optional(
      Type.Object({ usd: Type.Number({ exclusiveMinimum: 0 }), grade: Grade, sources: SourceIds }, strict),
    ),
    grade: Grade,
    sources: SourceIds,
    note: unanswered(Type.Optional(Text)),
  },
  strict,
);

export const HardwareFile = Type.Object(
  {
    about: unanswered(Text),
    rackPower: Type.Object({ about: unanswered(Text), unit: Text }, strict),
    records: Type.Array(Hardware, { minItems: 1 }),
  },
  strict,
);
export const ComponentFile = Type.Object({ records: Type.Array(RackComponent, { minItems: 1 }) }, strict);

export type Hardware = Static<typeof Hardware>;
export type RackComponent = Static<typeof RackComponent>;

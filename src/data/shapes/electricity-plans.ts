// What a large load pays for electricity where it stands: the lines of a bill that sources give, and what they lack.
import { type Static, Type } from '@sinclair/typebox';
import { Grade, SourceIds, strict, Text, unanswered } from './common';

const Price = Type.Optional(Type.Number({ minimum: 0 }));

export const ElectricityPlan = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9-]+$' }),
    name: Text,
    year: Type.Integer({ minimum: 2000, maximum: 2040 }),
    grade: Grade,
    /** The price of energy is that of the whole bill: another line on top would count twice. */
    isWhole: Type.Boolean(),
    energyUsdPerMwh: Type.Number({ minimum: 0 }),
    transmissionUsdPerMwh: Price,
    capacityUsdPerMwh: Price,
    /** Of capacity in service or bought for it. */
    capacityUsdPerMwDay: Price,
    demandUsdPerKwMonth: Price,
    lossShare: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    /** Share of the contracted power that is paid for at least, in the demand charge. */
    minimumTakeShare: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    missing: unanswered(Text),
    sources: SourceIds,
  },
  strict,
);

export const ElectricityPlanFile = Type.Object({ records: Type.Array(ElectricityPlan, { minItems: 1 }) }, strict);

export type ElectricityPlan = Static<typeof ElectricityPlan>;

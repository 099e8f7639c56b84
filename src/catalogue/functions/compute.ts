import { denseEflops } from '../../calculation/compute';
import { rackCandidates } from '../../data/hardware';
import { powerGw, pue } from '../arguments/shared';
import { notAvailable } from '../../cells/cell-error';
import { amount } from '../number-formats';
import { defineFunction } from '../record';
import { unknownId } from '../fields';
import { chosenRack, rackId } from '../arguments/rack-id';

export const COMPUTE = defineFunction({
  name: 'COMPUTE',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Peak compute in dense EFLOP/s of a site of so many GW that is filled with one kind of rack.',
    fr: 'Calcul de crête en EFLOP/s denses d’un site de tant de GW rempli d’un seul type de baie.',
  },
  parameters: [
    powerGw,
    rackId({
      en: 'Id of a rack whose power and dense figures are published',
      fr: 'Identifiant d’une baie dont la puissance et le calcul dense sont publiés',
    }),
    {
      kind: 'choice',
      name: 'precision',
      about: { en: 'Precision of the arithmetic', fr: 'Précision du calcul' },
      options: ['fp4', 'fp8', 'bf16'],
      default: 'fp8',
    },
    pue,
  ],
  returns: { about: { en: 'EFLOP/s', fr: 'EFLOP/s' }, numberFormat: amount },
  // No native twin: what a rack holds is looked up, and no number among the arguments stands for it.
  examples: [
    {
      arguments: [1.14],
      result: 3000,
      because: {
        en: '1,000,000 kW of IT ÷ 120 kW × 360 PFLOP/s a GB200 NVL72 rack ÷ 1,000, by hand.',
        fr: '1 000 000 kW informatiques ÷ 120 kW × 360 PFLOP/s par baie GB200 NVL72 ÷ 1 000, à la main.',
      },
    },
    {
      arguments: [1.32, 'gb300-nvl72', 'fp4', 1],
      result: 11_000,
      because: {
        en: '1,320,000 kW ÷ 132 kW × 1,100 PFLOP/s a GB300 NVL72 rack ÷ 1,000, by hand.',
        fr: '1 320 000 kW ÷ 132 kW × 1 100 PFLOP/s par baie GB300 NVL72 ÷ 1 000, à la main.',
      },
    },
  ],
  compute: ({ power_gw, rack, precision, pue }) => {
    const chosen = chosenRack(rack);
    if (chosen === undefined) return unknownId('rack', rack, rackCandidates);
    const { id, rackKw, fp4DensePflops: fp4, fp8DensePflops: fp8, bf16DensePflops: bf16 } = chosen;
    if (rackKw === null) return notAvailable(`${id} has no rack power: no source states it.`);
    const pflops = { fp4, fp8, bf16 }[precision];
    if (pflops === null) return notAvailable(`${id} has no dense figure at ${precision}: no source states it.`);
    return denseEflops(power_gw, rackKw.value, pflops, pue);
  },
});

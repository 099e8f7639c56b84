import { denseEflops } from '../../calculation/compute';
import { notAvailable } from '../../cells/refusal';
import { oneOf } from '../arguments/one-of';
import { defaultRack, powerOf, rackById } from '../arguments/rack';
import { powerGw, pue } from '../arguments/shared';
import { amount } from '../number-formats';
import { defineFunction } from '../record';

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
    rackById({
      name: 'rack',
      about: {
        en: `Id of a rack whose power and dense figures are published; ${defaultRack} where left out`,
        fr: `Identifiant d’une baie dont la puissance et le calcul dense sont publiés ; ${defaultRack} par défaut`,
      },
      of: (rack) => {
        const kw = powerOf(rack);
        return typeof kw === 'number' ? { ...rack, kw } : kw;
      },
    }),
    oneOf({
      name: 'precision',
      about: { en: 'Precision of the arithmetic', fr: 'Précision du calcul' },
      options: ['fp4', 'fp8', 'bf16'],
      default: 'fp8',
    }),
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
  compute: (powerGw, { id, kw, fp4DensePflops, fp8DensePflops, bf16DensePflops }, precision, pue) => {
    const pflops = { fp4: fp4DensePflops, fp8: fp8DensePflops, bf16: bf16DensePflops }[precision];
    return pflops === null
      ? notAvailable({ code: 'no-dense-figure', id, precision })
      : denseEflops(powerGw, kw, pflops, pue);
  },
});

import { optionalLookup } from '../arguments/lookup';
import { quantity } from '../arguments/quantity';
import { type CapexLine, linesFromAmounts, linesFromShares, wholeOf } from '../../calculation/capex-breakdown';
import { costModelRegister, siteCostModel } from '../../data/cost-models';
import type { CostModel } from '../../data/shapes';
import { gw, headers, usd } from '../arguments/shared';
import type { CellValue } from '../../cells/value';
import { defineFunction } from '../record';
import { sourceField } from '../evidence';
import { costLine } from '../fields';

export const CAPEXBREAKDOWN = defineFunction({
  name: 'CAPEXBREAKDOWN',
  group: 'capital',
  shape: 'table',
  summary: {
    en: 'Table of what the capital of so many GW is spent on, by a published cost model.',
    fr: 'Tableau de ce à quoi va l’investissement de tant de GW, selon un modèle de coût publié.',
  },
  parameters: [
    quantity({
      name: 'power_gw',
      about: {
        en: 'Power as the cost model counts it: of IT for epoch-1gw-2026, of the site for bernstein-gb200-2025',
        fr: 'Puissance au sens du modèle : informatique pour epoch-1gw-2026, du site pour bernstein-gb200-2025',
      },
      unit: gw,
      least: 0,
    }),
    optionalLookup({
      name: 'cost_model',
      about: {
        get en() {
          return `Id of a cost model: ${costModelRegister.ids.join(' or ')}; the first where left out`;
        },
        get fr() {
          return `Identifiant d’un modèle de coût : ${costModelRegister.ids.join(' ou ')} ; le premier par défaut`;
        },
      },
      register: costModelRegister,
    }),
    headers,
  ],
  columns: [
    { name: 'item', about: costLine },
    { name: 'usd', about: usd },
    { name: 'share', about: { en: 'Share of the total', fr: 'Part du total' } },
    { name: 'source', about: sourceField.about },
  ],
  examples: [
    {
      arguments: [2, null, false],
      result: [['Servers', 42_376_000_000]],
      because: {
        en: '2 GW × 21,188 million (Epoch AI), by hand.',
        fr: '2 GW × 21 188 millions (Epoch AI), à la main.',
      },
    },
    {
      arguments: [1, 'bernstein-gb200-2025', false],
      result: [['GPUs', 13_650_000_000, 0.39]],
      because: {
        en: '39% of Bernstein’s $35bn per GW, by hand.',
        fr: '39 % des 35 Md$ par GW de Bernstein, à la main.',
      },
    },
  ],
  compute: ({ power_gw, cost_model: model = siteCostModel() }) => {
    const { names, lines } = breakdown(model, power_gw);
    const source = sourceField.read(model) ?? '';
    const rows = [...lines, wholeOf(lines)].map(({ usd, share }, index): CellValue[] => [
      names[index] ?? 'Total',
      usd,
      share,
      source,
    ]);
    return rows;
  },
});

interface Breakdown {
  readonly names: readonly string[];
  readonly lines: readonly CapexLine[];
}

function breakdown({ lines, shares, totals }: CostModel, powerGw: number): Breakdown {
  if (shares.length > 0) {
    return {
      // What the published shares leave is shown as it is, never spread over them.
      names: [...shares.map(({ name }) => name.en), 'Other'],
      lines: linesFromShares(powerGw, totals.capexUsd, shares),
    };
  }
  const capital = lines.filter(({ upfrontUsd }) => upfrontUsd > 0);
  return {
    names: capital.map(({ name }) => name.en),
    lines: linesFromAmounts(
      powerGw,
      capital.map(({ upfrontUsd }) => upfrontUsd),
    ),
  };
}

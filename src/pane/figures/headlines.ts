// The four figures that the article of November 2025 made its readers remember, each as a live formula. The figures
// themselves are not typed here: they come out of the functions.
import { findAssumption } from '../../data/assumptions';
import { findPartnership } from '../../data/partnerships';
import type { Grade, Partnership, Text } from '../../data/shapes';
import type { LiveFormula } from '../live-formula';
import type { Unit } from '../../language/numbers';
import { basisWords } from '../words';

export interface Headline {
  readonly id: 'power' | 'value' | 'households' | 'capex-per-gw';
  readonly about: Text;
  readonly formula: LiveFormula;
  readonly unit: Unit;
  /** Short, so that the figure fits a column of default width. */
  readonly numberFormat: Text;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly note?: Text | undefined;
  /** What has become of the figure, where it has changed. */
  readonly status?: Partnership['status'] | undefined;
}

function known<Entry>(entry: Entry | undefined, id: string): Entry {
  if (entry === undefined) throw new Error(`The data have no ${id}.`);
  return entry;
}

const planId = 'openai-30gw-1400bn';
const plan = known(findPartnership(planId), planId);
const announcedHousehold = known(findAssumption('household.announced'), 'household.announced');
const impliedCapex = known(findAssumption('benchmark.openai-implied'), 'benchmark.openai-implied');

const evidence = ({ grade, sources, note }: { grade: Grade; sources: readonly string[]; note?: Text }) => ({
  grade,
  sources,
  note,
});

export const headlines: readonly Headline[] = [
  {
    id: 'power',
    about: { en: 'of computing that OpenAI plans', fr: 'de calcul prévus par OpenAI' },
    formula: { function: 'PARTNERSHIP', arguments: [planId, 'power_gw'] },
    unit: 'gw',
    numberFormat: { en: '0" GW"', fr: '0" GW"' },
    ...evidence(plan),
    note: plan.gwBasis === null ? undefined : sentence(basisWords[plan.gwBasis]),
  },
  {
    id: 'value',
    about: { en: 'that OpenAI said it is committed to spend', fr: 'qu’OpenAI dit s’être engagé à dépenser' },
    formula: { function: 'PARTNERSHIP', arguments: [planId, 'value_usd'] },
    unit: 'usd',
    numberFormat: { en: '$0.0,,,," tn"', fr: '#,##0,,," Md$"' },
    ...evidence(plan),
    status: plan.status.state === 'announced' ? undefined : plan.status,
  },
  {
    id: 'households',
    about: { en: 'use about as much electricity as 30 GW', fr: 'consomment à peu près autant que 30 GW' },
    formula: { function: 'HOUSEHOLDS', arguments: [30] },
    unit: 'households',
    numberFormat: { en: '0.0,," m"', fr: '0.0,," M"' },
    ...evidence(announcedHousehold),
  },
  {
    id: 'capex-per-gw',
    about: { en: 'is what the plan comes to', fr: 'c’est à quoi revient le plan' },
    formula: { function: 'CAPEXPERGW', arguments: [1.4e12, 30] },
    unit: 'usd-per-gw',
    numberFormat: { en: '$0.0,,," bn"', fr: '0.0,,," Md$"' },
    ...evidence(impliedCapex),
  },
];

function sentence({ en, fr }: Text): Text {
  const finished = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  return { en: finished(en), fr: finished(fr) };
}

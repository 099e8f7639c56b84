import { capexBenchmarks } from '../../data/assumptions';
import type { CapexBenchmark } from '../../data/shapes';
import { headers } from '../arguments/shared';
import { defineFunction } from '../record';
import { gradeField, sourceField } from '../evidence';
import { type Field, rowsOf } from '../fields';

const columns: readonly Field<CapexBenchmark>[] = [
  {
    name: 'id',
    about: { en: 'Id, as the argument benchmark takes it', fr: 'Identifiant, pour l’argument benchmark' },
    read: ({ id }) => id.replace('benchmark.', ''),
  },
  { name: 'estimate_by', about: { en: 'Whose estimate', fr: 'Qui estime' }, read: ({ estimateBy }) => estimateBy },
  { name: 'scope', about: { en: 'What the sum pays for', fr: 'Ce que la somme paie' }, read: ({ scope }) => scope.en },
  {
    name: 'basis',
    about: { en: 'Which GW: facility, it or unstated', fr: 'Quels GW : facility, it ou unstated' },
    read: ({ basis }) => basis,
  },
  { name: 'low_usd_per_gw', about: { en: 'Low end, US dollars per GW', fr: 'Borne basse' }, read: ({ low }) => low },
  {
    name: 'high_usd_per_gw',
    about: { en: 'High end, US dollars per GW', fr: 'Borne haute' },
    read: ({ high }) => high,
  },
  { name: 'date', about: { en: 'Date of the estimate', fr: 'Date de l’estimation' }, read: ({ date }) => date },
  gradeField,
  sourceField,
];

export const BENCHMARKS = defineFunction({
  name: 'BENCHMARKS',
  group: 'capital',
  shape: 'table',
  summary: {
    en: 'Table of the published capital expenditure per GW, with scope and source; never to be averaged.',
    fr: 'Tableau des investissements publiés par GW, avec périmètre et source ; à ne jamais moyenner.',
  },
  parameters: [headers],
  columns,
  examples: [
    {
      arguments: [false],
      result: [
        [
          'openai-implied',
          'OpenAI (Sam Altman; ratio computed here)',
          'The announced commitment as a whole; its contents were not itemised',
          'unstated',
          1.4e12 / 30,
          1.4e12 / 30,
        ],
        [
          'nvidia-50-60',
          'Nvidia (Jensen Huang)',
          'Complete AI data centre: building, power, cooling and IT',
          'unstated',
          50e9,
          60e9,
        ],
      ],
      because: {
        en: 'Reuters, October 2025: 1.4 trillion dollars for 30 GW, divided by hand. Second row, Bernstein, October 2025: Nvidia says 50 to 60 billion.',
        fr: 'Reuters, octobre 2025 : 1 400 milliards de dollars pour 30 GW, divisés à la main. Deuxième ligne, Bernstein, octobre 2025 : Nvidia dit 50 à 60 milliards.',
      },
    },
  ],
  compute: () => rowsOf(columns, capexBenchmarks()),
});

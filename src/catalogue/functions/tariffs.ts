import { duties } from '../../data/assumptions';
import { isWithin } from '../../data/days';
import type { TariffRate } from '../../data/shapes';
import { words } from '../../language/words';
import { day } from '../arguments/day';
import { headers } from '../arguments/shared';
import { sourceField } from '../evidence';
import { type Field, rowsOf } from '../fields';
import { defineFunction } from '../record';

const columns: readonly Field<TariffRate>[] = [
  {
    name: 'id',
    about: { en: 'Id, as the argument rate takes it', fr: 'Identifiant, pour l’argument rate' },
    read: ({ id }) => id.replace('tariff.', ''),
  },
  {
    name: 'rate',
    about: { en: 'Rate of duty on the customs value', fr: 'Taux du droit sur la valeur en douane' },
    read: ({ value }) => value,
  },
  { name: 'goods', about: { en: 'Goods covered', fr: 'Marchandises visées' }, read: ({ covers }) => covers.en },
  { name: 'exemptions', about: { en: 'Goods exempt', fr: 'Exemptions' }, read: ({ exempt }) => exempt?.en ?? null },
  {
    name: 'from',
    about: words.firstDayInForce,
    read: (duty) => duty.validFrom,
  },
  {
    name: 'to',
    about: { en: 'Last day, empty if none is known', fr: 'Dernier jour, vide si aucun' },
    read: (duty) => duty.validTo,
  },
  sourceField,
];

export const TARIFFS = defineFunction({
  name: 'TARIFFS',
  group: 'programme',
  shape: 'table',
  summary: {
    en: 'Table of the American import duties that were in force on a day, with goods, exemptions and source.',
    fr: 'Tableau des droits de douane américains en vigueur un jour donné, avec marchandises, exemptions et source.',
  },
  parameters: [
    day({ name: 'as_of', about: { en: 'Day on which they were in force', fr: 'Jour où ils étaient en vigueur' } }),
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['2025-04-09', false],
      result: [
        ['taiwan-reciprocal-32', 0.32],
        ['us-reciprocal-baseline-10', 0.1],
        ['section-232-metals-2025', 0.25],
      ],
      because: {
        en: 'The rates by country took effect on 9 April 2025 and were suspended within hours, to 10%.',
        fr: 'Les taux par pays sont entrés en vigueur le 9 avril 2025 et ont été suspendus en quelques heures, à 10 %.',
      },
    },
  ],
  compute: ({ as_of }) =>
    rowsOf(
      columns,
      duties().filter(({ validFrom, validTo }) => validFrom !== null && isWithin(as_of, validFrom, validTo)),
    ),
});

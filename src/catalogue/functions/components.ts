import { partsInRacks } from '../../calculation/racks';
import { notAvailable } from '../../cells/refusal';
import { componentsOf, racksWithComponents } from '../../data/hardware';
import { defaultRack, rackById } from '../arguments/rack';
import { headers, racks } from '../arguments/shared';
import { sourceField } from '../evidence';
import { defineFunction } from '../record';
import { words } from '../../language/words';

export const COMPONENTS = defineFunction({
  name: 'COMPONENTS',
  group: 'hardware',
  shape: 'table',
  summary: {
    en: 'Table of what so many racks are made of: accelerators, trays, cables, power shelves, as far as published.',
    fr: 'Tableau de ce dont se composent tant de baies : accélérateurs, tiroirs, câbles, alimentations.',
  },
  parameters: [
    racks,
    rackById({
      name: 'rack',
      about: {
        en: `Id of a rack whose parts are published; ${defaultRack} where left out`,
        fr: `Identifiant d’une baie dont les composants sont publiés ; ${defaultRack} par défaut`,
      },
      register: racksWithComponents,
      of: ({ id }) => {
        const parts = componentsOf(id);
        return parts.length > 0 ? parts : notAvailable({ code: 'no-parts', id });
      },
    }),
    headers,
  ],
  columns: [
    { name: 'component', about: { en: 'Part', fr: 'Composant' } },
    { name: 'per_rack', about: { en: 'How many in one rack', fr: 'Par baie' } },
    { name: 'total', about: { en: 'How many in all racks', fr: 'Pour toutes les baies' } },
    { name: 'unit', about: words.unit },
    {
      name: 'unit_usd',
      about: {
        en: 'Price of one in US dollars, empty where none is published',
        fr: 'Prix unitaire en dollars, vide si aucun n’est publié',
      },
    },
    { name: 'total_usd', about: { en: 'Price of all in US dollars', fr: 'Prix total en dollars' } },
    { name: 'source', about: sourceField.about },
  ],
  examples: [
    {
      arguments: [1000, null, false],
      result: [['Accelerators (Blackwell)', 72, 72_000, 'pieces', 35_000, 2.52e9]],
      because: {
        en: '1,000 racks of 72 accelerators at 35,000 dollars, by hand.',
        fr: '1 000 baies de 72 accélérateurs à 35 000 dollars, à la main.',
      },
    },
    {
      arguments: [1, 'gb300-nvl72', false],
      result: [
        ['Cooling of a compute tray', 18, 18, 'pieces', 2260, 40_680],
        ['Cooling of a switch tray', 9, 9, 'pieces', 1020, 9180],
      ],
      because: {
        en: 'Morgan Stanley prints 49,860 dollars of cooling in a rack: 40,680 + 9,180.',
        fr: 'Morgan Stanley imprime 49 860 dollars de refroidissement par baie : 40 680 + 9 180.',
      },
    },
  ],
  compute: ({ racks, rack: parts }) =>
    parts.map(({ component, perRack, unit, price, ...record }) => {
      const total = partsInRacks(racks, perRack);
      return [
        component.en,
        perRack,
        total,
        unit.en,
        price?.usd ?? '',
        price === undefined ? '' : total * price.usd,
        sourceField.read(record) ?? '',
      ];
    }),
});

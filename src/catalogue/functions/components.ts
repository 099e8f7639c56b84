import { partsInRacks } from '../../calculation/racks';
import { componentsOf, racksWithComponents } from '../../data/hardware';
import { headers, racks } from '../arguments/shared';
import { notAvailable } from '../../cells/cell-error';
import { defineFunction } from '../record';
import { sourceField } from '../evidence';
import { unknownId } from '../fields';
import { chosenRack, rackId } from '../arguments/rack-id';
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
    rackId({
      en: 'Id of a rack whose parts are published',
      fr: 'Identifiant d’une baie dont les composants sont publiés',
    }),
    headers,
  ],
  columns: [
    { name: 'component', about: { en: 'Part', fr: 'Composant' } },
    { name: 'per_rack', about: { en: 'How many in one rack', fr: 'Par baie' } },
    { name: 'total', about: { en: 'How many in all racks', fr: 'Pour toutes les baies' } },
    { name: 'unit', about: words.unit },
    { name: 'source', about: sourceField.about },
  ],
  examples: [
    {
      arguments: [1000, null, false],
      result: [['Accelerators (Blackwell)', 72, 72_000]],
      because: { en: '1,000 racks of 72 accelerators, by hand.', fr: '1 000 baies de 72 accélérateurs, à la main.' },
    },
  ],
  compute: ({ racks, rack }) => {
    const chosen = chosenRack(rack);
    if (chosen === undefined) return unknownId('rack', rack, racksWithComponents);
    const components = componentsOf(chosen.id);
    if (components.length === 0) return notAvailable(`${chosen.id} has no list of parts: no source states it.`);
    return components.map(({ component, perRack, unit, ...record }) => [
      component.en,
      perRack,
      partsInRacks(racks, perRack),
      unit.en,
      sourceField.read(record) ?? '',
    ]);
  },
});

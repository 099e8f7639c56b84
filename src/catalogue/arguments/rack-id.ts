// The argument `rack` where it is an id only: a number of kW would not say what the rack holds.
import { findRack } from '../../data/hardware';
import type { Hardware, Text } from '../../data/shapes';
import type { Label } from './parameters';

const defaultRack = 'gb200-nvl72';

export const rackId = (about: Text) =>
  ({
    kind: 'label',
    name: 'rack',
    about: { en: `${about.en}; ${defaultRack} where left out`, fr: `${about.fr} ; ${defaultRack} par défaut` },
    optional: true,
  }) as const satisfies Label;

/** The rack that the argument names, or the default; undefined where the id is unknown. */
export const chosenRack = (id: string): Hardware | undefined => findRack(id === '' ? defaultRack : id);

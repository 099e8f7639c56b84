// Arguments that several functions share, each stated once.
import type { Cited, Flag, NumberOrRack, Quantity } from './parameters';

export const gw = { en: 'GW', fr: 'GW' };
export const usd = { en: 'US dollars', fr: 'dollars américains' };
export const ratio = { en: 'ratio', fr: 'ratio' };
export const kw = { en: 'kW', fr: 'kW' };
export const hours = { en: 'hours', fr: 'heures' };
export const usdAYear = { en: 'US dollars a year', fr: 'dollars américains par an' };
export const usdPerGw = { en: 'US dollars per GW', fr: 'dollars américains par GW' };
export const gwAtConnection = { en: 'GW at the grid connection', fr: 'GW au raccordement' };
export const inHouseholds = { en: 'households', fr: 'foyers' };
export const inRacks = { en: 'racks', fr: 'baies' };
export const inAccelerators = { en: 'accelerators', fr: 'accélérateurs' };

export const sitePower = {
  kind: 'quantity',
  name: 'power_gw',
  about: { en: 'Power at the site’s grid connection', fr: 'Puissance au raccordement du site' },
  unit: gw,
} as const;

export const powerGw = { ...sitePower, least: 0 } as const satisfies Quantity;

/** Power that something is divided by. */
export const positivePowerGw = { ...sitePower, above: 0 } as const satisfies Quantity;

export const equipmentPower = {
  kind: 'quantity',
  name: 'it_power_gw',
  about: { en: 'Power at the IT equipment', fr: 'Puissance aux équipements informatiques' },
  unit: gw,
} as const;

export const itPowerGw = { ...equipmentPower, least: 0 } as const satisfies Quantity;

/** IT power that something is divided by. */
export const positiveItPowerGw = { ...equipmentPower, above: 0 } as const satisfies Quantity;

const shareDrawn = {
  kind: 'quantity',
  name: 'utilisation',
  // Not the share of time that accelerators are busy, nor a ramp: each of those has a name of its own.
  about: { en: 'Share of the power that is drawn on average', fr: 'Part de la puissance appelée en moyenne' },
  unit: ratio,
  most: 1,
  default: {
    value: 1,
    because: {
      en: 'all of the power all year, as in the announcement',
      fr: 'toute la puissance, toute l’année, comme dans l’annonce',
    },
  },
} as const;

export const utilisation = { ...shareDrawn, least: 0 } as const satisfies Quantity;

/** Utilisation that something is divided by. */
export const positiveUtilisation = { ...shareDrawn, above: 0 } as const satisfies Quantity;

export const household = {
  kind: 'cited',
  name: 'household',
  about: { en: 'Electricity that one household uses in a year', fr: 'Électricité qu’un foyer consomme en un an' },
  family: 'household',
  unit: { en: 'kWh a year', fr: 'kWh par an' },
  above: 0,
  default: 'household.announced',
} as const satisfies Cited;

export const pue = {
  kind: 'cited',
  name: 'pue',
  about: { en: 'PUE: facility power over IT power', fr: 'PUE : puissance du site sur puissance informatique' },
  family: 'pue',
  unit: ratio,
  least: 1,
  default: 'pue.ai',
} as const satisfies Cited;

export const rack = {
  kind: 'cited',
  name: 'rack',
  about: { en: 'IT power of one rack', fr: 'Puissance informatique d’une baie' },
  family: 'rack',
  unit: kw,
  above: 0,
  default: 'rack.gb200-nvl72',
} as const satisfies Cited;

export const accelerator = {
  kind: 'number-or-rack',
  name: 'accelerator',
  about: {
    en: 'Facility power per accelerator, all in (pue is then not used)',
    fr: 'Puissance du site par accélérateur, tout compris (pue est alors ignoré)',
  },
  family: 'rack',
  unit: kw,
  above: 0,
  default: 'rack.gb200-nvl72',
} as const satisfies NumberOrRack;

export const racks = {
  kind: 'quantity',
  name: 'racks',
  about: { en: 'Number of racks', fr: 'Nombre de baies' },
  unit: inRacks,
  least: 0,
} as const satisfies Quantity;

export const benchmark = {
  kind: 'cited',
  name: 'benchmark',
  about: {
    en: 'Capital expenditure per GW; of which GW, its basis in BENCHMARKS says',
    fr: 'Investissement par GW ; de quels GW, sa base le dit dans BENCHMARKS',
  },
  family: 'benchmark',
  unit: usdPerGw,
  above: 0,
  default: 'benchmark.openai-implied',
} as const satisfies Cited;

export const headers = {
  kind: 'flag',
  name: 'headers',
  about: { en: 'Whether the first row holds the names of the columns', fr: 'Si la première ligne porte les titres' },
  default: true,
} as const satisfies Flag;

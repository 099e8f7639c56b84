// Arguments that several functions share, each stated once.
import { cited, citedRange } from './cited';
import { flag } from './flag';
import { quantity } from './quantity';
import { powerOf, rackOrKw } from './rack';

export const gw = { en: 'GW', fr: 'GW' };
export const usd = { en: 'US dollars', fr: 'dollars américains' };
export const gwEach = { en: 'GW each', fr: 'GW chacun' };
export const ratio = { en: 'ratio', fr: 'ratio' };
export const kw = { en: 'kW', fr: 'kW' };
export const years = { en: 'years', fr: 'ans' };
export const hours = { en: 'hours', fr: 'heures' };
export const usdAYear = { en: 'US dollars a year', fr: 'dollars américains par an' };
export const usdPerMwh = { en: 'US dollars per MWh', fr: 'dollars américains par MWh' };
export const usdPerGw = { en: 'US dollars per GW', fr: 'dollars américains par GW' };
export const gwAtConnection = { en: 'GW at the grid connection', fr: 'GW au raccordement' };
export const inHouseholds = { en: 'households', fr: 'foyers' };
export const inRacks = { en: 'racks', fr: 'baies' };
export const inAccelerators = { en: 'accelerators', fr: 'accélérateurs' };

export const calendarYear = {
  unit: { en: 'calendar years', fr: 'années civiles' },
  least: 1900,
  most: 2200,
  whole: true,
} as const;

export const sitePower = {
  name: 'power_gw',
  about: { en: 'Power at the site’s grid connection', fr: 'Puissance au raccordement du site' },
  unit: gw,
} as const;

export const powerGw = quantity({ ...sitePower, least: 0 });

/** Power that something is divided by. */
export const positivePowerGw = quantity({ ...sitePower, above: 0 });

export const equipmentPower = {
  name: 'it_power_gw',
  about: { en: 'Power at the IT equipment', fr: 'Puissance aux équipements informatiques' },
  unit: gw,
} as const;

export const itPowerGw = quantity({ ...equipmentPower, least: 0 });

/** IT power that something is divided by. */
export const positiveItPowerGw = quantity({ ...equipmentPower, above: 0 });

const shareDrawn = {
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

export const utilisation = quantity({ ...shareDrawn, least: 0 });

/** Utilisation that something is divided by. */
export const positiveUtilisation = quantity({ ...shareDrawn, above: 0 });

export const household = cited({
  name: 'household',
  about: { en: 'Electricity that one household uses in a year', fr: 'Électricité qu’un foyer consomme en un an' },
  family: 'household',
  unit: { en: 'kWh a year', fr: 'kWh par an' },
  above: 0,
  default: 'household.announced',
});

export const pue = cited({
  name: 'pue',
  about: { en: 'PUE: facility power over IT power', fr: 'PUE : puissance du site sur puissance informatique' },
  family: 'pue',
  unit: ratio,
  least: 1,
  default: 'pue.ai',
});

export const rack = rackOrKw({
  name: 'rack',
  about: { en: 'IT power of one rack', fr: 'Puissance informatique d’une baie' },
  of: powerOf,
});

/** What a rack id stands for where an argument takes a number or a rack. */
export interface RackSpecification {
  readonly rack_kw: number;
  readonly accelerators_per_rack: number;
}

export const accelerator = rackOrKw<'accelerator', RackSpecification>({
  name: 'accelerator',
  about: {
    en: 'Facility power per accelerator, all in (pue is then not used)',
    fr: 'Puissance du site par accélérateur, tout compris (pue est alors ignoré)',
  },
  of: (rack) => {
    const power = powerOf(rack);
    return typeof power === 'number' ? { rack_kw: power, accelerators_per_rack: rack.accelerators } : power;
  },
  isDefaultPowerShown: false,
});

export const racks = quantity({
  name: 'racks',
  about: { en: 'Number of racks', fr: 'Nombre de baies' },
  unit: inRacks,
  least: 0,
});

const perGw = {
  name: 'benchmark',
  about: {
    en: 'Capital expenditure per GW; of which GW, its basis in BENCHMARKS says',
    fr: 'Investissement par GW ; de quels GW, sa base le dit dans BENCHMARKS',
  },
  family: 'benchmark',
  unit: usdPerGw,
  above: 0,
  default: 'benchmark.openai-implied',
} as const;

export const benchmark = cited(perGw);

/** As `benchmark`, read as low, mid and high. */
export const benchmarkRange = citedRange(perGw);

export const headers = flag({
  name: 'headers',
  about: { en: 'Whether the first row holds the names of the columns', fr: 'Si la première ligne porte les titres' },
  default: true,
});

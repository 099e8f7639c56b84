import { equivalentOf, shareOfDemand, shareOfPeak } from '../../calculation/grid-share';
import { notAvailable } from '../../cells/refusal';
import { nearPlace } from '../../data/assumptions';
import { regionRegister } from '../../data/regions';
import { cited } from '../arguments/cited';
import { lookup } from '../arguments/lookup';
import { oneOf } from '../arguments/one-of';
import { gwEach, powerGw, ratio, utilisation } from '../arguments/shared';
import { unknownIds } from '../arguments/unknown-id';
import { count, smallShare } from '../number-formats';
import { defineFunction } from '../record';

export const GRIDSHARE = defineFunction({
  name: 'GRIDSHARE',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'Share that a load takes of the electricity a place uses in a year, or of the highest load of its grid.',
    fr: 'Part d’une charge dans l’électricité annuelle d’un lieu, ou dans la pointe de son réseau.',
  },
  parameters: [
    powerGw,
    lookup({
      name: 'region',
      about: {
        en: 'Country, state or grid, such as US, US-OH or PJM; ASSUMPTIONS lists the families demand and peak',
        fr: 'Pays, État ou réseau, comme US, US-OH ou PJM ; ASSUMPTIONS liste les familles demand et peak',
      },
      register: regionRegister,
      refuse: (argument) => unknownIds(argument, regionRegister, (id) => nearPlace(id, 'demand')),
    }),
    oneOf({
      name: 'basis',
      about: { en: 'Of the energy of a year, or of the peak', fr: 'De l’énergie d’une année, ou de la pointe' },
      options: ['energy', 'peak'],
      default: 'energy',
    }),
    utilisation,
  ],
  returns: { about: ratio, numberFormat: smallShare },
  examples: [
    {
      arguments: [30, 'US'],
      result: 0.0641,
      // Printed to a hundredth of a per cent.
      within: 0.00005,
      because: {
        en: '262.8 TWh of the 4,097 of 2024 (EIA), by hand.',
        fr: '262,8 TWh sur les 4 097 de 2024 (EIA), à la main.',
      },
    },
    {
      arguments: [16.0153, 'PJM', 'peak'],
      result: 0.1,
      within: 1e-12,
      because: { en: 'A tenth of 160.153 GW, by hand.', fr: 'Un dixième de 160,153 GW, à la main.' },
    },
  ],
  compute: (powerGw, { id, demandTwhPerYear, peakGw }, basis, utilisation) => {
    if (basis === 'energy') {
      if (demandTwhPerYear === undefined) return notAvailable({ code: 'no-field-value', id, field: 'demand' });
      return shareOfDemand(powerGw, utilisation, demandTwhPerYear);
    }
    if (peakGw === undefined) return notAvailable({ code: 'no-field-value', id, field: 'peak' });
    return shareOfPeak(powerGw, utilisation, peakGw);
  },
});

export const EQUIVALENT = defineFunction({
  name: 'EQUIVALENT',
  group: 'energy',
  shape: 'scalar',
  summary: {
    en: 'How many reactors, dams or cities have the same power: for a headline, by capacity and not by energy.',
    fr: 'Combien de réacteurs, de barrages ou de villes ont cette puissance : pour un titre, et non en énergie.',
  },
  parameters: [
    powerGw,
    cited({
      name: 'thing',
      about: { en: 'Power of one of them', fr: 'Puissance de l’un d’eux' },
      family: 'equivalent',
      unit: gwEach,
      above: 0,
      default: 'equivalent.reactor',
    }),
  ],
  returns: { about: { en: 'things', fr: 'choses' }, numberFormat: count },
  native: 'power_gw/thing',
  examples: [
    {
      arguments: [15, 'new-york-city'],
      result: 1.5,
      because: {
        en: '15 GW over a summer’s 10 in New York, by hand.',
        fr: '15 GW sur les 10 de New York en été, à la main.',
      },
    },
    {
      arguments: [1, 'wind-turbine'],
      result: 310,
      // The last binary digits of a quotient divided by.
      within: 1e-9,
      because: {
        en: 'As the US Department of Energy counted in 2023: 310 turbines.',
        fr: 'Selon le compte du Département de l’énergie américain en 2023 : 310 éoliennes.',
      },
    },
  ],
  compute: equivalentOf,
});

import { quantity } from '../arguments/quantity';
import { HOURS_PER_WEEK } from '../../calculation/units';
import { parallelStations } from '../../calculation/workstations';
import { hours, ratio } from '../arguments/shared';
import { stations } from '../number-formats';
import { defineFunction } from '../record';

export const STATIONS = defineFunction({
  name: 'STATIONS',
  group: 'hardware',
  shape: 'scalar',
  summary: {
    en: 'Parallel stations, for assembly, inspection or logistics, that keep a weekly rate; not rounded.',
    fr: 'Postes parallèles (assemblage, contrôle, logistique) qui tiennent une cadence par semaine ; sans arrondi.',
  },
  parameters: [
    quantity({
      name: 'units_per_week',
      about: { en: 'Units finished in a week, such as racks', fr: 'Unités finies par semaine, p. ex. des baies' },
      unit: { en: 'units a week', fr: 'unités par semaine' },
      least: 0,
    }),
    quantity({
      name: 'minutes_per_unit',
      about: { en: 'Time for which one unit holds a station', fr: 'Temps pendant lequel une unité occupe un poste' },
      unit: { en: 'minutes', fr: 'minutes' },
      least: 0,
    }),
    quantity({
      name: 'hours_per_week',
      about: { en: 'Hours that are worked in a week', fr: 'Heures travaillées par semaine' },
      unit: hours,
      above: 0,
      most: HOURS_PER_WEEK,
      default: {
        value: HOURS_PER_WEEK,
        because: { en: 'around the clock on seven days', fr: 'jour et nuit, sept jours sur sept' },
      },
    }),
    quantity({
      name: 'availability',
      about: {
        en: 'Share of those hours in which a station works',
        fr: 'Part de ces heures pendant laquelle un poste travaille',
      },
      unit: ratio,
      above: 0,
      most: 1,
      default: {
        value: 0.85,
        because: {
          en: 'a judgement of ours without a source: the rest goes to faults, changeovers and maintenance',
          fr: 'une appréciation de notre part, sans source : le reste va aux pannes, aux réglages et à l’entretien',
        },
      },
    }),
  ],
  returns: { about: { en: 'stations', fr: 'postes' }, numberFormat: stations },
  native: 'units_per_week*minutes_per_unit/60/(hours_per_week*availability)',
  examples: [
    {
      arguments: [714, 60],
      result: 5,
      because: {
        en: '714 hours of work ÷ (168 h × 0.85 = 142.8 h a station), by hand.',
        fr: '714 heures de travail ÷ (168 h × 0,85 = 142,8 h par poste), à la main.',
      },
    },
    {
      arguments: [120, 30, 40, 0.75],
      result: 2,
      because: {
        en: '60 hours of work ÷ (40 h × 0.75 = 30 h a station), by hand.',
        fr: '60 heures de travail ÷ (40 h × 0,75 = 30 h par poste), à la main.',
      },
    },
  ],
  compute: parallelStations,
});

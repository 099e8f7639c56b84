// Which inputs of the yearly cost the scenario varies, and how far.
import type { Text } from '../../data/shapes';

export interface Range {
  readonly input: string;
  /** A number to change, or the id of the cited value that stands there. */
  readonly low: number | string;
  readonly high: number | string;
  readonly format: string;
  readonly source: Text;
}

export const ranges: readonly Range[] = [
  {
    input: 'it_life_years',
    low: 3,
    high: 7,
    format: '0',
    source: { en: 'Epoch AI shows 3 and 7 years beside its 5', fr: 'Epoch AI donne aussi 3 et 7 ans, à côté de ses 5' },
  },
  {
    input: 'electricity_usd_per_mwh',
    low: 'price.US-TX',
    high: 'price.US-CA',
    format: '0.0',
    source: { en: 'Industrial price of Texas, of California', fr: 'Prix industriels du Texas, de la Californie' },
  },
  {
    input: 'pue',
    low: 'pue.google',
    high: 'pue.industry',
    format: '0.00',
    source: { en: 'Google’s mean, the mean of a survey', fr: 'Moyenne de Google, moyenne d’une enquête' },
  },
  {
    input: 'utilisation',
    low: 0.5,
    high: 1,
    format: '0%',
    source: { en: 'Berkeley Lab for 2028, the announcement', fr: 'Berkeley Lab pour 2028, l’annonce' },
  },
];

// The announcement of November 2025, taken apart by the functions. Every number comes from a cited record, from the article's
// three, or from cells above.
import { gw, inAccelerators, inHouseholds, inRacks, usd, usdPerGw } from '../../catalogue/arguments/shared';
import { largeDollars, publishedGigawatts } from '../../catalogue/number-formats';
import { words } from '../../language/words';
import {
  above,
  blank,
  block,
  both,
  cited,
  decimal,
  head,
  input,
  money,
  result,
  type Row,
  section,
  table,
  whole,
} from './lines';

const announcement = '=GW.PARTNERSHIP("openai-30gw-1400bn","citation")';

export const rows: readonly Row[] = [
  ...head(
    { en: 'What 30 GW and $1.4 trillion mean', fr: 'Ce que signifient 30 GW et 1 400 milliards de dollars' },
    {
      en: 'Change a blue cell and everything follows. Type =GW. in an empty cell for all functions.',
      fr: 'Changez une cellule bleue, tout suit. Tapez =GW. dans une cellule vide pour voir toutes les fonctions.',
    },
  ),
  section('The article (20 November 2025)', 'L’article (20 novembre 2025)'),
  input(words.power.en, words.power.fr, { value: 30, unit: gw, format: whole, source: announcement }),
  input('Spend', 'Dépense', { value: 1.4e12, unit: usd, format: money, source: announcement }),
  input('US households, as announced', 'Foyers américains annoncés', {
    value: 25_000_000,
    unit: inHouseholds,
    format: whole,
    source: cited('household.announced'),
  }),
  blank,
  section('Homes with the same yearly use, by whose home', 'Foyers de même consommation annuelle, selon le foyer'),
  ...block({
    formula: '=GW.HOUSEHOLDS(B5,A10:A14)',
    family: 'household',
    ids: ['announced', 'US', 'US-TX', 'US-CA', 'FR'],
    firstRow: 10,
    unit: inHouseholds,
    format: whole,
  }),
  result('US homes against the announcement', 'Foyers américains face à l’annonce', '=GW.HOUSEHOLDS(B5,"US")/B7-1', {
    unit: { en: 'difference', fr: 'écart' },
    format: both('+0.0%;-0.0%'),
    source: above,
  }),
  blank,
  section('Electricity and hardware', 'Électricité et matériel'),
  result('Electricity in a year, fully used', 'Électricité en un an, à pleine charge', '=GW.ENERGY(B5)', {
    unit: both('TWh'),
    format: decimal,
    source: { en: '8,760 hours: a year of 365 days', fr: '8 760 heures : une année de 365 jours' },
  }),
  result(words.itPower.en, words.itPower.fr, '=GW.ITPOWER(B5)', {
    unit: gw,
    format: decimal,
    source: cited('pue.ai'),
  }),
  result('Racks (GB200 NVL72)', 'Baies (GB200 NVL72)', '=GW.RACKS(B5)', {
    unit: inRacks,
    format: whole,
    source: cited('rack.gb200-nvl72'),
  }),
  result('Accelerators in them', 'Accélérateurs dans ces baies', '=GW.ACCELERATORS(B5)', {
    unit: inAccelerators,
    format: whole,
    source: cited('rack.gb200-nvl72'),
  }),
  blank,
  section('Money, by whose cost per GW', 'Dépense, selon le coût par GW'),
  result('Announced spend per GW', 'Dépense annoncée par GW', '=GW.CAPEXPERGW(B6,B5)', {
    unit: usdPerGw,
    format: money,
    source: above,
  }),
  // All of them pay for chips too: sums of another scope (facility only) are not compared with these.
  ...block({
    formula: '=GW.CAPEX(B5,A25:A29)',
    family: 'benchmark',
    ids: ['openai-implied', 'bernstein-35', 'stargate-500-10', 'nvidia-50-60', 'ibm-80'],
    firstRow: 25,
    unit: usd,
    format: money,
  }),
  blank,
  section('Who builds what with Foxconn', 'Qui construit quoi avec Foxconn'),
  // Room for every partnership of one party.
  ...table('=GW.PARTNERSHIPS("Foxconn")', 30, { 4: publishedGigawatts, 6: largeDollars }),
];

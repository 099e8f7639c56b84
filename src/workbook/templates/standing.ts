// What became of it: the 30 GW of the announcement beside what is contracted, what stands and what is foreseen.
import { gw, ratio } from '../../catalogue/arguments/shared';
import { gigawatts, largeDollars } from '../../catalogue/number-formats';
import { words } from '../../language/words';
import { draftOf } from './draw-lines';
import { above, blank, both, cited, head, input, result, type Row, section, table } from './lines';

const deal = (id: string): string => `=GW.PARTNERSHIP("${id}","citation")`;
const hub = '=GW.ASSUMPTION("realisation.epoch-slip-2026","citation")';
const share = both('0.0%');
const dayOfLastTables = '2026-08-16';

const contracted = (name: string, id: string): Row =>
  result(`Contract: ${name}`, `Contrat : ${name}`, `=GW.PARTNERSHIP("${id}","power_gw")`, {
    unit: gw,
    format: both('0.0##'),
    source: deal(id),
  });

const standing = (en: string, fr: string, formula: string): Row =>
  result(en, fr, formula, { unit: gw, format: both(gigawatts), source: hub });

const rows: readonly Row[] = [
  ...head(
    { en: 'Announced and standing: OpenAI', fr: 'Annoncé et en place : OpenAI' },
    {
      en: 'Epoch AI follows large sites only, and some users are likely and not certain: announced is not standing, and this is not all that stands.',
      fr: 'Epoch AI ne suit que les grands sites, et certains utilisateurs sont probables, non certains : annoncé n’est pas en place, et ceci n’est pas tout ce qui l’est.',
    },
  ),
  section('Announced and contracted', 'Annoncé et signé'),
  result(words.announced.en, words.announced.fr, '=GW.PARTNERSHIP("openai-30gw-1400bn","power_gw")', {
    unit: gw,
    format: both('0.0##'),
    source: deal('openai-30gw-1400bn'),
  }),
  // Contracts for chips, for sites and for cloud overlap: no sum stands below them.
  contracted('Oracle', 'openai-oracle'),
  contracted('AMD', 'openai-amd'),
  contracted('Cerebras', 'openai-cerebras'),
  blank,
  section('In service', 'En service'),
  input('Day', 'Jour', {
    value: dayOfLastTables,
    unit: { en: 'date', fr: 'date' },
    format: both('@'),
    source: { en: 'Day of the last tables of Epoch AI', fr: 'Jour des derniers tableaux d’Epoch AI' },
  }),
  standing('At the sites', 'Sur les sites', '=GW.STANDING("OpenAI",B11)'),
  standing('Power of the machines', 'Puissance des machines', '=GW.STANDING("OpenAI",B11,"it")'),
  standing(
    'With certain users only',
    'Utilisateurs certains seulement',
    '=GW.STANDING("OpenAI",B11,"facility","confident")',
  ),
  standing(
    'With users that are a guess',
    'Avec les utilisateurs supposés',
    '=GW.STANDING("OpenAI",B11,"facility","speculative")',
  ),
  standing('On the day of the article', 'Le jour de l’article', '=GW.STANDING("OpenAI","2025-11-20")'),
  standing('Foreseen at the end of 2030', 'Prévu à la fin de 2030', '=GW.STANDING("OpenAI",2030)'),
  result('Standing over announced', 'En place sur annoncé', '=B12/B5', { unit: ratio, format: share, source: above }),
  result('Foreseen over announced', 'Prévu sur annoncé', '=B17/B5', { unit: ratio, format: share, source: above }),
  blank,
  section('What slips', 'Ce qui glisse'),
  result(
    'Seen of what April foresaw for August',
    'Vu de ce qu’avril prévoyait pour août',
    '=GW.ASSUMPTION("realisation.epoch-slip-2026")',
    { unit: ratio, format: share, source: cited('realisation.epoch-slip-2026') },
  ),
  result(
    'AEP Ohio: signed of what was asked',
    'AEP Ohio : signé sur demandé',
    '=GW.ASSUMPTION("realisation.aep-ohio-signed")',
    {
      unit: ratio,
      format: share,
      source: cited('realisation.aep-ohio-signed'),
    },
  ),
  blank,
  section(
    'The announcement to 2030, if it slips as the sites did',
    'L’annonce jusqu’en 2030, si elle glisse comme les sites',
  ),
  ...table('=GW.BUILDOUT(B5,2026,2030,"linear","openai-implied",B22)', 7, {
    1: gigawatts,
    2: gigawatts,
    3: largeDollars,
  }),
  section('Sites in service on that day', 'Sites en service ce jour-là'),
  ...table('=GW.SITES("OpenAI","operational",B11)', 30, { 7: '#,##0', 8: '#,##0' }),
];

export const standingSheet = draftOf({
  id: 'standing',
  name: { en: 'Announced and standing', fr: 'Annoncé et en place' },
  rows,
});

// The money of a gigawatt: what it costs to build and to run, what its power costs, what it earns and when it is paid back.
import { gw, ratio, usd, usdAYear, years } from '../../catalogue/arguments/shared';
import { largeDollars } from '../../catalogue/number-formats';
import { words } from '../../language/words';
import { draftOf } from './draw-lines';
import { above, blank, both, cited, decimal, head, input, money, result, type Row, section, table } from './lines';

const assumed = { en: 'Yours to choose', fr: 'À vous de choisir' };
const model = '=GW.ASSUMPTION("cost.servers_usd_per_gw","citation")';

const rows: readonly Row[] = [
  ...head(
    { en: 'The money of a gigawatt', fr: 'L’argent d’un gigawatt' },
    {
      en: 'A model of one publisher and prices of several years: an order of magnitude, not a quote, and a payback without discounting.',
      fr: 'Le modèle d’un éditeur et des prix de plusieurs années : un ordre de grandeur, pas un devis, et un amortissement sans actualisation.',
    },
  ),
  section('What you assume', 'Vos hypothèses'),
  input(words.itPower.en, words.itPower.fr, { value: 1, unit: gw, format: decimal, source: assumed }),
  input('Revenue per GW and year', 'Chiffre d’affaires par GW et par an', {
    value: 10e9,
    unit: usdAYear,
    format: money,
    source: cited('revenue.openai-2025'),
  }),
  input('Useful life', 'Durée de vie', { value: 6, unit: years, format: both('0.0'), source: assumed }),
  blank,
  section('To build, to run, to earn', 'Construire, exploiter, gagner'),
  result('Capital', 'Capital', '=VLOOKUP("Total",GW.COSTTABLE(B5),2,FALSE)', {
    unit: usd,
    format: money,
    source: model,
  }),
  result('Cost of a year, capital included', 'Coût d’une année, capital compris', '=GW.ANNUALCOST(B5)', {
    unit: usdAYear,
    format: money,
    source: model,
  }),
  result('Revenue of a year', 'Chiffre d’affaires d’une année', '=GW.REVENUE(B5,B6)', {
    unit: usdAYear,
    format: money,
    source: above,
  }),
  result('Paid back after', 'Remboursé après', '=GW.PAYBACK(B6)', { unit: years, format: decimal, source: model }),
  result('An accelerator for an hour', 'Une heure d’accélérateur', '=GW.ACCELERATORHOURCOST(B5)', {
    unit: usd,
    format: decimal,
    source: model,
  }),
  result('Depreciation a year, straight line', 'Amortissement par an, linéaire', '=B10/B7', {
    unit: usdAYear,
    format: money,
    source: above,
  }),
  result(
    'Duty at 25% on the servers alone',
    'Droit de 25 % sur les seuls serveurs',
    '=GW.TARIFF(VLOOKUP("Servers",GW.COSTTABLE(B5),2,FALSE),0.25)',
    {
      unit: usd,
      format: money,
      source: {
        en: 'A scenario: AI servers are exempt today',
        fr: 'Un scénario : les serveurs d’IA sont exemptés aujourd’hui',
      },
    },
  ),
  result('Depreciation over revenue', 'Amortissement sur chiffre d’affaires', '=B15/B12', {
    unit: ratio,
    format: both('0.0%'),
    source: above,
  }),
  blank,
  section('The bill for its power, at the market of PJM in 2024', 'La facture d’électricité, au marché PJM de 2024'),
  ...table('=GW.ELECTRICITYBILL(GW.FACILITYPOWER(B5))', 9, {
    1: '#,##0',
    3: '#,##0.00',
    4: { en: '$#,##0', fr: '#,##0 "$"' },
  }),
  section(
    'A billion dollars a year for four years, depreciated',
    'Un milliard de dollars par an pendant quatre ans, amorti',
  ),
  ...table('=GW.DEPRECIATION({2026,1E9;2027,1E9;2028,1E9;2029,1E9},B7)', 14, {
    1: largeDollars,
    2: largeDollars,
    3: largeDollars,
  }),
];

export const moneySheet = draftOf({ id: 'money', name: { en: 'Money', fr: 'Argent' }, rows });

import { formulaOf } from '../../src/formula/print';
import { localised } from '../../src/formula/localise';

const calls = [
  ['HOUSEHOLDS', [30, null, 0.5], '=GW.HOUSEHOLDS(30,,0.5)', '=GW.HOUSEHOLDS(30;;0,5)'],
  ['HOUSEHOLDS', [30, 'US'], '=GW.HOUSEHOLDS(30,"US")', '=GW.HOUSEHOLDS(30;"US")'],
  ['CAPEXPERGW', [1.4e12, 30], '=GW.CAPEXPERGW(1.4E12,30)', '=GW.CAPEXPERGW(1,4E12;30)'],
  ['TARIFF', [1e9, 0.25], '=GW.TARIFF(1E9,0.25)', '=GW.TARIFF(1E9;0,25)'],
  ['TARIFF', [1_234_567_891, 0], '=GW.TARIFF(1234567891,0)', '=GW.TARIFF(1234567891;0)'],
  ['TARIFF', [1000, 1e-7], '=GW.TARIFF(1000,1E-7)', '=GW.TARIFF(1000;1E-7)'],
  [
    'PARTNERSHIPS',
    ['say "a, 1.5"', null, false],
    '=GW.PARTNERSHIPS("say ""a, 1.5""",,FALSE)',
    '=GW.PARTNERSHIPS("say ""a, 1.5""";;FAUX)',
  ],
  [
    'ANNUALCOST',
    [
      1,
      [
        ['pue', 1.1],
        ['utilisation', 0.7],
      ],
    ],
    '=GW.ANNUALCOST(1,{"pue",1.1;"utilisation",0.7})',
    '=GW.ANNUALCOST(1;{"pue".1,1;"utilisation".0,7})',
  ],
  ['SOURCES', [], '=GW.SOURCES()', '=GW.SOURCES()'],
] as const;

describe('a call as text', () => {
  it.each(calls)('%s of %j is %s, in French %s', (name, given, english, french) => {
    expect(formulaOf(name, given)).toBe(english);
    expect(formulaOf(name, given, 'fr')).toBe(french);
  });

  it('in French is what the English one is localised to', () => {
    for (const [name, given] of calls)
      expect(formulaOf(name, given, 'fr')).toBe(localised(formulaOf(name, given), 'fr'));
  });
});

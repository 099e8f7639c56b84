import { localised, stored } from '../../src/formula/localise';

// Each pair by hand: what stands in the file, and what a French Excel shows and takes.
const pairs = [
  ['=GW.HOUSEHOLDS(30,"US")', '=GW.HOUSEHOLDS(30;"US")'],
  ['=GW.PARTNERSHIPS("Foxconn",,FALSE)', '=GW.PARTNERSHIPS("Foxconn";;FAUX)'],
  ['=GW.HOUSEHOLDS(30.5)', '=GW.HOUSEHOLDS(30,5)'],
  ['=GW.CAPEXPERGW(1.4E12,30)', '=GW.CAPEXPERGW(1,4E12;30)'],
  ['=GW.TARIFF(1E9,0.25)', '=GW.TARIFF(1E9;0,25)'],
  ['=GW.ANNUALCOST(1,{"pue",1.1;"utilisation",0.7})', '=GW.ANNUALCOST(1;{"pue".1,1;"utilisation".0,7})'],
  ['={1,2;3,4}', '={1.2;3.4}'],
  ['=SUM(A1:B2,$C$3)*1.5', '=SOMME(A1:B2;$C$3)*1,5'],
  ['=IF(A1>=0.5,TRUE,"a, b; 1.5")', '=SI(A1>=0,5;VRAI;"a, b; 1.5")'],
  ["='My 1,5 sheet'!A1+Sheet1!B2", "='My 1,5 sheet'!A1+Sheet1!B2"],
  ['=IFERROR(GW.ENERGY(A1#),#N/A)', '=SIERREUR(GW.ENERGY(A1#);#N/A)'],
  ['=A1=#VALUE!', '=A1=#VALEUR!'],
  ['=Table1[a, b.c]+1.5', '=Table1[a, b.c]+1,5'],
  ['="say ""1,5"""&1.5', '="say ""1,5"""&1,5'],
  ['=ROUND(LOG10(A10),2)', '=ARRONDI(LOG10(A10);2)'],
  ['=COUNTIF(A:A,">1.5")', '=NB.SI(A:A;">1.5")'],
  ['=1.4E-3+2', '=1,4E-3+2'],
  ['=SUM(1:3)', '=SOMME(1:3)'],
  ['={TRUE,1.5;FALSE,#N/A}', '={VRAI.1,5;FAUX.#N/A}'],
  // A sheet, a defined name and a name of LET that are spelled like a function of the other language.
  ['=Taux!B2*1.5', '=Taux!B2*1,5'],
  ['=Rate!B2+nb*1.5', '=Rate!B2+nb*1,5'],
  ['=LET(jour,1.5,jour+Max)', '=LET(jour;1,5;jour+Max)'],
  ['=SUM (A1,B1)', '=SOMME (A1;B1)'],
] as const;

describe('a formula in French', () => {
  it.each(pairs)('%s is read as %s', (english, french) => {
    expect(localised(english, 'fr')).toBe(french);
  });

  it.each(pairs)('%s is what is stored of %s', (english, french) => {
    expect(stored(french, 'fr')).toBe(english);
  });

  it.each([
    '=GW.HOUSEHOLDS(30,"US")',
    '=GW.TARIFF(1E9,0.25)',
    '=GW.TARIFF(1E9;0.25)',
    '=GW.PARTNERSHIPS("Foxconn",,FALSE)',
    '=SOMME(A1,B1)',
  ])('%s is none', (typed) => {
    expect(stored(typed, 'fr')).toBeUndefined();
  });

  it('keeps English names, which mean the same here', () => {
    expect(stored('=SUM(A1;1,5)', 'fr')).toBe('=SUM(A1,1.5)');
  });

  it('takes names in small letters', () => {
    expect(stored('=somme(1,5;faux)', 'fr')).toBe('=SUM(1.5,FALSE)');
  });
});

it('a formula in English is as it is stored', () => {
  for (const [english] of pairs) expect([localised(english, 'en'), stored(english, 'en')]).toEqual([english, english]);
});

it('a text that is not closed ends with the formula', () => {
  expect(stored('=GW.HOUSEHOLDS(1,5;"US', 'fr')).toBe('=GW.HOUSEHOLDS(1.5,"US');
});

describe('a semicolon in English', () => {
  it.each(['=GW.HOUSEHOLDS(30;"US")', '=SUM(1,5;2)', '=SUM({1,2};3)'])('makes no formula of %s', (typed) => {
    expect(stored(typed, 'en')).toBeUndefined();
  });

  it.each(['=SUM({1;2})', '="a;b"', "='a;b'!A1", '=SUM({1;2},{3;4})'])('belongs into %s', (typed) => {
    expect(stored(typed, 'en')).toBe(typed);
  });
});

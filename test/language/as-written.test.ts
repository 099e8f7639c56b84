import { asWritten, isNumberElsewhere } from '../../src/language/as-written';

const valueOf = (text: string, language: 'en' | 'fr') => asWritten(text, language)?.value;

describe('a number as written in English', () => {
  it.each([
    ['30', 30],
    ['-3', -3],
    ['−3', -3],
    ['- 3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['2.5%', 0.025],
    // By the definition of percent; 4.4 / 100 is 0.044000000000000004 in binary.
    ['4.4%', 0.044],
    ['2.5 %', 0.025],
    ['1,400,000', 1_400_000],
    ['1,400,000.5', 1_400_000.5],
    ['1400000', 1_400_000],
    ['$1.4', 1.4],
    ['-$3', -3],
    ['$-3', -3],
    ['€5', 5],
    ['5 €', 5],
    ['(1,200)', -1200],
    ['($1,200.50)', -1200.5],
    ['(4.4%)', -0.044],
    ['1.4E12', 1.4e12],
    ['1.4e-3', 0.0014],
    ['007', 7],
    ['  12  ', 12],
  ])('%s is %d', (text, value) => {
    expect(valueOf(text, 'en')).toBe(value);
  });
});

describe('a number as written in French', () => {
  it.each([
    ['0,5', 0.5],
    ['12,5', 12.5],
    [',5', 0.5],
    ['1 400 000', 1_400_000],
    ['1\u00a0400\u00a0000', 1_400_000],
    ['1\u202f400\u202f000,25', 1_400_000.25],
    ['1\u2009400', 1_400],
    ['2,5 %', 0.025],
    ['2,5\u202f%', 0.025],
    ['2,5%', 0.025],
    ['1,4E12', 1.4e12],
    ['-0,5', -0.5],
    ['(1 200,5)', -1200.5],
    ['5 €', 5],
    ['1 200,50 $', 1200.5],
    ['$1,4', 1.4],
  ])('%s is %d', (text, value) => {
    expect(valueOf(text, 'fr')).toBe(value);
  });
});

describe('what cannot be a number in its language', () => {
  it.each([
    ['en', '2,5%'],
    ['en', '0,5'],
    ['en', '1,40'],
    ['en', '1,4000'],
    ['en', '1,4E12'],
    ['en', '1 400 000'],
    ['en', '1.400.000'],
    ['fr', '2.5%'],
    ['fr', '1.5'],
    ['fr', '5.'],
    ['fr', '.5'],
    ['en', '99/99/2026'],
    ['fr', '1,400,000'],
    ['fr', '1.400.000'],
    ['fr', '1 40'],
    ['en', '--3'],
    ['en', '(1,200'],
    ['en', '1,200)'],
    ['en', '12 GW'],
    ['en', 'H100'],
    ['en', ''],
    ['en', '%'],
    ['en', '$'],
    ['en', '1e999'],
    ['en', '9'.repeat(100_000)],
    ['fr', 'huit'],
  ] as const)('%s: stays a text: %s', (language, text) => {
    expect(asWritten(text, language)).toBeUndefined();
  });

  it.each([
    ['en', '2,5%', true],
    ['en', '1 400 000', true],
    ['en', '1\u202f400\u00a0000', true],
    ['en', `1${' 000'.repeat(10_000)}`, false],
    ['fr', '2.5%', true],
    ['fr', '1,400,000', true],
    ['en', '2.5%', false],
    ['en', '30', false],
    ['fr', '30', false],
    ['fr', 'huit', false],
    ['en', '12 GW', false],
  ] as const)('%s: %s is a number in the other language: %p', (language, text, isNumber) => {
    expect(isNumberElsewhere(text, language)).toBe(isNumber);
  });
});

// Excel counts days from 1899-12-31, with a 29 February 1900 that never was: 2026-05-12 is day 46154.
const twelfthOfMay = 46_154;

describe('a date as written', () => {
  it.each([
    ['en', '5/12/2026', twelfthOfMay],
    ['fr', '12/5/2026', twelfthOfMay],
    ['en', '2026-05-12', twelfthOfMay],
    ['fr', '2026-05-12', twelfthOfMay],
    ['fr', '12 mai 2026', twelfthOfMay],
    ['en', '12 May 2026', twelfthOfMay],
    ['en', '12-May-26', twelfthOfMay],
    ['en', '12/May/2026', twelfthOfMay],
    ['en', '3:30', 3.5 / 24],
  ] as const)('%s: %s is day %d', (language, text, day) => {
    expect(valueOf(text, language)).toBe(day);
  });

  it('without a year is of this year, the day first in French', () => {
    const year = new Date().getFullYear();
    expect(valueOf('24/12', 'fr')).toBe(valueOf(`24/12/${year}`, 'fr'));
    expect(valueOf('24-12', 'fr')).toBe(valueOf(`${year}-12-24`, 'fr'));
    expect(valueOf('1/2', 'fr')).toBe(valueOf(`${year}-02-01`, 'fr'));
    expect(valueOf('1/2', 'en')).toBe(valueOf(`${year}-01-02`, 'en'));
  });

  it('is none without a separator', () => {
    expect(valueOf('1 23', 'en')).toBeUndefined();
  });
});

it('truth is written in the words of the language', () => {
  expect([valueOf('TRUE', 'en'), valueOf('faux', 'fr'), valueOf('VRAI', 'en')]).toEqual([true, false, undefined]);
});

describe('the number format that a writing asks for', () => {
  it.each([
    ['en', '2.5%', '0.00%'],
    ['fr', '2,5 %', '0.00%'],
    ['en', '1,400,000', '#,##0'],
    ['fr', '1 400 000', '#,##0'],
    ['en', '$1.40', '$#,##0.00'],
    ['en', '1.4E12', '0.00E+00'],
    ['en', '−$3', '$#,##0'],
    ['fr', '12/5/2026', 'd/m/yyyy'],
    ['fr', '24/12', 'dd/mm'],
    ['en', '1/2', 'm/d'],
    ['en', '30', undefined],
  ] as const)('%s: of %s is %s', (language, text, format) => {
    expect(asWritten(text, language)?.format).toBe(format);
  });
});

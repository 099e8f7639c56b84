import type { Bounds } from '../../src/cells/refusal';
import { boundsBy, optionsBy } from '../../src/language/bounds';
import { dateInWords } from '../../src/language/dates';
import { errorCode, sharedErrorCode, truth } from '../../src/language/excel';
import { asGiven, figure, figures, quantity, significant, tabular, withDecimalMark } from '../../src/language/numbers';
import { cut, shortened } from '../../src/language/quoted';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number as people read it', () => {
  it.each([
    [9_999, '9999', '9999'],
    [10_000, '10,000', '10 000'],
    [-25_000, '-25,000', '-25 000'],
    [0.123456789, '0.123456789', '0,123456789'],
  ])('%d with all its digits, years in one piece', (value, english, french) => {
    expect([figure(value, 'en'), plain(figure(value, 'fr'))]).toEqual([english, french]);
  });

  it('in a list has a separator that is no decimal comma', () => {
    expect(figures([0.5, 2], 'en')).toBe('0.5; 2');
    expect(figures([0.5, 2], 'fr')).toBe('0,5 ; 2');
  });

  it('to five figures, and to six or two decimals', () => {
    expect([significant(1.23456789, 'en'), significant(1.23456789, 'fr')]).toEqual(['1.2346', '1,2346']);
    expect([tabular(1.23456789, 'en'), tabular(123_456.789, 'en'), tabular(2024, 'en')]).toEqual([
      '1.23457',
      '123,456.79',
      '2024',
    ]);
  });

  it('as it was given, ungrouped', () => {
    expect([asGiven(1_400_000.5, 'en'), asGiven(1e-7, 'en')]).toEqual(['1400000.5', '1e-7']);
    expect([asGiven(1_400_000.5, 'fr'), asGiven(1e-7, 'fr')]).toEqual(['1400000,5', '1E-7']);
    expect([withDecimalMark('1.5', 'en'), withDecimalMark('1.5', 'fr')]).toEqual(['1.5', '1,5']);
  });
});

describe('a quantity in words', () => {
  it.each([
    [30, 'gw', '30 GW', '30 GW'],
    [0.1234567, 'gw', '0.1235 GW', '0,1235 GW'],
    [1.4e12, 'usd', '$1.4 trillion', '1 400 milliards de dollars'],
    [1e9, 'usd', '$1 billion', '1 milliard de dollars'],
    [1.2344e12, 'usd', '$1.23 trillion', '1 234 milliards de dollars'],
    [1.994e9, 'usd', '$1.99 billion', '1,99 milliard de dollars'],
    [1.996e9, 'usd', '$2 billion', '2 milliards de dollars'],
    [1.999e6, 'usd', '$2 million', '2 millions de dollars'],
    [2e9, 'usd', '$2 billion', '2 milliards de dollars'],
    [2.5e9, 'usd', '$2.5 billion', '2,5 milliards de dollars'],
    [4.667e10, 'usd-per-gw', '$46.7 billion per GW', '46,7 milliards de dollars par GW'],
    [1e6, 'usd', '$1 million', '1 million de dollars'],
    [2e6, 'usd', '$2 million', '2 millions de dollars'],
    [1500, 'usd', '$1.5 thousand', '1 500 dollars'],
    [25e6, 'households', '25 million households', '25 millions de foyers'],
    [1e6, 'households', '1 million households', '1 million de foyers'],
    [999_600, 'households', '1 million households', '1 million de foyers'],
    [500, 'households', '500 households', '500 foyers'],
    [12_345_678, 'none', '12,345,678', '12 345 678'],
    [1.23456, 'none', '1.235', '1,235'],
  ] as const)('%d %s', (value, unit, english, french) => {
    expect([plain(quantity(value, unit, 'en')), plain(quantity(value, unit, 'fr'))]).toEqual([english, french]);
  });
});

describe('a date', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-11', 'November 2025', 'novembre 2025'],
    ['2025-11-20', '20 November 2025', '20 novembre 2025'],
    ['2026-06-01', '1 June 2026', '1er juin 2026'],
    ['2026-01-31', '31 January 2026', '31 janvier 2026'],
  ])('%s is as exact as it is given', (date, english, french) => {
    expect([dateInWords(date, 'en'), dateInWords(date, 'fr')]).toEqual([english, french]);
  });
});

it('an error that Excel shows in French is known by its code', () => {
  expect(['#VALEUR!', '#NOM?', '#N/A', '#DIV/0!'].map((shown) => sharedErrorCode(shown, 'fr'))).toEqual([
    '#VALUE!',
    '#NAME?',
    '#N/A',
    '#DIV/0!',
  ]);
  expect(sharedErrorCode('#NUM!', 'en')).toBe('#NUM!');
});

it('Excel has words of its own in French', () => {
  expect([truth(true, 'en'), truth(false, 'en'), truth(true, 'fr'), truth(false, 'fr')]).toEqual([
    'TRUE',
    'FALSE',
    'VRAI',
    'FAUX',
  ]);
  expect([errorCode('#VALUE!', 'fr'), errorCode('#N/A', 'fr'), errorCode('#VALUE!', 'en')]).toEqual([
    '#VALEUR!',
    '#N/A',
    '#VALUE!',
  ]);
});

describe('bounds in words', () => {
  const words = {
    least: (bound: number) => `at least ${bound}`,
    above: (bound: number) => `above ${bound}`,
    most: (bound: number) => `at most ${bound}`,
    between: (least: number, most: number) => `from ${least} to ${most}`,
    and: ' and ',
    oneOf: 'one of',
    whole: 'a whole number',
  };

  it.each<[Bounds, string]>([
    [{}, ''],
    [{ whole: true }, ''],
    [{ least: 0 }, 'at least 0'],
    [{ above: 0 }, 'above 0'],
    [{ most: 1 }, 'at most 1'],
    [{ least: 0, most: 1 }, 'from 0 to 1'],
    [{ above: 0, most: 1 }, 'above 0 and at most 1'],
    [{ least: 1, whole: true }, 'a whole number at least 1'],
  ])('%j: %s', (bounds, text) => {
    expect(boundsBy(words, bounds)).toBe(text);
  });

  it('of a choice are its options', () => {
    expect(optionsBy(words, ['low', 'mid', 'high'])).toBe('one of low, mid, high');
  });
});

describe('a text that is shown', () => {
  it('is cut where it is longer than forty characters', () => {
    expect(shortened('x'.repeat(40))).toBe('x'.repeat(40));
    expect(shortened('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
  });

  it('loses line breaks and marks of direction, and never shows half a character', () => {
    expect(shortened('a\r\nb\u202Ec')).toBe('a b c');
    expect(shortened('a\uD83D')).toBe('a\uFFFD');
    expect(shortened('\uDE00a')).toBe('\uFFFDa');
    expect(cut('ab👨‍👩‍👧cd', 5)).toBe('ab…');
    // Each of them has two halves.
    expect(cut('😀'.repeat(41), 40)).toBe(`${'😀'.repeat(39)}…`);
  });

  it('is cut between code points where the engine knows no characters', async () => {
    const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {};
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      await jest.isolateModulesAsync(async () => {
        const elsewhere = await import('../../src/language/quoted');
        expect(elsewhere.cut('ab👨‍👩‍👧cd', 5)).toBe('ab👨\u200D…');
      });
    } finally {
      Object.defineProperty(Intl, 'Segmenter', segmenter);
    }
  });
});

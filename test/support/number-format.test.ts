import { readBack, sectionFor, shown } from './number-format';
import { openSpreadsheet } from './spreadsheet';

describe('the section of a format', () => {
  const scaled = '[>=1000000000000]$0.0,,,," tn";[>=1000000000]$0.0,,," bn";$0,," m"';

  it.each([
    [1.4e12, '$0.0,,,," tn"'],
    [1e12, '$0.0,,,," tn"'],
    [999e9, '$0.0,,," bn"'],
    [375e6, '$0,," m"'],
  ])('for %d is %s', (value, section) => {
    expect(sectionFor(scaled, value).pattern).toBe(section);
  });

  it.each([
    [0.0148, '+1.5%'],
    [-0.0148, '-1.5%'],
    [0, 'none'],
  ])('without conditions goes by sign: %d is %s', (value, text) => {
    expect(shown(openSpreadsheet(), value, '+0.0%;-0.0%;"none"')).toBe(text);
  });

  it.each([
    ['#,##0.0,," m"', '-0.1 m'],
    ['[<0]0.00,," m";0', '-0.07 m'],
    ['0.0,," m";(0.0,," m)"', '(0.1 m)'],
  ])('has a minus of its own only where it is for negative numbers: %s shows %s', (format, text) => {
    expect(shown(openSpreadsheet(), -72_844, format)).toBe(text);
  });

  // By hand: half of the last digit and more goes up.
  it.each([
    ['0.0', 0.96, '1.0'],
    ['0.0', 0.153, '0.2'],
    ['0.0%', 0.00153, '0.2%'],
    ['0.0,," m"', 152_830, '0.2 m'],
    ['#,##0', 2_500.4, '2,500'],
    ['$#,##0.00,,," bn"', 46.666e9, '$46.67 bn'],
    ['General', 0.0136812, '0.0136812'],
  ])('%s rounds %d as %s', (format, value, text) => {
    expect(shown(openSpreadsheet(), value, format)).toBe(text);
  });

  it('is not cut at a semicolon within quotes', () => {
    expect(sectionFor('[<1]0.0" a;b";0', 0.5)).toEqual({ pattern: '0.0" a;b"', hasMinus: false });
  });

  it('is refused where Excel would have none, or where conditions and signs are mixed', () => {
    expect(() => sectionFor('[<1]0.0;[<10]0', 12)).toThrow('no section for 12');
    expect(() => sectionFor('[<1]0.0;0;0', 12)).toThrow('mixes conditions and signs');
  });
});

describe('a shown number is read back', () => {
  it.each([
    ['$1.4 tn', 'en', 1.4e12, 0.05e12, '$'],
    ['$46.7 bn', 'en', 46.7e9, 0.05e9, '$'],
    ['1,400 Md$', 'fr', 1.4e12, 0.5e9, '$'],
    ['375 M$', 'fr', 375e6, 0.5e6, '$'],
    ['30 GW', 'en', 30, 0.5, 'GW'],
    ['-1.5%', 'en', -0.015, 0.0005, '%'],
    ['1.4E+12', 'en', 1.4e12, 0.05e12, ''],
    ['25,369,244', 'fr', 25_369_244, 0.5, ''],
  ] as const)('%s (%s)', (text, language, value, within, unit) => {
    const read = readBack(text, language);
    expect(read.value).toBeCloseTo(value, 3);
    expect(read.within).toBeCloseTo(within, 6);
    expect(read.unit).toBe(unit);
  });

  it.each([
    ['30. GW', 'en'],
    ['1,40', 'en'],
    ['$1.4 zn', 'en'],
    ['1.4 tn$', 'fr'],
    ['1.4 Md$', 'en'],
    ['General GW', 'en'],
    ['#VALUE!', 'en'],
    ['', 'en'],
  ] as const)('and “%s” (%s) is not', (text, language) => {
    expect(() => readBack(text, language)).toThrow('no number that a reader understands');
  });
});

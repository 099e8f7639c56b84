import { cell, errorOf } from '../support/cells';

describe('TARIFF', () => {
  it('takes no rate for granted', () => {
    expect(errorOf('TARIFF', 1e9)).toBe('#VALUE! rate is missing: give a number (ratio), or an id.');
    expect(errorOf('TARIFFSAVED', 1e9, 0.5)).toBe('#VALUE! rate is missing: give a number (ratio), or an id.');
  });

  it('suggests a ratio where a percentage is given', () => {
    expect(errorOf('TARIFF', 1e9, 25)).toBe('#VALUE! rate must be from 0 to 2; it is 25. Did you mean 0.25 or 25%?');
  });

  it('takes a rate by its id, with or without the family', () => {
    expect(cell('TARIFF', 1e9, 'taiwan-reciprocal-20')).toBe(200e6);
    expect(cell('TARIFF', 1e9, 'tariff.Taiwan-Reciprocal-20')).toBe(200e6);
  });

  it('is nothing at a rate of 0, that of servers since July 2026', () => {
    expect(cell('TARIFF', 1e9, 'section-301-forced-labor-servers-exempt')).toBe(0);
  });

  it('names the nearest rates where an id is unknown', () => {
    expect(errorOf('TARIFF', 1e9, 'semiconductors')).toMatch(
      /^#N\/A rate "semiconductors" is not known\. Nearest: .*section-232-semiconductors/,
    );
  });
});

describe('TARIFFSAVED', () => {
  it('suggests a share where a percentage is given', () => {
    expect(errorOf('TARIFFSAVED', 1e9, 71, 0.25)).toBe(
      '#VALUE! domestic_share must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?',
    );
  });
});

import { cell } from '../support/cells';

describe('a region', () => {
  it.each(['GB', 'GBR', 'UK', 'gb'])('is found by %s', (id) => {
    // 8.76 TWh over the 317.35 that Ember counts for 2024.
    expect(cell('GRIDSHARE', 1, id)).toBeCloseTo(8.76 / 317.35, 12);
  });

  it('has its energy and its peak under one id', () => {
    expect(cell('GRIDSHARE', 6.024, 'IE', 'peak')).toBeCloseTo(1, 12);
    expect(cell('GRIDSHARE', 36.02 / 8.76, 'IRL', 'energy')).toBeCloseTo(1, 12);
  });
});

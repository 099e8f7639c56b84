import { errorOf } from '../support/cells';

describe('STATIONS', () => {
  it('knows how many hours a week has', () => {
    expect(errorOf('STATIONS', 1, 1, 169)).toBe(
      '#VALUE! hours_per_week must be greater than 0 and at most 168; it is 169.',
    );
  });

  it('suggests a ratio where the availability is a percentage', () => {
    expect(errorOf('STATIONS', 1, 1, 40, 85)).toBe(
      '#VALUE! availability must be greater than 0 and at most 1; it is 85. Did you mean 0.85 or 85%?',
    );
  });
});

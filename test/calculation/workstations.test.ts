import { parallelStations } from '../../src/calculation/workstations';

describe('parallelStations', () => {
  it('needs one station for an hour of work in each hour of the week', () => {
    expect(parallelStations(168, 60, 168, 1)).toBe(1);
  });

  it('needs more where the week is shorter and the station stands still', () => {
    // 60 hours of work ÷ (40 × 0.75 = 30 hours a station), by hand.
    expect(parallelStations(120, 30, 40, 0.75)).toBe(2);
  });

  it('is not rounded', () => {
    expect(parallelStations(84, 60, 168, 1)).toBe(0.5);
  });
});

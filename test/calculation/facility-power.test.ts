import { facilityPowerGw, itPowerGw } from '../../src/calculation/facility-power';

describe('itPowerGw', () => {
  it('leaves 25 GW for IT from 30 GW at a PUE of 1.2', () => {
    expect(itPowerGw(30, 1.2)).toBe(25);
  });

  it('is the whole power at a PUE of 1', () => {
    expect(itPowerGw(30, 1)).toBe(30);
  });
});

describe('facilityPowerGw', () => {
  it('needs 1.5 GW at the grid for 1 GW of IT at a PUE of 1.5', () => {
    expect(facilityPowerGw(1, 1.5)).toBe(1.5);
  });
});

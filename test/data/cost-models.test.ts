import { findAssumption } from '../../src/data/assumptions';
import { openSpreadsheet } from '../support/spreadsheet';
import { models } from './records';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const million = 1e6;

describe('the cost model of Epoch AI', () => {
  const epoch = models.find(({ id }) => id === 'epoch-1gw-2026');
  const lines = epoch?.lines ?? [];
  const input = (name: string): number => findAssumption(`cost.${name}`)?.value ?? NaN;

  it('has lines that add up to the printed capital within the rounding of its millions', () => {
    // Five lines rounded to a million each: 37,882 against 37,883 printed.
    expect(
      Math.abs(sum(lines.map(({ upfrontUsd }) => upfrontUsd)) - (epoch?.totals.capexUsd ?? NaN)),
    ).toBeLessThanOrEqual(2.5 * million);
  });

  it('has lines that add up to the printed yearly total but for the 4 million by which its opex lines fall short', () => {
    // 903 of opex in lines, 907 printed; the capital lines are 1 million above by rounding.
    expect(
      Math.abs(sum(lines.map(({ annualUsd }) => annualUsd)) - (epoch?.totals.annualUsd ?? NaN)),
    ).toBeLessThanOrEqual(5 * million);
  });

  it.each([
    ['servers', 'it_discount_rate', 'it_life_years'],
    ['network', 'it_discount_rate', 'it_life_years'],
    ['facility', 'facility_discount_rate', 'facility_life_years'],
    ['utility-works', 'facility_discount_rate', 'facility_life_years'],
  ])(
    '%s: the inferred rate gives the printed annuity, by the PMT of an independent spreadsheet',
    (item, rate, life) => {
      const line = lines.find((each) => each.item === item);
      const annuity = openSpreadsheet().evaluate(`-PMT(${input(rate)},${input(life)},${line?.upfrontUsd ?? NaN})`);
      // The lines are printed in millions; utility works is so small that its rounding allows any rate from 7.7 to 8.5 %.
      expect(Math.abs(Number(annuity) - (line?.annualUsd ?? NaN))).toBeLessThanOrEqual(0.5 * million);
    },
  );
});

describe('the shares of Bernstein', () => {
  it('leave a rest: they are digests of a longer list and never add up to more than the whole', () => {
    const shares = models.find(({ id }) => id === 'bernstein-gb200-2025')?.shares ?? [];
    expect(shares).toHaveLength(5);
    expect(sum(shares.map(({ high }) => high))).toBeLessThan(1);
  });
});

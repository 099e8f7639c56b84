// What must hold of the arithmetic whatever the numbers are. Random numbers look for the case that breaks it.
import fc, { type Arbitrary } from 'fast-check';
import { annuityFactor } from '../../src/calculation/annuity';
import { buildOut } from '../../src/calculation/build-out';
import { capexUsd, capexUsdPerGw, powerGwForCapex } from '../../src/calculation/capex';
import { linesFromAmounts, linesFromShares, wholeOf } from '../../src/calculation/capex-breakdown';
import { denseEflops } from '../../src/calculation/compute';
import { electricityCostUsdPerYear } from '../../src/calculation/electricity-cost';
import { emissionsTonnesPerYear } from '../../src/calculation/emissions';
import { energyTwh, powerGwForEnergy } from '../../src/calculation/energy';
import { facilityPowerGw, itPowerGw } from '../../src/calculation/facility-power';
import { householdsForPower, powerGwForHouseholds } from '../../src/calculation/households';
import { racksPerWeek } from '../../src/calculation/rack-rate';
import {
  acceleratorsForPower,
  acceleratorsInRacks,
  facilityPowerGwForRacks,
  racksForPower,
} from '../../src/calculation/racks';
import { quantileOfSorted, sortedOutcomes } from '../../src/calculation/risk';
import {
  acceleratorHourCostUsd,
  annualCostUsd,
  shareOfYear,
  siteCost,
  totalCost,
} from '../../src/calculation/site-cost';
import { oneAtATime, type Spread } from '../../src/calculation/spread';
import { dutySavedUsd, dutyUsd } from '../../src/calculation/tariff';
import { waterMegalitresPerYear } from '../../src/calculation/water';
import { parallelStations } from '../../src/calculation/workstations';
import { ascending, magnitude, share } from '../support/random-arguments';

// The seed is fixed, so that the same code always gets the same verdict; any other number looks at other cases.
fc.configureGlobal({ seed: 20_251_120, numRuns: 100 });

// Each operation rounds to 53 bits, that is by 1.1E-16 of its result; a dozen of them stay far within this.
const rounding = 1e-14;

const expectNearly = (actual: number, expected: number, relative = rounding): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.abs(expected) * relative);

/** Not below, but for rounding. */
const expectAtLeast = (actual: number, bound: number): void =>
  expect(actual).toBeGreaterThanOrEqual(bound - Math.abs(bound) * rounding);

const holdsFor = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Ts]: Arbitrary<Ts[Index]> },
  check: (...values: Ts) => void,
): void => fc.assert(fc.property(...arbitraries, check));

// From a phone charger to more than mankind uses, in GW.
const power = magnitude(1e-8, 1e5);
const pue = share.map((at) => 1 + at * 2);
const utilisation = magnitude(0.001, 1);
// Kilowatts, kilowatt-hours, dollars, hours: positive, of any size that has a meaning.
const amount = magnitude(1e-3, 1e12);
const years = share.map((at) => 1 + at * 99);
const rate = share.map((at) => at * 0.5);

const inOrder = fc.tuple(amount, amount).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** Inputs of a site, each of a size that it might have. */
const site = fc.record({
  servers_usd_per_gw: amount,
  network_usd_per_gw: amount,
  facility_usd_per_gw: amount,
  utility_works_usd_per_gw: amount,
  land_usd_per_gw: amount,
  it_life_years: years,
  facility_life_years: years,
  it_discount_rate: rate,
  facility_discount_rate: rate,
  land_annual_rate: rate,
  electricity_usd_per_mwh: magnitude(1, 1e4),
  pue,
  utilisation,
  taxes_usd_per_gw_year: amount,
  maintenance_usd_per_gw_year: amount,
  labour_usd_per_gw_year: amount,
  water_usd_per_gw_year: amount,
  rack_kw: magnitude(1, 1e3),
  accelerators_per_rack: fc.integer({ min: 1, max: 600 }),
  busy_share: fc.double({ min: 0.01, max: 1, noNaN: true }),
});

describe('twice the power', () => {
  /** Each quantity that grows with power, as a function of power and of whatever else it takes. */
  const quantities: Record<string, (powerGw: number, a: number, b: number, pue: number, share: number) => number> = {
    'as many households': (gw, a, _b, _pue, share) => householdsForPower(gw, a, share),
    'as much energy': (gw, a, _b, _pue, share) => energyTwh(gw, share, a),
    'as much IT power': (gw, _a, _b, pue) => itPowerGw(gw, pue),
    'as much facility power': (gw, _a, _b, pue) => facilityPowerGw(gw, pue),
    'as much capital': (gw, a) => capexUsd(gw, a),
    'as many racks': (gw, a, _b, pue) => racksForPower(gw, a, pue),
    'as many accelerators in racks': (gw, a, b, pue) => acceleratorsInRacks(gw, a, b, pue),
    'as many accelerators': (gw, a) => acceleratorsForPower(gw, a),
    'as much compute': (gw, a, b, pue) => denseEflops(gw, a, b, pue),
    'as many racks a week': (gw, a, b, pue) => racksPerWeek(gw, a, b, pue),
    'as high a bill for electricity': (gw, a, _b, _pue, share) => electricityCostUsdPerYear(gw, a, share),
    'as high emissions': (gw, a, _b, _pue, share) => emissionsTonnesPerYear(gw, a, share),
    'as much water': (gw, a, _b, pue, share) => waterMegalitresPerYear(gw, a, share, pue),
  };

  it.each(Object.entries(quantities))('is twice %s, and any factor that factor', (_name, quantity) => {
    holdsFor([power, amount, amount, amount, pue, utilisation], (gw, factor, ...others) => {
      expect(quantity(gw * 2, ...others)).toBe(quantity(gw, ...others) * 2);
      expectNearly(quantity(gw * factor, ...others), quantity(gw, ...others) * factor);
    });
  });

  it.each(Object.entries(quantities))('or two sites together have %s as the two apart', (_name, quantity) => {
    holdsFor([power, power, amount, amount, pue, utilisation], (one, other, ...others) => {
      expectNearly(quantity(one + other, ...others), quantity(one, ...others) + quantity(other, ...others));
    });
  });

  it('costs twice as much to own and to run, at the same price per accelerator-hour', () => {
    holdsFor([power, site], (gw, inputs) => {
      expect(annualCostUsd(gw * 2, inputs)).toBe(annualCostUsd(gw, inputs) * 2);
      expectNearly(acceleratorHourCostUsd(gw * 2, inputs), acceleratorHourCostUsd(gw, inputs));
    });
  });
});

describe('there and back', () => {
  const pairs: Record<string, (start: number, a: number, b: number, pue: number, share: number) => number> = {
    'from power to households': (gw, a, _b, _pue, share) =>
      powerGwForHouseholds(householdsForPower(gw, a, share), a, share),
    'from power to energy': (gw, a, _b, _pue, share) => powerGwForEnergy(energyTwh(gw, share, a), share, a),
    'from facility power to IT power': (gw, _a, _b, pue) => facilityPowerGw(itPowerGw(gw, pue), pue),
    'from power to capital': (gw, a) => powerGwForCapex(capexUsd(gw, a), a),
    'from capital and power to capital per GW': (gw, a) => capexUsd(gw, capexUsdPerGw(a, gw)) * (gw / a),
    'from power to racks': (gw, a, _b, pue) => facilityPowerGwForRacks(racksForPower(gw, a, pue), a, pue),
  };

  it.each(Object.entries(pairs))('%s is where it began', (_name, thereAndBack) => {
    holdsFor([power, amount, amount, pue, utilisation], (start, ...others) => {
      expectNearly(thereAndBack(start, ...others), start);
    });
  });
});

// Rounding keeps the order of two numbers, so a single division or product never needs a tolerance here.
describe('a higher PUE', () => {
  const worse = fc.tuple(pue, pue).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

  it('leaves less for IT, so fewer racks, accelerators and FLOP/s, and less water by IT energy', () => {
    holdsFor([power, amount, amount, worse], (gw, a, b, [good, bad]) => {
      expect(itPowerGw(gw, bad)).toBeLessThanOrEqual(itPowerGw(gw, good));
      expect(racksForPower(gw, a, bad)).toBeLessThanOrEqual(racksForPower(gw, a, good));
      expect(acceleratorsInRacks(gw, a, b, bad)).toBeLessThanOrEqual(acceleratorsInRacks(gw, a, b, good));
      expect(denseEflops(gw, a, b, bad)).toBeLessThanOrEqual(denseEflops(gw, a, b, good));
      expect(racksPerWeek(gw, b, a, bad)).toBeLessThanOrEqual(racksPerWeek(gw, b, a, good));
      expect(waterMegalitresPerYear(gw, a, 1, bad)).toBeLessThanOrEqual(waterMegalitresPerYear(gw, a, 1, good));
    });
  });

  it('needs more at the grid for the same IT, and costs more a year', () => {
    holdsFor([power, site, worse], (gw, inputs, [good, bad]) => {
      expect(facilityPowerGw(gw, bad)).toBeGreaterThanOrEqual(facilityPowerGw(gw, good));
      expect(annualCostUsd(gw, { ...inputs, pue: bad })).toBeGreaterThanOrEqual(
        annualCostUsd(gw, { ...inputs, pue: good }),
      );
    });
  });

  it('never lets IT power exceed facility power', () => {
    holdsFor([power, pue], (gw, overhead) => {
      expect(itPowerGw(gw, overhead)).toBeLessThanOrEqual(gw);
      expect(facilityPowerGw(gw, overhead)).toBeGreaterThanOrEqual(gw);
    });
  });
});

describe('a higher price', () => {
  it('of electricity makes a higher bill and a dearer year', () => {
    holdsFor([power, site, inOrder, utilisation], (gw, inputs, [cheap, dear], drawn) => {
      expect(electricityCostUsdPerYear(gw, dear, drawn)).toBeGreaterThanOrEqual(
        electricityCostUsdPerYear(gw, cheap, drawn),
      );
      expect(annualCostUsd(gw, { ...inputs, electricity_usd_per_mwh: dear })).toBeGreaterThanOrEqual(
        annualCostUsd(gw, { ...inputs, electricity_usd_per_mwh: cheap }),
      );
    });
  });

  it.each(['servers_usd_per_gw', 'network_usd_per_gw', 'facility_usd_per_gw', 'utility_works_usd_per_gw'] as const)(
    'of %s makes a dearer year',
    (input) => {
      holdsFor([power, site, inOrder], (gw, inputs, [cheap, dear]) => {
        expect(annualCostUsd(gw, { ...inputs, [input]: dear })).toBeGreaterThanOrEqual(
          annualCostUsd(gw, { ...inputs, [input]: cheap }),
        );
      });
    },
  );

  it('of a GW buys less power for the same money', () => {
    holdsFor([amount, inOrder], (capital, [cheap, dear]) => {
      expect(powerGwForCapex(capital, dear)).toBeLessThanOrEqual(powerGwForCapex(capital, cheap));
    });
  });
});

describe('an annuity', () => {
  it('repays the capital: its payments, discounted year by year, add up to what was lent', () => {
    holdsFor([rate, fc.integer({ min: 1, max: 100 })], (interest, life) => {
      const payment = annuityFactor(interest, life);
      let presentValue = 0;
      for (let year = 1; year <= life; year++) presentValue += payment / (1 + interest) ** year;
      // A sum of up to a hundred terms, each of a power that rounds a hundred times.
      expectNearly(presentValue, 1, 1e-12);
    });
  });

  it('is never less than straight line, nor than the interest, nor more than both together', () => {
    holdsFor([rate, years], (interest, life) => {
      expectAtLeast(annuityFactor(interest, life), 1 / life);
      expectAtLeast(annuityFactor(interest, life), interest);
      expectAtLeast(1 / life + interest, annuityFactor(interest, life));
    });
  });

  it('is smaller for a longer life and larger for a higher rate', () => {
    holdsFor([rate, rate, years, years], (a, b, oneLife, otherLife) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [short, long] = [Math.min(oneLife, otherLife), Math.max(oneLife, otherLife)];
      expectAtLeast(annuityFactor(a, short), annuityFactor(a, long));
      expectAtLeast(annuityFactor(high, oneLife), annuityFactor(low, oneLife));
    });
  });

  it('comes down to straight line as the rate comes down to nothing', () => {
    holdsFor([magnitude(1e-300, 1e-6), years], (interest, life) => {
      // The annuity is (1 + rate × (life + 1) ÷ 2) ÷ life to first order: at most 50 × rate above straight line.
      expectNearly(annuityFactor(interest, life), 1 / life, 51 * interest + rounding);
    });
  });
});

describe('a longer life', () => {
  it.each(['it_life_years', 'facility_life_years'] as const)('of %s makes a cheaper year', (input) => {
    holdsFor([power, site, years, years], (gw, inputs, a, b) => {
      expectAtLeast(
        annualCostUsd(gw, { ...inputs, [input]: Math.min(a, b) }),
        annualCostUsd(gw, { ...inputs, [input]: Math.max(a, b) }),
      );
    });
  });
});

describe('the lines of a table', () => {
  it('of cost add up to its total from whichever line on, and their shares to one', () => {
    holdsFor([power, site, fc.nat({ max: 9 })], (gw, inputs, first) => {
      const lines = siteCost(gw, inputs);
      const total = totalCost([...lines.slice(first), ...lines.slice(0, first)]);
      expectNearly(
        lines.reduce((sum, { upfrontUsd }) => sum + upfrontUsd, 0),
        total.upfrontUsd,
      );
      expectNearly(annualCostUsd(gw, inputs), total.annualUsd);
      expectNearly(
        lines.reduce((sum, line) => sum + (shareOfYear(line, total) ?? 0), 0),
        1,
      );
    });
  });

  it('of capital by amounts add up to the power times the sum of the amounts', () => {
    holdsFor([power, fc.array(amount, { minLength: 1, maxLength: 10 })], (gw, amounts) => {
      const whole = wholeOf(linesFromAmounts(gw, amounts));
      expectNearly(whole.usd, gw * amounts.reduce((sum, each) => sum + each, 0));
      expectNearly(whole.share, 1);
    });
  });

  it('of capital by shares add up to the whole, with what the shares leave as the last', () => {
    const shares = fc.array(
      fc.tuple(share, share).map(([a, b]) => ({ low: Math.min(a, b) / 10, high: Math.max(a, b) / 10 })),
      { minLength: 1, maxLength: 10 },
    );
    holdsFor([power, amount, shares], (gw, usdPerGw, given) => {
      const lines = linesFromShares(gw, usdPerGw, given);
      expect(lines).toHaveLength(given.length + 1);
      expectNearly(wholeOf(lines).usd, capexUsd(gw, usdPerGw));
      expectNearly(wholeOf(lines).share, 1);
      expect(lines.every((line) => line.share >= -rounding)).toBe(true);
    });
  });
});

describe('a build-out', () => {
  const shapes = ['linear', 's-curve', 'front-loaded', 'back-loaded'] as const;
  const shape = fc.constantFrom(...shapes);
  const firstYear = fc.integer({ min: 1900, max: 2100 });
  const furtherYears = fc.integer({ min: 0, max: 100 });
  const anyAmount = fc.oneof(power, amount, fc.double({ min: 0, max: 1e300, noNaN: true }));

  it('adds exactly the power and the capital of the whole, in whatever order they are summed', () => {
    const places = fc.array(share, { minLength: 101, maxLength: 101 });
    holdsFor([anyAmount, anyAmount, furtherYears, shape, places], (gw, usd, further, form, place) => {
      const years = buildOut(gw, usd, 2026, 2026 + further, form);
      const shuffled = years
        .map((year, index) => ({ ...year, place: place[index] ?? 0 }))
        .sort((a, b) => a.place - b.place);
      expect(shuffled.reduce((sum, { addedGw }) => sum + addedGw, 0)).toBe(gw);
      expect(shuffled.reduce((sum, { capexUsd }) => sum + capexUsd, 0)).toBe(usd);
    });
  });

  it('has every year once, never takes power away, and ends at the whole', () => {
    holdsFor([anyAmount, anyAmount, firstYear, furtherYears, shape], (gw, usd, start, further, form) => {
      const years = buildOut(gw, usd, start, start + further, form);
      expect(years.map(({ year }) => year)).toEqual(Array.from({ length: further + 1 }, (_, index) => start + index));
      expect(years.every(({ addedGw, capexUsd }) => addedGw >= 0 && capexUsd >= 0)).toBe(true);
      expect(years.at(-1)?.cumulativeGw).toBe(gw);
    });
  });

  it('stands each year at what was added until then', () => {
    holdsFor([anyAmount, firstYear, furtherYears, shape], (gw, start, further, form) => {
      const years = buildOut(gw, 0, start, start + further, form);
      let standing = 0;
      const sums = years.map(({ addedGw }) => (standing += addedGw));
      expect(years.map(({ cumulativeGw }) => cumulativeGw)).toEqual(sums);
    });
  });

  it('front-loaded is back-loaded read backwards, and the s-curve is the same both ways', () => {
    holdsFor([power, furtherYears], (gw, further) => {
      const added = (form: (typeof shapes)[number]) =>
        buildOut(gw, 0, 2026, 2026 + further, form).map(({ addedGw }) => addedGw);
      const [frontLoaded, backLoaded, sCurve] = [added('front-loaded'), added('back-loaded'), added('s-curve')];
      const farthest = (some: number[], others: number[]) =>
        Math.max(...some.map((each, index) => Math.abs(each - (others[index] ?? NaN))));
      // A year's addition is the difference of two cumulative amounts, each rounded at the whole's last place.
      const lastPlaces = gw * 4 * Number.EPSILON;
      expect(farthest(frontLoaded, [...backLoaded].reverse())).toBeLessThanOrEqual(lastPlaces);
      expect(farthest(sCurve, [...sCurve].reverse())).toBeLessThanOrEqual(lastPlaces);
    });
  });
});

describe('duty and stations', () => {
  it('saved and paid duty make up the duty on all of the hardware', () => {
    holdsFor([amount, share, rate], (hardware, domestic, duty) => {
      const paid = dutyUsd(hardware * (1 - domestic), duty);
      expectNearly(dutySavedUsd(hardware, domestic, duty) + paid, dutyUsd(hardware, duty));
    });
  });

  it('stations have exactly the hours that the work takes', () => {
    holdsFor([amount, amount, share, utilisation], (units, minutes, at, availability) => {
      const hours = 1 + at * 167;
      const stations = parallelStations(units, minutes, hours, availability);
      expectNearly(stations * hours * availability * 60, units * minutes);
    });
  });
});

describe('uncertain inputs', () => {
  const spread = ascending(amount).map(([low, mode, high]): Spread => ({ low, mode, high }));
  const spreads = fc.record({ a: spread, b: spread, c: spread });
  const sum = ({ a, b, c }: { a: number; b: number; c: number }): number => a + b + c;
  const seed = fc.nat();

  it('have quantiles in the order of their probabilities, between the least and the most that can come out', () => {
    holdsFor([spreads, seed, fc.array(share, { minLength: 2, maxLength: 6 })], (given, start, probabilities) => {
      const outcomes = sortedOutcomes(given, sum, 50, start);
      const quantiles = [0, ...probabilities.sort((a, b) => a - b), 1].map((probability) =>
        quantileOfSorted(outcomes, probability),
      );
      expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b));
      expectAtLeast(quantiles[0] ?? NaN, given.a.low + given.b.low + given.c.low);
      expectAtLeast(given.a.high + given.b.high + given.c.high, quantiles.at(-1) ?? NaN);
      expect([quantiles[0], quantiles.at(-1)]).toEqual([outcomes[0], outcomes.at(-1)]);
    });
  });

  it('have the same outcomes for the same seed', () => {
    holdsFor([spreads, seed], (given, start) => {
      expect(sortedOutcomes(given, sum, 20, start)).toEqual(sortedOutcomes(given, sum, 20, start));
    });
  });

  it('that are certain always come out the same', () => {
    holdsFor([amount, seed], (value, start) => {
      const fixed = { low: value, mode: value, high: value };
      expect(new Set(sortedOutcomes({ a: fixed }, ({ a }) => a, 20, start))).toEqual(new Set([value]));
    });
  });

  it('stand in the order of their swings, and a sum swings by the spread of its input', () => {
    holdsFor([spreads], (given) => {
      const swings = oneAtATime(given, sum);
      const sizes = swings.map(({ swing }) => swing);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const { input, low, high, swing } of swings) {
        expect({ low, high }).toEqual({ low: given[input].low, high: given[input].high });
        // The other two inputs are added and cancel: what is left has the last place of the larger sum.
        const others = given.a.high + given.b.high + given.c.high;
        expect(Math.abs(swing - (high - low))).toBeLessThanOrEqual(others * rounding);
      }
    });
  });
});

import { headlines } from '../../src/pane/figures/headlines';
import { textOf, valueOf } from '../../src/pane/live-formula';
import { quantity } from '../../src/language/numbers';
import { sourcesOf } from '../../src/data/sources';

const headline = (id: string) => {
  const found = headlines.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no headline ${id}`);
  return found;
};

describe("the article's figures come out of the functions", () => {
  it.each([
    ['power', 30, 0],
    ['value', 1.4e12, 0],
    ['households', 25e6, 0],
    // The article gives no ratio; 1.4 trillion over 30 is 46.67 billion to four figures.
    ['capex-per-gw', 46.67e9, 1e7],
  ])('%s is %d', (id, figure, within) => {
    const value = Number(valueOf(headline(id).formula));
    expect(Math.abs(value - figure)).toBeLessThanOrEqual(within);
  });
});

describe('the formula of a headline', () => {
  it.each([
    ['power', '=GW.PARTNERSHIP("openai-30gw-1400bn","power_gw")'],
    ['value', '=GW.PARTNERSHIP("openai-30gw-1400bn","value_usd")'],
    ['households', '=GW.HOUSEHOLDS(30)'],
  ])('%s is %s', (id, formula) => {
    expect(textOf(headline(id).formula)).toBe(formula);
  });
});

describe('a headline in words', () => {
  it.each([
    ['power', '30 GW', '30 GW'],
    ['value', '$1.4 trillion', '1 400 milliards de dollars'],
    ['households', '25 million households', '25 millions de foyers'],
    ['capex-per-gw', '$46.7 billion per GW', '46,7 milliards de dollars par GW'],
  ])('%s reads "%s" and "%s"', (id, english, french) => {
    const { formula, unit } = headline(id);
    const value = Number(valueOf(formula));
    expect(quantity(value, unit, 'en')).toBe(english);
    expect(quantity(value, unit, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(french);
  });
});

it('says what became of the 1.4 trillion dollars', () => {
  expect(headline('value').status?.note.en).toMatch(/\$600bn by 2030.*\$856bn/);
});

it('gives every headline a source', () => {
  expect(headlines.filter((each) => sourcesOf(each).length === 0)).toEqual([]);
});

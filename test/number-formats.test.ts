// Every number format is executed by an independent engine, and what it shows is read back as a person reads it: a comma
// or a scale word too many is a figure off by a thousand.
import { catalogue } from '../src/catalogue';
import { headlines } from '../src/pane/figures/headlines';
import {
  type FormatInUse,
  formatsOfFunctions,
  formatsOfHeadlines,
  formatsOfPartnerships,
  formatsOfTemplates,
} from './support/formats-in-use';
import { readBack, shown } from './support/number-format';
import { openSpreadsheet } from './support/spreadsheet';

// The prepared sheets take two numbers from the grid's package, which Jest cannot load: it is of ES modules.
jest.mock('@univerjs/core', () => ({ BooleanNumber: { FALSE: 0, TRUE: 1 } }));

const spreadsheet = openSpreadsheet();

// Two figures are the least that an analyst needs: 10 that stands for up to 10.5 is off by 5 per cent.
const furthest = 0.05;
// A binary fraction such as 46.65 may lie on either side of its half.
const slack = 1 + 1e-9;

/** What is wrong with how a cell shows its value; undefined where nothing is. */
function fault({ language, format, value, isPublished, finest = 0 }: FormatInUse): string | undefined {
  const text = shown(spreadsheet, value, format);
  if (typeof value === 'string') return text === value ? undefined : `shows ${text}`;
  try {
    const read = readBack(text, language);
    const off = Math.abs(read.value - value);
    const isClose = off <= read.within * slack && off <= Math.max(Math.abs(value) * furthest, finest);
    const isWhole = !isPublished || off <= Math.abs(value) * 1e-12;
    return isClose && isWhole ? undefined : `shows ${value} as ${text}`;
  } catch (refusal) {
    return `shows ${value} as ${text}: ${String(refusal)}`;
  }
}

const faultsOf = (uses: readonly FormatInUse[]): string[] =>
  uses.flatMap((use) => {
    const found = fault(use);
    return found === undefined ? [] : [`${use.where} (${use.language}) ${use.format} ${found}`];
  });

const uses = {
  functions: formatsOfFunctions(),
  headlines: formatsOfHeadlines(),
  partnerships: formatsOfPartnerships(),
  templates: formatsOfTemplates(spreadsheet),
};

describe('a number format shows the number that is in the cell', () => {
  it.each(Object.entries(uses))('in the %s', (_, found) => {
    expect(faultsOf(found)).toEqual([]);
  });

  it('and there is one for each function with one answer, each headline, each sum and power', () => {
    const scalars = catalogue.filter(({ shape }) => shape === 'scalar');
    const dressed = new Set(uses.functions.map(({ where }) => where.replace(/\(.*/, '')));
    expect(scalars.filter(({ name }) => !dressed.has(name))).toEqual([]);
    expect(uses.headlines).toHaveLength(headlines.length * 2);
    expect(uses.partnerships.filter(({ where }) => where.endsWith('value_usd')).length).toBeGreaterThan(10);
    expect(uses.partnerships.filter(({ where }) => where.endsWith('power_gw')).length).toBeGreaterThan(10);
  });

  it('and every format of the prepared sheets has a number to show', () => {
    expect(uses.templates.length).toBeGreaterThan(100);
  });
});

it('a format has a dollar sign exactly where the answer is in dollars', () => {
  const wrong = catalogue.filter(
    (record) =>
      record.shape === 'scalar' &&
      record.returns.about.en.includes('dollar') !== record.returns.numberFormat.includes('$'),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

describe('a headline in its cell', () => {
  // An Excel in French writes the space where the English grammar has the comma.
  it.each([
    ['power', '30 GW', '30 GW'],
    ['value', '$1.4 tn', '1,400 Md$'],
    ['households', '25.0 m', '25.0 M'],
    ['capex-per-gw', '$46.7 bn', '46.7 Md$'],
  ])('%s reads %s and %s', (id, english, french) => {
    const texts = uses.headlines
      .filter(({ where }) => where === id)
      .map((use) => shown(spreadsheet, use.value, use.format));
    expect(texts).toEqual([english, french]);
  });
});

describe('a format that is wrong is found', () => {
  const largeNumbers = [...uses.headlines, ...uses.partnerships, ...uses.templates].filter(({ format }) =>
    format.replace(/"[^"]*"|#,##0/g, '0').includes('0,'),
  );
  const otherWord: Readonly<Record<string, string>> = { tn: 'bn', bn: 'tn', m: 'bn', Md: 'M', M: 'Md' };
  const mutations: readonly (readonly [string, (format: string) => string])[] = [
    ['with a comma less', (format) => format.replaceAll(/0,(,*)(?=["$ ;]|$)/g, '0$1')],
    ['with a comma more', (format) => format.replaceAll(/0(,+)(?=["$ ;]|$)/g, '0$1,')],
    [
      'with another scale',
      (format) => format.replaceAll(/" (tn|bn|m|Md|M)(?=[$"])/g, (_, word: string) => `" ${otherWord[word]}`),
    ],
    ['without its scale', (format) => format.replaceAll(/" (?:tn|bn|m|Md|M)(\$?)"/g, '"$1"')],
  ];

  it.each(mutations)('%s', (_, mutate) => {
    const changed = largeNumbers.map((use) => ({ ...use, format: mutate(use.format) }));
    expect(changed.length).toBeGreaterThan(100);
    const unseen = changed.filter((use) => Number(use.value) !== 0 && fault({ ...use, finest: 0 }) === undefined);
    expect(unseen).toEqual([]);
  });

  it('with a comma more in the format of any function', () => {
    const numbers = uses.functions.filter(({ format }) => format !== 'General');
    const changed = numbers.map((use) => ({
      ...use,
      format: use.format.replaceAll(/(?<!#,##)0(?=[;%]|$)|#,##0(?!\.)/g, '$&,'),
    }));
    expect(changed.filter((use) => fault(use) === undefined)).toEqual([]);
  });

  it.each([
    ['a thousandth', '#,##0,', 25_000_000],
    ['a whole as a per cent', '0.0"%"', 46.7],
    ['a number that rounds to nothing', '#,##0', 0.4],
    ['half of the figures gone', '$0," tn"', 1.4e12],
    ['a point without decimals', '0.##', 30],
  ])('%s: %s', (_, format, value) => {
    expect(fault({ where: '', language: 'en', format, value, isPublished: true })).toBeDefined();
  });
});

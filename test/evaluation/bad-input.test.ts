import type { Evaluate, FunctionRecord } from '../../src/catalogue/record';
import { answersOf, CellError, cells, errorOf, record } from '../support/cells';

describe('bad input gets one sentence that names the argument and the bound', () => {
  it('text for a number', () => {
    expect(errorOf('HOUSEHOLDS', 'many')).toBe('#VALUE! power_gw must be a number (GW); it is the text "many".');
  });

  it('a number below its bound', () => {
    expect(errorOf('HOUSEHOLDS', -1)).toBe('#VALUE! power_gw must be at least 0; it is -1.');
  });

  it('an unknown id, with the nearest ones', () => {
    expect(errorOf('HOUSEHOLDS', 30, 'Atlantis')).toMatch(/^#N\/A household "Atlantis" is not known\. Nearest: \S+, /);
  });

  it('a percentage for a ratio, with both ways to write it', () => {
    expect(errorOf('HOUSEHOLDS', 30, null, 71)).toBe(
      '#VALUE! utilisation must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?',
    );
  });

  it('no arguments at all, with the usage', () => {
    expect(errorOf('HOUSEHOLDS')).toBe('#VALUE! Usage: GW.HOUSEHOLDS(power_gw, [household], [utilisation])');
  });

  it('a required argument left out beside others', () => {
    expect(errorOf('HOUSEHOLDS', null, 'US')).toBe('#VALUE! power_gw is missing: give a number (GW).');
  });

  it('division by zero power', () => {
    expect(errorOf('CAPEXPERGW', 1, 0)).toBe('#VALUE! power_gw must be greater than 0; it is 0.');
  });

  it('a number stored as text', () => {
    expect(errorOf('HOUSEHOLDS', '30')).toBe(
      '#VALUE! power_gw is a number stored as text ("30"): remove the quotes, or convert the cell to a number.',
    );
    expect(errorOf('HOUSEHOLDS', 30, '10512')).toMatch(/^#VALUE! household is a number stored as text/);
  });

  it('a Boolean for a number', () => {
    expect(errorOf('ENERGY', true)).toBe('#VALUE! power_gw must be a number (GW); it is TRUE.');
  });

  it('a PUE below 1', () => {
    expect(errorOf('ITPOWER', 1, 0.9)).toBe('#VALUE! pue must be at least 1; it is 0.9.');
  });

  it('a utilisation of 0 where it divides', () => {
    expect(errorOf('POWERFORHOUSEHOLDS', 1, null, 0)).toBe(
      '#VALUE! utilisation must be greater than 0 and at most 1; it is 0.',
    );
  });

  it('sums by year that are none, or in no order', () => {
    const given = (capex: unknown, life: unknown = 5, method: unknown = null) =>
      errorOf('DEPRECIATION', capex, life, method);
    expect(given(null)).toBe('#VALUE! capex_by_year is missing: give a range of two columns (year, US dollars).');
    expect(given([['year', 'capex_usd']])).toMatch(/^#VALUE! capex_by_year is missing/);
    expect(given([[2026, 1, 2]])).toBe('#VALUE! capex_by_year must have two columns (year, US dollars); it has 3.');
    expect(
      given([
        [2028, 1],
        [2027, 1],
      ]),
    ).toBe('#VALUE! capex_by_year must have ascending years; 2027 stands below 2028.');
    expect(
      given([
        [2028, 1],
        [2028, 1],
      ]),
    ).toMatch(/2028 stands below 2028\.$/);
    expect(given([[2026.5, 1]])).toMatch(
      /^#VALUE! capex_by_year: year must be a whole number from 1900 to 2200; it is 2026\.5\.$/,
    );
    expect(given([[2026, -1]])).toBe('#VALUE! capex_by_year: 2026 must be at least 0; it is -1.');
    expect(
      given([
        [2026, null],
        [2027, 1],
      ]),
    ).toBe('#VALUE! capex_by_year: 2026 is empty: give a number.');
    expect(
      given([
        [2026, 1],
        ['Total', 1],
      ]),
    ).toBe('#VALUE! capex_by_year: year must be a number (calendar years); it is the text "Total".');
    expect(given([[2026, { type: 'Error', basicValue: '#N/A' }]])).toMatch(/^#N\/A /);
    expect(given([[2026, 1]], 7, 'macrs-5')).toBe('#VALUE! life_years must be 5 where method is macrs-5; it is 7.');
  });

  it('a region that is none, or of which one half is not known', () => {
    expect(errorOf('GRIDSHARE', 1, 'Atlantis')).toMatch(/^#N\/A region "Atlantis" is not known\. Nearest: \S+, /);
    // No peak of Ohio alone is published, and no yearly use of the grid of Texas was found.
    expect(errorOf('GRIDSHARE', 1, 'US-OH', 'peak')).toBe('#N/A US-OH has no peak: no source states it.');
    expect(errorOf('GRIDSHARE', 1, 'ERCOT')).toBe('#N/A ERCOT has no demand: no source states it.');
    expect(errorOf('GRIDSHARE', 1, 'US-TX')).toMatch(
      /^#N\/A region "US-TX" is not known: there is no value for Texas\./,
    );
    expect(errorOf('GRIDSHARE', 1, 'PJM', 'power')).toMatch(/basis must be one of energy, peak/);
    expect(errorOf('EQUIVALENT', 1, 0)).toBe('#VALUE! thing must be greater than 0; it is 0.');
    expect(errorOf('EQUIVALENT', 1, 'elephant')).toMatch(/^#N\/A thing "elephant" is not known/);
  });

  it('a revenue that leaves nothing for the capital', () => {
    // Epoch AI's energy and other opex of 1 GW of IT are 0.9 billion dollars.
    expect(errorOf('PAYBACK', 0.5e9)).toMatch(
      /^#N\/A revenue_usd_per_gw must be greater than the yearly cash cost of 900.* US dollars per GW, or the capital is never paid back; it is 500000000\.$/,
    );
    expect(errorOf('PAYBACK')).toMatch(/Usage: GW\.PAYBACK/);
  });

  it('figures that no number has', () => {
    expect(errorOf('VERDICT', 25e6, 25e6, 0)).toBe('#VALUE! figures must be a whole number from 1 to 15; it is 0.');
    expect(errorOf('VERDICT', 25e6, 25e6, 'two')).toMatch(/^#VALUE! figures must be a number/);
  });

  it('a word that is no choice', () => {
    expect(errorOf('CAPEX', 1, 'nvidia-50-60', 'top')).toBe(
      '#VALUE! estimate must be one of low, mid, high; it is the text "top".',
    );
  });

  it('a result that no cell can hold', () => {
    expect(errorOf('HOUSEHOLDS', 1e308, 1e-308)).toBe('#VALUE! The result is larger than a cell can hold.');
  });

  it('a number for a word, and a Boolean for a flag or an id', () => {
    expect(errorOf('CAPEX', 1, null, 5)).toBe('#VALUE! estimate must be one of low, mid, high; it is 5.');
    expect(errorOf('PARTNERSHIP', true)).toBe('#VALUE! id must be a text; it is TRUE.');
  });

  it('an id left out', () => {
    expect(errorOf('PARTNERSHIP', null, 'power_gw')).toBe('#VALUE! id is missing: give an id as text.');
  });

  it('a number or an id left out where neither is assumed', () => {
    expect(errorOf('TARIFF', 1e9)).toBe('#VALUE! rate is missing: give a number (ratio), or an id.');
  });

  it('spaces for a number or for an id', () => {
    expect(errorOf('ENERGY', '  ')).toBe('#VALUE! power_gw must be a number (GW); it is the text "  ".');
    expect(errorOf('HOUSEHOLDS', 30, '  ')).toMatch(/^#N\/A household "" is not known\./);
  });

  it('a percentage stored as text', () => {
    expect(errorOf('ENERGY', 1, '71%')).toBe(
      '#VALUE! utilisation is a number stored as text ("71%"): remove the quotes, or convert the cell to a number.',
    );
  });

  it.each(['0,25', '10 512', '10\u202f512', '83,4', '$83.4', '0,25 %', '1.234,5', '-3', '1,5E3'])(
    'a number stored as text as people write them in any country: %s',
    (text) => {
      expect(errorOf('HOUSEHOLDS', 30, text)).toMatch(/^#VALUE! household is a number stored as text/);
      expect(errorOf('ENERGY', text)).toMatch(/^#VALUE! power_gw is a number stored as text/);
    },
  );

  it('a unit typed behind a number', () => {
    expect(errorOf('ENERGY', '30 GW')).toBe('#VALUE! power_gw must be a number (GW); it is the text "30 GW".');
  });

  it('100 for a ratio, with both ways to write it, and 101 without a guess', () => {
    expect(errorOf('ENERGY', 1, 100)).toBe(
      '#VALUE! utilisation must be from 0 to 1; it is 100. Did you mean 1 or 100%?',
    );
    expect(errorOf('ENERGY', 1, 101)).toBe('#VALUE! utilisation must be from 0 to 1; it is 101.');
    // 1.1 is as likely to be meant as 110 %.
    expect(errorOf('ENERGY', 1, 1.1)).toBe('#VALUE! utilisation must be from 0 to 1; it is 1.1.');
    expect(errorOf('ENERGY', 1, 2)).toMatch(/Did you mean 0\.02 or 2%\?$/);
    expect(errorOf('ENERGY', 1, 7.3)).toMatch(/Did you mean 0\.073 or 7\.3%\?$/);
  });

  it('an id with spaces around it, shown without them', () => {
    expect(errorOf('HOUSEHOLDS', 30, ' Atlantis ')).toMatch(/^#N\/A household "Atlantis" is not known\./);
  });

  it('a long text, shown by its first 39 characters', () => {
    const forty = 'The quick brown fox jumps over the dogs.';
    expect(errorOf('ENERGY', forty)).toBe(`#VALUE! power_gw must be a number (GW); it is the text "${forty}".`);
    expect(errorOf('ENERGY', `${forty}!`)).toBe(
      '#VALUE! power_gw must be a number (GW); it is the text "The quick brown fox jumps over the dogs…".',
    );
  });

  it('part of a year where whole years are counted, and a year outside the bounds', () => {
    expect(errorOf('BUILDOUT', 10, 2026.5, 2030)).toBe(
      '#VALUE! start_year must be a whole number from 1900 to 2200; it is 2026.5.',
    );
    expect(errorOf('BUILDOUT', 10, 26, 2030)).toBe(
      '#VALUE! start_year must be a whole number from 1900 to 2200; it is 26.',
    );
    expect(errorOf('BUILDOUT', 10, 2026, 20_300)).toMatch(/^#VALUE! end_year must be .*; it is 20300\.$/);
  });

  it('a table that cannot be made, in one cell', () => {
    expect(errorOf('BUILDOUT', 10, 2030, 2026)).toMatch(
      /^#VALUE! end_year must be start_year 2030 or later; it is 2026/,
    );
    expect(errorOf('COMPONENTS', 1, 'no-such-rack')).toMatch(/^#N\/A rack "no-such-rack" is not known\. Nearest: /);
  });

  it('an array where a cell should be', () => {
    for (const array of [[], [1], [[]], [[1], []], [[1], 2], [[[1]]]]) {
      expect(errorOf('ENERGY', array)).toBe('#VALUE! power_gw must be a number (GW); it is not a plain value.');
    }
  });

  it('a line of a table that no cell can hold', () => {
    const [line] = cells('COMPONENTS', 1e308, null, false);
    expect(line?.[2]).toEqual(new CellError('#VALUE!', 'The result is larger than a cell can hold.'));
  });

  it('an unknown partnership and an unknown field', () => {
    expect(errorOf('PARTNERSHIP', 'openai-foxcon')).toMatch(
      /^#N\/A id "openai-foxcon" is not known\. Nearest: openai-foxconn/,
    );
    expect(errorOf('PARTNERSHIP', 'openai-foxconn', 'powr')).toMatch(
      /^#N\/A There is no field "powr"\. Nearest: power_gw/,
    );
  });

  it('a field that the record does not have', () => {
    expect(errorOf('PARTNERSHIP', 'openai-foxconn', 'value_usd')).toBe(
      '#N/A openai-foxconn has no value_usd: no source states it.',
    );
  });

  it('a filter that matches nothing and no headers to show', () => {
    expect(errorOf('PARTNERSHIPS', 'Intrinsic', 'supply', null, false)).toBe(
      '#N/A Nothing matches, and there is no header row to show.',
    );
  });
});

describe('a defect of ours', () => {
  it('comes out as a cell that says so, never as an exception', () => {
    const broken = {
      ...record('ENERGY'),
      compute: () => {
        throw new Error('broken');
      },
    } as FunctionRecord;
    expect(answersOf(broken, [1])).toEqual([
      [new CellError('#VALUE!', 'ENERGY failed; please report it: Error: broken')],
    ]);
  });
});

describe('a table that asks for a function that is not there', () => {
  it('is told so', () => {
    const asking = {
      ...record('CLAIMS'),
      compute: (_given: unknown, evaluate: Evaluate) => [[evaluate('GW.NOSUCH()')]],
    };
    expect(answersOf(asking as FunctionRecord, [false])).toEqual([
      [new CellError('#N/A', 'There is no function NOSUCH.')],
    ]);
  });
});

describe('rows of different lengths, which no host sends', () => {
  it('lack the cells that are not there', () => {
    const range = [
      [1, 2, 3],
      [1, 2],
    ];
    expect(cells('ITPOWER', range, 1)[1]).toEqual([1, 2, new CellError('#VALUE!', 'facility_gw is missing.')]);
  });
});

describe('a range with a blank, a text and an error in it', () => {
  it('keeps each in its own cell and gives the others their values', () => {
    const failed = new CellError('#N/A', 'An input cell holds #N/A.');
    const [row] = cells('HOUSEHOLDS', [[30, null, 'many', failed, 1.2]]);
    expect(row).toEqual([
      25_000_000,
      new CellError('#VALUE!', 'power_gw is missing: give a number (GW).'),
      new CellError('#VALUE!', 'power_gw must be a number (GW); it is the text "many".'),
      failed,
      1_000_000,
    ]);
  });
});

describe('a column of which one row is blank', () => {
  it('is no empty call: the blank is missing in its own row', () => {
    expect(cells('HOUSEHOLDS', [[null], [30]])).toEqual([
      [new CellError('#VALUE!', 'power_gw is missing: give a number (GW).')],
      [25_000_000],
    ]);
  });
});

describe('a sentence about a long text', () => {
  const long = 'x'.repeat(1000);
  it('shows its beginning only', () => {
    expect(errorOf('HOUSEHOLDS', 30, long)).toContain(`household "${'x'.repeat(39)}…" is not known.`);
    expect(errorOf('HOUSEHOLDS', '1'.repeat(100))).toContain(`stored as text ("${'1'.repeat(39)}…")`);
    expect(errorOf('ANNUALCOST', 1, [[long, 1]])).toContain(`scenario: "${'x'.repeat(39)}…" is not an input.`);
  });
});

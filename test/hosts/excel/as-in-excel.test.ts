// The add-in's functions as a person meets them in a sheet: cells, formulas, and what they spill.
import { error, type Habits, sheet } from '../../support/fake-excel';

const missing = error('#VALUE!', 'power_gw is missing: give a number (GW).');

describe.each<Partial<Habits>>([{ blank: null }, { blank: '' }, { blank: undefined, omitted: undefined }])(
  'in an Excel that hands over what is not there as %p, a blank',
  (habits) => {
    const a = sheet({ A1: 30, A3: 0 }, habits);

    it('argument takes the cited default, left out, empty, or a cell that is', () => {
      for (const formula of [
        '=GW.HOUSEHOLDS(30)',
        '=GW.HOUSEHOLDS(A1,,)',
        '=GW.HOUSEHOLDS(A1,B1,B2)',
        '=GW.HOUSEHOLDS(30,"","")',
      ])
        expect({ formula, cells: a.formula(formula) }).toEqual({ formula, cells: [[25_000_000]] });
    });

    it('cell of a range says what is missing in its own place, and 0 is zero', () => {
      expect(a.formula('=GW.HOUSEHOLDS(A1:A3)')).toEqual([[25_000_000], [missing], [0]]);
    });

    it('row of a scenario is passed over: power for nothing, and all else as published', () => {
      const b = sheet({ A1: 'input', B1: 'value', A3: 'electricity_usd_per_mwh', B3: 0 }, habits);
      const published = b.formula('=GW.COSTTABLE(1,,FALSE)');
      const given = b.formula('=GW.COSTTABLE(1,A1:B4,FALSE)');
      const yearly = (rows: typeof given, item: string) => rows.find(([name]) => name === item)?.[2];
      expect([yearly(given, 'Energy'), yearly(given, 'Servers')]).toEqual([0, yearly(published, 'Servers')]);
    });

    it('cell among ids is passed over', () => {
      const b = sheet({ A1: 'household.US', A3: 'eia-2024-table-5a' }, habits);
      expect(b.formula('=GW.SOURCES(A1:A3)')).toEqual(b.formula('=GW.SOURCES({"household.US";"eia-2024-table-5a"})'));
    });
  },
);

describe('in an older Excel that hands over blanks as 0', () => {
  it('a blank cell of a range counts as zero: the worst that comes of it is a zero row', () => {
    expect(sheet({ A1: 30 }, { blank: 0 }).formula('=GW.HOUSEHOLDS(A1:A2)')).toEqual([[25_000_000], [0]]);
  });
});

describe('ranges', () => {
  const a = sheet({ A1: 10, A2: 20, A3: 30, B1: 1, C1: 2, B2: 'US', C2: 'many', B3: error('#DIV/0!'), C3: true });

  it('spill as they are, a column meets a row, and one that does not reach is #N/A', () => {
    expect(a.formula('=GW.CAPEXPERGW(A1:A3,10)')).toEqual([[1], [2], [3]]);
    expect(a.formula('=GW.CAPEXPERGW(A1:A3,B1:C1)')).toEqual([[10, 5], [20, 10], [30, 15]]); // prettier-ignore
    const unreached = error('#N/A', 'The ranges given are of different sizes: one of them does not reach this cell.');
    expect(a.formula('=GW.CAPEXPERGW(A1:A3,A1:A2)')).toEqual([[1], [1], [unreached]]);
    expect(a.formula('=GW.ENERGY({1;2},{0.5,1})')).toEqual([[4.38, 8.76], [8.76, 17.52]]); // prettier-ignore
  });

  it('keep a text, an error and a Boolean in their own cells', () => {
    expect(a.formula('=GW.ENERGY(B1:C3,1,1000)')).toEqual([
      [1, 2],
      [
        error('#VALUE!', 'power_gw must be a number (GW); it is the text "US".'),
        error('#VALUE!', 'power_gw must be a number (GW); it is the text "many".'),
      ],
      [error('#DIV/0!'), error('#VALUE!', 'power_gw must be a number (GW); it is TRUE.')],
    ]);
  });

  it('that another formula spilled go on: a table of energy from a table of power', () => {
    const b = sheet({ A1: 30, A2: 60, C1: '=GW.HOUSEHOLDS(A1:A2)' });
    expect(b.cell('C2')).toBe(50_000_000);
    expect(b.formula('=GW.POWERFORHOUSEHOLDS(C1#)')).toEqual([[30], [60]]);
    expect(b.formula('=GW.POWERFORHOUSEHOLDS(GW.HOUSEHOLDS(A1:A2))')).toEqual([[30], [60]]);
  });
});

describe('errors of input cells', () => {
  it.each(['#N/A', '#DIV/0!', '#NUM!', '#NULL!'])('%s pass through', (code) => {
    const [[shown] = []] = sheet({ A1: error(code) }).formula('=GW.HOUSEHOLDS(A1)');
    expect(shown).toMatchObject({ error: code });
  });

  it.each(['#NAME?', '#REF!', '#SPILL!'])('%s, which Excel refuses as a result, are #VALUE! that says so', (code) => {
    const said = error('#VALUE!', `An input cell holds ${code}.`);
    expect(sheet({ A1: error(code), A2: 30 }).formula('=GW.HOUSEHOLDS(A1:A2)')).toEqual([[said], [25_000_000]]);
  });

  it.each([
    ['#REF!', 'power_gw is the error #REF!.'],
    ['#NAME?', 'power_gw is the error #NAME?: a name in it is not known.'],
  ])('%s alone may stand in the formula itself, so that no cell is spoken of', (code, sentence) => {
    expect(sheet({ A1: error(code) }).formula('=GW.HOUSEHOLDS(A1)')).toEqual([[error('#VALUE!', sentence)]]);
  });

  it('in a scenario, among ids and in the place of headers are the answer of the whole table', () => {
    const a = sheet({ A1: 'pue', B1: error('#DIV/0!') });
    for (const formula of ['=GW.COSTTABLE(1,A1:B1)', '=GW.SOURCES(A1:B1)', '=GW.BENCHMARKS(B1)'])
      expect({ formula, cells: a.formula(formula) }).toEqual({ formula, cells: [[error('#DIV/0!')]] });
  });
});

describe('tables', () => {
  it('spill with their header, or without it for FALSE and 0, and not over what is there', () => {
    const a = sheet({
      A1: '=GW.CAPEXBREAKDOWN(1)',
      G1: '=GW.CAPEXBREAKDOWN(1,,0)',
      N1: 'mine',
      M1: '=GW.CAPEXBREAKDOWN(1)',
    });
    expect([a.cell('A1'), a.cell('B1'), a.cell('A2')]).toEqual(['item', 'usd', a.cell('G1')]);
    expect([a.cell('M1'), a.cell('N1')]).toEqual([error('#SPILL!'), 'mine']);
  });

  it('take a scenario typed as an array constant as they take it from cells', () => {
    const a = sheet({ A1: 'electricity_usd_per_mwh', B1: 100 });
    expect(a.formula('=GW.COSTTABLE(1,{"electricity_usd_per_mwh",100})')).toEqual(a.formula('=GW.COSTTABLE(1,A1:B1)'));
  });

  it('given a range for a single value answer for each cell, as Excel calls them', () => {
    expect(sheet({ A1: 'Foxconn', A2: 'Intrinsic' }).formula('=GW.PARTNERSHIPS(A1:A2)')).toEqual([['id'], ['id']]);
  });
});

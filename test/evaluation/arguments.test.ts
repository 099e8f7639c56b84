import { cell, cells, errorOf } from '../support/cells';

describe('a blank optional argument', () => {
  it.each([[null], [undefined], ['']])('given as %p takes the cited default', (blank) => {
    expect(cell('HOUSEHOLDS', 30, blank, blank)).toBe(25_000_000);
  });

  it('in a one-cell range takes the cited default too', () => {
    expect(cell('HOUSEHOLDS', [[30]], [[null]], [['']])).toBe(25_000_000);
  });
});

describe('zero', () => {
  it('is zero, not blank', () => {
    expect(cell('HOUSEHOLDS', 30, null, 0)).toBe(0);
    expect(cell('HOUSEHOLDS', 0)).toBe(0);
  });
});

describe('the invocation object that Excel adds at the end', () => {
  it('is not taken for an argument', () => {
    const invocation = { functionName: 'HOUSEHOLDS', address: 'Sheet1!A1' };
    expect(cell('HOUSEHOLDS', 30, null, null, invocation)).toBe(25_000_000);
  });
});

describe('a value with a number format, as data types hand it over', () => {
  it('counts as its plain number', () => {
    expect(cell('HOUSEHOLDS', { type: 'FormattedNumber', basicValue: 30, numberFormat: '0 "GW"' })).toBe(25_000_000);
  });
});

describe('an id', () => {
  it('is trimmed and its case ignored', () => {
    expect(cell('HOUSEHOLDS', 10_359, ' us ')).toBe(cell('HOUSEHOLDS', 10_359, 'US'));
  });

  it('may be written with its family', () => {
    expect(cell('HOUSEHOLDS', 30, 'household.US')).toBe(cell('HOUSEHOLDS', 30, 'US'));
  });

  it('of another family is not known here', () => {
    expect(errorOf('HOUSEHOLDS', 30, 'pue.ai')).toMatch(/^#N\/A household "pue\.ai" is not known\. Nearest: /);
  });

  it('of a state gives the use of that state', () => {
    // Texas: 1,098 kWh a month x 12 = 13,176 kWh a year.
    expect(cell('HOUSEHOLDS', 1, 'US-TX')).toBeCloseTo(8.76e9 / 13_176, 3);
  });
});

describe('a range of a published benchmark', () => {
  it('has a low end, a middle and a high end', () => {
    expect(cell('CAPEX', 1, 'nvidia-50-60', 'low')).toBe(50e9);
    expect(cell('CAPEX', 1, 'nvidia-50-60')).toBe(55e9);
    expect(cell('CAPEX', 1, 'nvidia-50-60', 'HIGH')).toBe(60e9);
  });

  it('has its end named with spaces around it', () => {
    expect(cell('CAPEX', 1, 'nvidia-50-60', ' high ')).toBe(60e9);
  });

  it('without a low or a high has its value at either end', () => {
    // The announcement gives one figure: 1.4 trillion dollars for 30 GW.
    expect(cell('CAPEX', 30, 'openai-implied', 'low')).toBe(1.4e12);
    expect(cell('CAPEX', 30, 'openai-implied', 'high')).toBe(1.4e12);
  });

  it('has no ends where the benchmark is a number', () => {
    expect(cell('CAPEX', 2, 35e9, 'high')).toBe(70e9);
  });
});

describe('headers', () => {
  it.each([[true], [1], [null]])('given as %p are shown', (shown) => {
    expect(cellsOfFirstRow(shown)).toBe('id');
  });

  it.each([[false], [0]])('given as %p are left out', (hidden) => {
    expect(cellsOfFirstRow(hidden)).toBe('foxconn-intrinsic');
  });

  it('must be TRUE or FALSE', () => {
    expect(errorOf('PARTNERSHIPS', null, null, null, 'yes')).toBe(
      '#VALUE! headers must be TRUE or FALSE (or 1 or 0); it is the text "yes".',
    );
  });
});

function cellsOfFirstRow(headers: unknown): unknown {
  return cells('PARTNERSHIPS', 'Intrinsic', null, null, headers)[0]?.[0];
}

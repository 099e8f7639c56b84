import { catalogue } from '../../src/catalogue';
import { registerFunctions } from '../../src/excel/register';
import { ExcelError, standInForCustomFunctions } from '../support/custom-functions';

const excel = standInForCustomFunctions();

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: excel });
  registerFunctions();
});

describe('the functions as Excel calls them', () => {
  it('are associated under the ids of functions.json', () => {
    expect(excel.ids).toEqual(catalogue.map(({ name }) => name));
  });

  it('answer with rows of cells, also for a single value', () => {
    expect(excel.callFunction('HOUSEHOLDS', [[30]], null, null)).toEqual([[25_000_000]]);
  });

  it('answer with an Excel error that carries code and sentence', () => {
    const [[error] = []] = excel.callFunction('HOUSEHOLDS', [[-1]], null, null);
    expect(error).toBeInstanceOf(ExcelError);
    expect(error).toMatchObject({ code: '#VALUE!', message: 'power_gw must be at least 0; it is -1.' });
  });

  it('pass an error of an input cell through in its own place', () => {
    const range = [[30, new ExcelError('#DIV/0!'), { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }]];
    const [row = []] = excel.callFunction('HOUSEHOLDS', range, null, null);
    expect(row).toEqual([
      25_000_000,
      expect.objectContaining({ code: '#DIV/0!' }),
      expect.objectContaining({ code: '#N/A' }),
    ]);
  });

  it('say #VALUE! for an input error that Excel refuses as a result', () => {
    const [[error] = []] = excel.callFunction('HOUSEHOLDS', [[new ExcelError('#NAME?')]], null, null);
    expect(error).toMatchObject({ code: '#VALUE!', message: 'An input cell holds #NAME?.' });
  });

  it('never put null, NaN or text into a number cell', () => {
    const range = [[null, '', 'x', true, 1e308, {}, [], -0]];
    const numeric = catalogue.filter((record) => 'native' in record).map(({ name }) => name);
    expect(numeric.length).toBeGreaterThan(10);
    for (const id of numeric) {
      const wrong = excel
        .callFunction(id, range, null, null)
        .flat()
        .filter((cell) => !(cell instanceof ExcelError) && !(typeof cell === 'number' && Number.isFinite(cell)));
      expect({ id, wrong }).toEqual({ id, wrong: [] });
    }
  });

  it('answer for 100,000 cells in one call, each with its own value', () => {
    const column = Array.from({ length: 100_000 }, (_, index) => [index]);
    const spilled = excel.callFunction('HOUSEHOLDS', column, 8_760, null);
    expect(spilled).toHaveLength(100_000);
    expect([spilled[1], spilled[99_999]]).toEqual([[1_000_000], [99_999_000_000]]);
  });
});

import { catalogue } from '../../../src/catalogue';
import { registerFunctions } from '../../../src/hosts/excel/register';
import { ExcelError, standInForCustomFunctions } from '../../support/custom-functions';
import { error, sheet } from '../../support/fake-excel';

// What the functions hand back before a sheet shows it.
const excel = standInForCustomFunctions();

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: excel });
  registerFunctions();
});

describe('the functions as Excel calls them', () => {
  it('are associated under the ids of functions.json', () => {
    expect(excel.ids).toEqual(catalogue.map(({ name }) => name));
  });

  it('do not take the invocation object for an argument where the left-out ones are missing altogether', () => {
    expect(excel.callFunction('HOUSEHOLDS', [[30]])).toEqual([[25_000_000]]);
  });

  it('answer with rows of cells, also for a single value', () => {
    expect(sheet({ A1: 30 }).formula('=GW.HOUSEHOLDS(A1)')).toEqual([[25_000_000]]);
  });

  it('answer with an Excel error that carries code and sentence', () => {
    const said = error('#VALUE!', 'power_gw must be at least 0; it is -1.');
    expect(sheet().formula('=GW.HOUSEHOLDS(-1)')).toEqual([[said]]);
  });

  it('pass an error of an input cell through in its own place, plain or as a data type', () => {
    const dataType = { type: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
    expect(sheet({ A1: 30, B1: error('#DIV/0!'), C1: dataType }).formula('=GW.HOUSEHOLDS(A1:C1)')).toEqual([
      [25_000_000, error('#DIV/0!'), error('#N/A', 'An input cell holds #N/A.')],
    ]);
  });

  it('say #VALUE! for an input error that Excel refuses as a result', () => {
    const said = error('#VALUE!', 'power_gw is the error #NAME?: a name in it is not known.');
    expect(sheet({ A1: error('#NAME?') }).formula('=GW.HOUSEHOLDS(A1)')).toEqual([[said]]);
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
    const column = Array.from({ length: 100_000 }, (_, index) => [`A${index + 1}`, index] as const);
    const spilled = sheet(Object.fromEntries(column)).formula('=GW.HOUSEHOLDS(A1:A100000,8760)');
    expect(spilled).toHaveLength(100_000);
    expect([spilled[1], spilled[99_999]]).toEqual([[1_000_000], [99_999_000_000]]);
  });

  it('say that an answer is too large for Excel rather than leave its cells waiting', () => {
    // 40,000 errors of more than 120 characters each: above the 5 MB that Excel on the web takes.
    const said = excel.callFunction(
      'HOUSEHOLDS',
      Array.from({ length: 40_000 }, () => [30]),
      'a household that nobody knows at all',
      {},
    );
    expect(said).toEqual([
      [new ExcelError('#VALUE!', 'The answer of 40000 cells is more than Excel takes at once: give fewer rows.')],
    ]);
  });

  it('measure cards as they are sent: a thousand of them are more than Excel takes', () => {
    const ids = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`A${index + 1}`, 'openai-foxconn']));
    const [[said]] = sheet(ids, { dataTypes: true }).formula('=GW.PARTNERSHIP(A1:A2000)') as [[unknown]];
    expect(said).toEqual(
      error('#VALUE!', 'The answer of 2000 cells is more than Excel takes at once: give fewer rows.'),
    );
  });

  it('speak the language of Excel’s display, and English where there is no Office to ask', () => {
    const sentenceIn = (displayLanguage: string | undefined): unknown => {
      Object.assign(globalThis, {
        Office: displayLanguage === undefined ? undefined : { context: { displayLanguage } },
      });
      return excel.callFunction('ENERGY', [[1]], [[71]])[0]?.[0];
    };
    expect(sentenceIn('fr-FR')).toEqual(
      new ExcelError(
        '#VALUE!',
        'utilisation doit être compris entre 0 et 1 ; l’argument vaut 71. Vouliez-vous dire 0,71 ou 71\u00a0% ?',
      ),
    );
    const english = 'utilisation must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?';
    for (const language of ['en-US', 'de-DE', undefined]) {
      expect(sentenceIn(language)).toEqual(new ExcelError('#VALUE!', english));
    }
  });
});

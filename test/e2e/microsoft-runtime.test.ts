// dist/functions.js executed by Microsoft's own runtime for custom functions, in a browser, with a bridge for Excel.
//
// It proves that with version 1.1.110 of the runtime
// - every id of functions.json is found, and no other function is associated;
// - single values, ranges, blanks in each form that JSON has, errors in input cells and cards reach the functions as the
//   adapter reads them;
// - the invocation object, which the runtime adds as the last argument, is never taken for one of ours;
// - values, tables, errors with their sentences and cards are sent whole, and no null is, which Excel would show as 0;
// - a cancelled call does no harm, and a thousand calls of one message are each answered once.
//
// It cannot prove what Excel does: what it sends for a blank cell, an omitted argument, a date, or an error beside data
// types; how it reads functions.json; what it shows of a result or a sentence; whether it lifts a range over a single
// argument. `undefined` cannot cross the bridge, because JSON has none: a shorter list of arguments stands for it. The
// runtime is the one of its own file, with no Office host: Excel on the web runs a copy within Office.js, in the page of
// the pane, and negotiates features first. The messages of the bridge are read off this version and documented nowhere.
import { ExcelError } from '../support/custom-functions';
import { idsIn, runFunctionsScript } from './support/functions-script';
import {
  type Answer,
  errorInput,
  flags,
  openRuntime,
  richInput,
  type Runtime,
  runtimeVersion,
} from './support/runtime-bridge';
import { openSite, type Site } from './support/site';

let site: Site;
let runtime: Runtime;

beforeAll(async () => {
  site = await openSite();
  runtime = await openRuntime(site);
}, 60_000);

afterAll(() => site.close());

/** An error cell as the runtime sends it; Excel takes a sentence with #VALUE! and #N/A only. */
const errorCell = (code: string, sentence?: unknown): unknown =>
  expect.objectContaining({
    type: 'Error',
    code,
    basicValue: code,
    ...(sentence === undefined ? {} : { message: sentence }),
  });

const rowsOf = ({ ok, value }: Answer): readonly (readonly unknown[])[] => {
  if (!ok || !Array.isArray(value)) throw new Error(`The call failed: ${JSON.stringify(value)}`);
  return value as unknown[][];
};

const values = (rows: unknown): Answer => ({ ok: true, value: rows });

it("Microsoft's runtime is the version that the bridge was made for", () => {
  expect(runtimeVersion).toBe('1.1.110');
});

/** Arguments with which every function has something to compute, and a range in each of six places with all that is odd. */
const odd = [[null, '', 'x', true, 1e308, -1, 71, [], {}]];
const ways = [
  [],
  [1],
  [30, 0.5],
  [1, 2026, 2030],
  ['openai-foxconn'],
  ['OpenAI'],
  ['household.US', 'unit'],
  [1, [['pue', 1.1, 1.14, 1.3]]],
  [1e10],
  [1, 'US'],
  [
    [
      [2026, 1e9],
      [2027, 2e9],
    ],
    5,
  ],
  [1e308, 1e-308, 1e-308],
  [odd, odd, odd, odd, odd, odd],
].map((given) => [...given, ...Array.from({ length: 6 - given.length }, () => null)]);

describe("in Microsoft's runtime, functions.js", () => {
  it('associates the ids of functions.json, and no other', async () => {
    const ids = idsIn('functions.json');
    const associated = await runtime.page.evaluate(() => {
      const { _association } = CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
      return Object.keys(_association.mappings);
    });
    expect(associated).toEqual(ids);
    // An id that is not associated fails with error 2; each of ours answers a call without arguments with rows of cells.
    expect(await runtime.call('NOSUCHFUNCTION')).toMatchObject({ ok: false, code: 2 });
    const answers = await runtime.callAll(ids.map((id) => ({ id, given: [] })));
    expect(answers.map(({ ok }) => ok)).toEqual(ids.map(() => true));
  });

  it('is found in lower case too', async () => {
    expect(await runtime.call('households', 30, null, null)).toEqual(values([[25_000_000]]));
  });

  it('answers single values, rows, columns and blocks', async () => {
    expect(await runtime.call('HOUSEHOLDS', 30, null, null)).toEqual(values([[25_000_000]]));
    expect(await runtime.call('HOUSEHOLDS', [[30]], null, null)).toEqual(values([[25_000_000]]));
    expect(await runtime.call('ENERGY', [[1], [2]], null, [[1000, 2000]])).toEqual(values([[1, 2], [2, 4]])); // prettier-ignore
    expect(await runtime.call('CAPEXPERGW', [[100, 200], [300, 400]], 10)).toEqual(values([[10, 20], [30, 40]])); // prettier-ignore
  });

  it('sends what the same script answers in an empty engine, to the last digit, a value of every function among it', async () => {
    const script = runFunctionsScript();
    const calls = script.ids.flatMap((id) => ways.map((given) => ({ id, given })));
    const answers = (await runtime.callAll(calls)).map(rowsOf);
    const asSent = (cell: unknown): unknown => (cell instanceof ExcelError ? errorCell(cell.code, cell.message) : cell);
    const expected = calls.map(({ id, given }) => script.callFunction(id, ...given).map((row) => row.map(asSent)));
    expect(answers).toEqual(expected);
    const answered = calls.filter((_, index) => typeof answers[index]?.at(-1)?.at(-1) !== 'object');
    expect([...new Set(answered.map(({ id }) => id))]).toEqual(script.ids);
  });
});

describe('a blank argument', () => {
  it('takes the cited default: null, an empty text, a blank cell, or missing with the invocation object in its place', async () => {
    const forms = [[30, null, null], [30, '', ''], [[[30]], [[null]], [['']]], [30]]; // prettier-ignore
    const answers = await runtime.callAll(forms.map((given) => ({ id: 'HOUSEHOLDS', given })));
    expect(answers).toEqual(forms.map(() => values([[25_000_000]])));
  });

  it('within a range is an error in its own cell, and 0 is zero', async () => {
    const missing = errorCell('#VALUE!', 'power_gw is missing: give a number (GW).');
    const answer = await runtime.call('HOUSEHOLDS', [[30], [null], [''], [0]], null, null);
    expect(answer).toEqual(values([[25_000_000], [missing], [missing], [0]]));
  });

  it('in every place leads to the usage line where an argument is required', async () => {
    expect(await runtime.call('HOUSEHOLDS', null, null, null)).toEqual(
      values([[errorCell('#VALUE!', 'Usage: GW.HOUSEHOLDS(power_gw, [household], [utilisation])')]]),
    );
  });
});

describe('an error', () => {
  it('in an input cell passes through in its own place', async () => {
    const codes = ['#N/A', '#DIV/0!', '#NUM!', '#NULL!', '#VALUE!'];
    const answer = await runtime.call('HOUSEHOLDS', [[30, ...codes.map(errorInput), 1.2]], null, null);
    expect(answer).toEqual(values([[25_000_000, ...codes.map((code) => errorCell(code)), 1_000_000]]));
  });

  it('that Excel refuses as a result is #VALUE! that says so', async () => {
    const codes = ['#NAME?', '#REF!', '#SPILL!', '#CALC!'];
    const answer = await runtime.call('HOUSEHOLDS', [codes.map(errorInput)], null, null);
    expect(answer).toEqual(values([codes.map((code) => errorCell('#VALUE!', `An input cell holds ${code}.`))]));
  });

  it('in an input cell is the same beside data types, in both of their forms', async () => {
    const forms = [{ type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }, errorInput('#DIV/0!')];
    const [answer] = await runtime.callAll([
      {
        id: 'HOUSEHOLDS',
        given: [[[30, ...forms.map(richInput)]], null, null],
        flags: flags.errorsAllowed + flags.richData,
      },
    ]);
    expect(answer).toEqual(values([[25_000_000, errorCell('#DIV/0!'), errorCell('#DIV/0!')]]));
  });

  it('of ours is sent with its code and its sentence', async () => {
    expect(await runtime.call('HOUSEHOLDS', 30, null, 71)).toEqual(
      values([[errorCell('#VALUE!', 'utilisation must be from 0 to 1; it is 71. Did you mean 0.71 or 71%?')]]),
    );
    expect(await runtime.call('HOUSEHOLDS', 30, 'Texas', null)).toEqual(
      values([[errorCell('#N/A', expect.stringMatching(/^household "Texas" is not known\. Nearest: US-TX/))]]),
    );
  });

  it('is what a number becomes that no cell can hold', async () => {
    const answer = await runtime.call('HOUSEHOLDS', 1e308, 1e-308, null);
    expect(answer).toEqual(values([[errorCell('#VALUE!', 'The result is larger than a cell can hold.')]]));
  });
});

describe('a table', () => {
  const annual = (rows: readonly (readonly unknown[])[], item: string): number =>
    Number(rows.find(([name]) => name === item)?.[2]);

  it('takes a scenario from a block of cells: electricity at twice the price costs twice as much', async () => {
    const scenario = [['input', 'value'], ['electricity_usd_per_mwh', 2 * 83.4], ['', null]]; // prettier-ignore
    const published = rowsOf(await runtime.call('COSTTABLE', 1, null, null));
    const dearer = rowsOf(await runtime.call('COSTTABLE', 1, scenario, true));
    expect(published[0]).toEqual(['item', 'upfront_usd', 'annual_usd', 'share', 'source']);
    expect(annual(dearer, 'Energy') / annual(published, 'Energy')).toBeCloseTo(2, 12);
    expect(annual(dearer, 'Servers')).toBe(annual(published, 'Servers'));
    expect(await runtime.call('COSTTABLE', 1, [['pue', errorInput('#N/A')]], true)).toEqual(
      values([[errorCell('#N/A')]]),
    );
  });

  it('takes ids from a range with blanks', async () => {
    const answer = await runtime.call('SOURCES', [['household.US', null], ['', 'eia-2024-table-5a']], false); // prettier-ignore
    expect(rowsOf(answer)[0]?.slice(0, 2)).toEqual(['eia-2024-table-5a', 'U.S. Energy Information Administration']);
  });

  it('leaves its header out for 0 and for FALSE', async () => {
    const [none, off] = await runtime.callAll([
      { id: 'BENCHMARKS', given: [0] },
      { id: 'BENCHMARKS', given: [false] },
    ]);
    expect(none).toEqual(off);
    expect(rowsOf(await runtime.call('BENCHMARKS', null)).slice(1)).toEqual(none?.value);
  });

  it('is rectangular, of numbers, texts, Booleans and errors: nothing that JSON turns into null', async () => {
    const calls = idsIn('functions.json').flatMap((id) => ways.map((given) => ({ id, given })));
    const blocks = (await runtime.callAll(calls)).map(rowsOf);
    expect(blocks.filter(([first, ...rest]) => rest.some(({ length }) => length !== first?.length))).toEqual([]);
    expect(blocks.flat(2).filter((cell) => cell === null)).toEqual([]);
    const objects = blocks.flat(2).filter((cell) => typeof cell === 'object');
    expect(objects.length).toBeGreaterThan(100);
    expect(objects).toEqual(objects.map(() => errorCell(expect.any(String) as string)));
  });
});

describe('a card', () => {
  const cardFrom = async (host: Runtime): Promise<unknown> =>
    rowsOf(await host.call('PARTNERSHIP', 'openai-30gw-1400bn', null))[0]?.[0];

  const close = async ({ errors, page }: Runtime): Promise<void> => {
    expect(errors).toEqual([]);
    await page.context().close();
  };

  it('is sent whole with CustomFunctionsRuntime 1.4, and counts as its id when it comes back', async () => {
    const host = await openRuntime(site, '1.4');
    const card = await cardFrom(host);
    expect(card).toMatchObject({
      type: 'Entity',
      properties: { power_gw: { type: 'Double', basicValue: 30 }, kind: { type: 'String', basicValue: 'commitment' } },
      provider: { description: expect.stringMatching(/https:/) as string },
    });
    const given = [[[richInput(card)]], 'power_gw'];
    const bits = flags.errorsAllowed + flags.richData;
    expect(await host.callAll([{ id: 'PARTNERSHIP', given, flags: bits }])).toEqual([values([[30]])]);
    await close(host);
  });

  it('is its name as text without it, and where there is no Office to ask', async () => {
    const host = await openRuntime(site, '1.3');
    const text = await cardFrom(host);
    expect(text).toMatch(/^OpenAI: 30 GW/);
    expect(await cardFrom(runtime)).toBe(text);
    await close(host);
  });
});

describe('calls', () => {
  it('that are cancelled are answered all the same, because an answer takes no time, and the next ones too', async () => {
    const cancelable = { id: 'ENERGY', given: [1, null, null], flags: flags.cancelable + flags.errorsAllowed };
    expect(await runtime.callAndCancel([cancelable, cancelable])).toEqual([values([[8.76]]), values([[8.76]])]);
    await runtime.cancel(1);
    await runtime.cancel(1_000_000);
    expect(await runtime.call('ENERGY', 1, null, null)).toEqual(values([[8.76]]));
  });

  it('of a thousand cells in one message are each answered once, in far fewer sendings', async () => {
    const before = await runtime.sendings();
    const calls = Array.from({ length: 1000 }, (_, index) => ({ id: 'ENERGY', given: [index, null, 1000] }));
    const answers = await runtime.callAll(calls);
    expect(answers).toEqual(calls.map((_, index) => values([[index]])));
    // One, unless the machine needs more than the second after which the runtime pauses.
    expect((await runtime.sendings()) - before).toBeLessThanOrEqual(10);
  });
});

describe('answers that are too much together', () => {
  // Each of 150,000 numbers of some 18 digits: below the 5 MB of a request alone, above it with another.
  const column = Array.from({ length: 150_000 }, (_, row) => [1 + row / 7]);

  it('are sent in requests that Excel on the web takes, and all of them arrive', async () => {
    const own = await openRuntime(site);
    const calls = Array.from({ length: 3 }, () => ({ id: 'HOUSEHOLDS', given: [column, 9000.7, 0.3] }));
    expect(await own.countRows(calls)).toEqual([150_000, 150_000, 150_000]);
    const largest = await own.largestSending();
    // One answer alone fills more than half of what a request takes.
    expect(largest).toBeGreaterThan(2_500_000);
    expect(largest).toBeLessThan(5_000_000);
  });
});

describe('in an Excel whose display is French, a refusal', () => {
  it('is sent in French', async () => {
    const french = await openRuntime(site, '1.4', 'fr-FR');
    const [[cell] = []] = rowsOf(await french.call('ENERGY', [[1]], [[71]], null, null));
    expect(cell).toEqual(
      errorCell(
        '#VALUE!',
        'utilisation doit être compris entre 0 et 1 ; l’argument vaut 71. Vouliez-vous dire 0,71 ou 71\u00a0% ?',
      ),
    );
  });
});

describe('the rules that the fake Excel of the other tests copies from this runtime', () => {
  it('hold: the invocation object comes last, and what is no JSON becomes null', async () => {
    await runtime.page.evaluate(() => {
      const last = (given: unknown[]) => given[given.length - 1] as CustomFunctions.Invocation;
      CustomFunctions.associate('PROBE', (...given: unknown[]) => [
        [given.length, last(given).address, last(given).functionName],
        [NaN, Infinity, undefined],
      ]);
      CustomFunctions.associate('PROBEERROR', () => {
        throw new Error('lost');
      });
    });
    expect(rowsOf(await runtime.call('PROBE', [[1]], null))).toEqual([
      [3, expect.stringMatching(/^Sheet1!A\d+$/), 'PROBE'],
      [null, null, null],
    ]);
    expect(await runtime.call('PROBEERROR')).toMatchObject({ ok: false, value: '', code: 2 });
  });
});

it('the functions ask for nothing outside the site, only the runtime for its own telemetry, and no error is written', () => {
  const telemetry = 'https://telemetryservice.firstpartyapps.oaspapps.com/';
  expect(runtime.strangers.filter((address) => !address.startsWith(telemetry))).toEqual([]);
  expect(runtime.errors).toEqual([]);
});

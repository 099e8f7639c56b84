// Microsoft's own runtime for custom functions, in a page of its own with the built functions.js and a bridge in the place
// of Excel. The bridge speaks as version 1.1.110 of @microsoft/office-js understands, which no page documents. The runtime
// is served to the page from node_modules: its licence keeps it out of this repository and out of dist/.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT } from '../../../scripts/root.mjs';
import { openPage, type Site, type Watched } from './site';

const officePackage = join(ROOT, 'node_modules', '@microsoft', 'office-js');

export const { version: runtimeVersion } = JSON.parse(readFileSync(join(officePackage, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** What Excel says of a call beside its arguments, as bits. */
export const flags = { cancelable: 1, errorsAllowed: 4, richData: 8 } as const;

export interface Call {
  readonly id: string;
  /** Arguments as they cross the bridge in JSON: null where one is left out, rows of cells for a matrix. */
  readonly given: readonly unknown[];
  readonly flags?: number;
}

/** A row of the results as the runtime sends it: the value, or a message with the number of an error. */
export interface Answer {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code?: unknown;
}

export interface Runtime extends Watched {
  /** One call, with errors allowed in its arguments as functions.json asks. */
  call(id: string, ...given: unknown[]): Promise<Answer>;
  /** Many calls in one message from the host. */
  callAll(calls: readonly Call[]): Promise<Answer[]>;
  /** How many rows each answer has: what is large crosses into the test slowly. */
  countRows(calls: readonly Call[]): Promise<number[]>;
  /** The same, each call cancelled in the very message that asks for it. */
  callAndCancel(calls: readonly Call[]): Promise<Answer[]>;
  cancel(invocation: number): Promise<void>;
  /** How many requests with results the runtime has sent so far. */
  sendings(): Promise<number>;
  /** The characters of the largest of these requests. */
  largestSending(): Promise<number>;
}

/** An error cell, and a data type such as a card, in the words of the runtime. */
export const errorInput = (code: string) => ({ type: 'CustomFunctionError', code });
export const richInput = (value: unknown) => ({ value: JSON.stringify(value) });

const folder = 'microsoft-runtime';

/** Each request with results is kept, and answered, because the runtime sends no further results before. */
const html = `<!doctype html><meta charset="utf-8"><script>
  var sendings = 0;
  var largestSending = 0;
  var results = new Map();
  var _richApiNativeBridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text);
      if (type !== 1) return;
      for (const { Name, ArgumentInfo } of message.body.Actions) {
        if (Name !== 'SetInvocationArrayResults') continue;
        sendings += 1;
        largestSending = Math.max(largestSending, text.length);
        for (const row of ArgumentInfo.Arguments[0]) results.set(row[0], [...(results.get(row[0]) ?? []), row]);
      }
      const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results: [] } } };
      setTimeout(() => _richApiNativeBridge.onMessageFromHost(JSON.stringify(answer)));
    },
  };
</script>
<script src="${folder}/custom-functions-runtime.js"></script>
<script src="functions.js"></script>`;

/**
 * @param highestSet the version of CustomFunctionsRuntime that the host supports; without one there is no Office to ask
 * @param displayLanguage that of Excel's display
 */
export async function openRuntime(site: Site, highestSet?: string, displayLanguage = 'en-US'): Promise<Runtime> {
  const watched = await openPage(site);
  const { page } = watched;
  await page.route(
    (url) => !url.href.startsWith(site.url),
    (route) => route.fulfill({ body: '' }),
  );
  await page.route(`${site.url}/${folder}.html`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.route(`${site.url}/${folder}/**`, async (route) => {
    const file = join(officePackage, 'dist', basename(new URL(route.request().url()).pathname));
    await route.fulfill({ body: await readFile(file), contentType: 'text/javascript' });
  });
  await page.goto(`${site.url}/${folder}.html`);
  if (highestSet !== undefined) await page.evaluate(beHost, { highest: Number(highestSet), displayLanguage });
  return { ...watched, ...bridgeOf(page) };
}

/** Where no host answers, the runtime makes its context an empty one, some moments after the page has loaded. */
async function beHost({ highest, displayLanguage }: { highest: number; displayLanguage: string }): Promise<void> {
  await Office.onReady();
  const isSetSupported = (name: string, version: string) =>
    name !== 'CustomFunctionsRuntime' || Number(version) <= highest;
  Object.assign(Office.context, { requirements: { isSetSupported }, displayLanguage });
}

type Entry = readonly [category: 1, type: 1000 | 1001, target: '', message: string, id: number];
type Row = readonly [invocation: number, ok: boolean, value: unknown, ...rest: unknown[]];

declare global {
  // What the script above leaves in the page.
  var sendings: number;
  var largestSending: number;
  var results: Map<number, Row[]>;
  var _richApiNativeBridge: { onMessageFromHost(text: string): void };
}

function bridgeOf(page: Watched['page']): Omit<Runtime, keyof Watched> {
  let last = 0;
  const send = (entries: readonly Entry[]): Promise<void> =>
    page.evaluate(
      (message) => {
        _richApiNativeBridge.onMessageFromHost(message);
      },
      JSON.stringify({ type: 3, message: { entries } }),
    );
  const cancellation = (invocation: number): Entry => [1, 1001, '', JSON.stringify({ invocationId: invocation }), 0];
  const settle = async (calls: readonly Call[], cancelled: boolean): Promise<number[]> => {
    const asked = calls.map((call) => ({ ...call, invocation: (last += 1) }));
    const entries = asked.map(({ invocation, id, given, flags: bits = flags.errorsAllowed }): Entry => {
      const message = JSON.stringify([invocation, id, given, `Sheet1!A${invocation}`, bits]);
      return [1, 1000, '', message, invocation];
    });
    await send([...entries, ...(cancelled ? asked.map(({ invocation }) => cancellation(invocation)) : [])]);
    const invocations = asked.map(({ invocation }) => invocation);
    await page.waitForFunction((ids) => ids.every((id) => results.has(id)), invocations);
    return invocations;
  };
  const ask = async (calls: readonly Call[], cancelled: boolean): Promise<Answer[]> => {
    const invocations = await settle(calls, cancelled);
    const rows = await page.evaluate((ids) => ids.map((id) => results.get(id) ?? []), invocations);
    return rows.map(onlyAnswer);
  };
  return {
    callAll: (calls) => ask(calls, false),
    async countRows(calls) {
      const invocations = await settle(calls, false);
      return page.evaluate((ids) => ids.map((id) => (results.get(id)?.[0]?.[2] as unknown[]).length), invocations);
    },
    callAndCancel: (calls) => ask(calls, true),
    async call(id, ...given) {
      const [answer = { ok: false, value: 'no answer' }] = await ask([{ id, given }], false);
      return answer;
    },
    cancel: (invocation) => send([cancellation(invocation)]),
    sendings: () => page.evaluate(() => sendings),
    largestSending: () => page.evaluate(() => largestSending),
  };
}

/** After a failed call the fourth place holds the number of the error; after any other the time that it took. */
function onlyAnswer(rows: readonly Row[]): Answer {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} results came for one call`);
  const [, ok, value, code] = row;
  return ok ? { ok, value } : { ok, value, code };
}

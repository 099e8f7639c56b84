// dist/functions.js in an engine that has nothing but the global CustomFunctions and a timer: Excel's JavaScript-only runtime.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { ROOT } from '../../../scripts/root.mjs';
import { type StandIn, standInForCustomFunctions } from '../../support/custom-functions';

const dist = (file: string): string => readFileSync(join(ROOT, 'dist', file), 'utf8');

interface Engine extends StandIn {
  /** How many texts the script has parsed as JSON so far. */
  parsed(): number;
}

// A test does not wait for the script's timers.
const setTimeout = (run: () => void, ms: number): void => void globalThis.setTimeout(run, ms).unref();

/** @param displayLanguage of an Excel around the script; left out: there is no Office */
export function runFunctionsScript(displayLanguage?: string): Engine {
  const excel = standInForCustomFunctions();
  const requirements = { isSetSupported: () => false };
  const office = displayLanguage === undefined ? {} : { Office: { context: { displayLanguage, requirements } } };
  const engine = createContext({ CustomFunctions: excel, setTimeout, ...office });
  runInContext(
    'let parsed = 0; const { parse } = JSON; JSON.parse = (...given) => { parsed += 1; return parse(...given); };',
    engine,
  );
  runInContext(dist('functions.js'), engine);
  return Object.assign(excel, { parsed: () => Number(runInContext('parsed', engine)) });
}

export function idsIn(metadata: 'functions.json' | 'functions.fr.json'): string[] {
  const { functions } = JSON.parse(dist(metadata)) as { readonly functions: readonly { readonly id: string }[] };
  return functions.map(({ id }) => id);
}

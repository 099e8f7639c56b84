// dist/functions.js in an engine that has nothing but the global CustomFunctions: Excel's JavaScript-only runtime.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { ROOT } from '../../../scripts/root.mjs';
import { type StandIn, standInForCustomFunctions } from '../../support/custom-functions';

const dist = (file: string): string => readFileSync(join(ROOT, 'dist', file), 'utf8');

export function runFunctionsScript(): StandIn {
  const excel = standInForCustomFunctions();
  runInContext(dist('functions.js'), createContext({ CustomFunctions: excel }));
  return excel;
}

export function idsIn(metadata: 'functions.json' | 'functions.fr.json'): string[] {
  const { functions } = JSON.parse(dist(metadata)) as { readonly functions: readonly { readonly id: string }[] };
  return functions.map(({ id }) => id);
}

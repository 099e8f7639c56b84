// One call on a range against the same arithmetic as plain formulas in a column, calculated by an independent engine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import { functionOf } from './functions-script';
import { inTurns, type Row, times } from './timed';

const cells = 100_000;

export function nativeCells(functions: Parameters<typeof functionOf>[0]): Row[] {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const workbook = new Model('bench', 'en', 'UTC', 'en');
  workbook.pauseEvaluation();
  for (let row = 1; row <= cells; row += 1) {
    workbook.setUserInput(0, row, 1, String(row / 100));
    workbook.setUserInput(0, row, 2, `=A${row}*8760*10^6/10512`);
  }
  const households = functionOf(functions, 'HOUSEHOLDS');
  const column = Array.from({ length: cells }, (_, row) => [(row + 1) / 100]);
  const [native, call] = inTurns(
    [
      { name: 'native', run: () => workbook.evaluate() },
      { name: 'call', run: () => households(column, null, null) },
    ],
    7,
  );
  workbook.free();
  return [
    {
      what: '100,000 native cells in @ironcalc/wasm against one call on their range',
      measured: `${times((native?.ms ?? NaN) / (call?.ms ?? NaN))} slower`,
      goal: '≥ 30',
    },
  ];
}

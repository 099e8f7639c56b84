// npm run bench: what the built functions.js costs as Excel calls it, as ratios in one run. The table goes to
// docs/benchmarks.md by hand, with the machine that it was measured on.
import { build } from '../build.mjs';
import { loadFunctions } from './functions-script';
import { nativeCells } from './native-cells';
import { ranges } from './ranges';
import { registration } from './registration';
import { simulations } from './simulations';
import { singleCells } from './single-cells';
import type { Row } from './timed';

if (!(await build())) process.exit(1);
const functions = loadFunctions();
const rows: Row[] = [
  ...ranges(functions),
  ...nativeCells(functions),
  ...singleCells(functions),
  ...simulations(functions),
  ...(await registration()),
];
console.log('| what | measured | goal |\n| --- | --- | --- |');
for (const { what, measured, goal } of rows) console.log(`| ${what} | ${measured} | ${goal} |`);

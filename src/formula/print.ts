// Formulas as text, the way a user types them.
import type { CellValue } from '../cells/value';

export const namespace = 'GW';

export type ExampleArgument = CellValue | null | readonly (readonly CellValue[])[];

/** A call as a user types it: `=GW.HOUSEHOLDS(30,,0.5)`. */
export function formulaOf(name: string, given: readonly ExampleArgument[]): string {
  return `=${namespace}.${name}(${given.map(literal).join(',')})`;
}

function literal(value: ExampleArgument): string {
  if (value === null) return '';
  // A range within a formula is an array constant: {"pue",1.1;"utilisation",0.7}.
  if (typeof value === 'object') return `{${value.map((row) => row.map(literal).join(',')).join(';')}}`;
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'number' ? shortest(value) : String(value).toUpperCase();
}

/** 1.4E12 rather than thirteen digits: fewer zeros to count. */
function shortest(value: number): string {
  const exponential = value.toExponential().replace('e+', 'E').replace('e', 'E');
  const plain = String(value).toUpperCase();
  return value >= 1e9 && exponential.length < plain.length ? exponential : plain;
}

// Formulas as text, the way a user types them.
import type { CellValue } from './cell-error';

export const namespace = 'GW';

/** A call as a user types it: `=GW.HOUSEHOLDS(30,,0.5)`. */
export function formulaOf(name: string, given: readonly (CellValue | null)[]): string {
  return `=${namespace}.${name}(${given.map(literal).join(',')})`;
}

function literal(value: CellValue | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'number' ? shortest(value) : String(value).toUpperCase();
}

/** 1.4E12 rather than thirteen digits: fewer zeros to count. */
function shortest(value: number): string {
  const exponential = value.toExponential().replace('e+', 'E').replace('e', 'E');
  const plain = String(value).toUpperCase();
  return value >= 1e9 && exponential.length < plain.length ? exponential : plain;
}

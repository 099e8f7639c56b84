// What a formula may hold that Excel calculates and the workbench's grid does not.
import { partsOutsideQuotes } from './outside-quotes';

export type ExcelOnly = 'spilled-range' | 'implicit-intersection';

/** `B10#` means all that is spilled from B10, `@B10:B14` one value of them. */
export function excelOnly(formula: string): ExcelOnly | undefined {
  const parts = partsOutsideQuotes(formula);
  if (parts.some((part) => /[A-Z]\$?\d+#/i.test(part))) return 'spilled-range';
  return parts.some((part) => part.includes('@')) ? 'implicit-intersection' : undefined;
}

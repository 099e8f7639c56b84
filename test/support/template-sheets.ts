// The prepared sheets as plain cells: the one place of the tests that knows what the templates are made of.
import type { ICellData, IStyleData } from '@univerjs/core';
import type { Language } from '../../src/data/shapes';
import { storyWorkbook } from '../../src/workbook/templates/story-sheet';
import type { CellValue } from './spreadsheet';

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export interface TemplateSheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

export function templateSheets(language: Language): TemplateSheet[] {
  return Object.entries(storyWorkbook(language).sheets ?? {}).map(([name, { cellData = {} }]) => ({
    name,
    cells: Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries(cells as Record<string, ICellData>).map(([column, cell]) =>
        cellOf(Number(row), Number(column), cell),
      ),
    ),
  }));
}

function cellOf(row: number, column: number, { v, f, s }: ICellData): SheetCell {
  const pattern = (s as IStyleData | undefined)?.n?.pattern;
  return {
    row,
    column,
    ...(f ? { formula: f } : {}),
    ...(typeof v === 'number' || typeof v === 'string' ? { value: v } : {}),
    ...(pattern ? { format: pattern } : {}),
  };
}

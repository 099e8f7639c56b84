// The prepared sheets as plain cells: the one place of the tests that knows what the templates are made of.
import type { Language } from '../../src/data/shapes';
import { cellsOf, type Content, type DraftCell, inLanguage } from '../../src/workbook/draft';
import { drafts } from '../../src/workbook/templates';
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

export const templateSheets = (language: Language): TemplateSheet[] =>
  drafts.map((draft) => ({ name: draft.id, cells: cellsOf(draft).map((cell) => cellOf(cell, language)) }));

const cellOf = ({ row, column, content, format }: DraftCell, language: Language): SheetCell => ({
  row,
  column,
  ...(content && held(content, language)),
  ...(format !== undefined && { format: inLanguage(format, language) }),
});

function held(content: Content, language: Language): Pick<SheetCell, 'value' | 'formula'> {
  if ('formula' in content) return { formula: content.formula };
  return { value: 'number' in content ? content.number : inLanguage(content.text, language) };
}

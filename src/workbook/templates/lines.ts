// What the rows of a sheet of lines say: titles, sections, typed inputs, results and spilled tables. How they look is in
// draw-lines.ts. A row's place in its list is its row in the sheet, which the formulas rely on.
import type { Text } from '../../data/shapes';
import type { Words } from '../draft';

export interface Line {
  /** A plain string is an id that a formula reads: an input, too. */
  readonly label: Text | string;
  readonly unit: Text;
  readonly format: Text;
  /** A plain string is a formula that cites. */
  readonly source: Text | string;
}

/** A spilled table. */
interface Table {
  readonly type: 'table';
  readonly formula: string;
  /** How many rows below its titles are kept for it. */
  readonly rows: number;
  /** By the column, counted from 0. */
  readonly formats: Readonly<Record<number, Words>>;
}

export type Row =
  | { readonly type: 'title' | 'subtitle' | 'section'; readonly text: Text }
  | { readonly type: 'heading' | 'blank' }
  | Table
  /** A text is a day, as a function takes it. */
  | (Line & { readonly type: 'input'; readonly value: number | string })
  | (Line & { readonly type: 'result'; readonly formula: string })
  /** A row that the formula of a row above spills into. */
  | (Line & { readonly type: 'spilled' });

export const both = (text: string): Text => ({ en: text, fr: text });

export const money: Text = { en: '$#,##0.0,,," bn"', fr: '#,##0.0,,," Md$"' };
export const whole = both('#,##0');
export const decimal = both('#,##0.00');

export const cited = (id: string): string => `=GW.ASSUMPTION("${id}","citation")`;
export const above: Text = { en: 'From the cells above', fr: 'D’après les cellules ci-dessus' };

export const blank = { type: 'blank' } as const;
export const section = (en: string, fr: string): Row => ({ type: 'section', text: { en, fr } });

/** The first three rows of each sheet. */
export const head = (title: Text, subtitle: Text): Row[] => [
  { type: 'title', text: title },
  { type: 'subtitle', text: subtitle },
  { type: 'heading' },
];

interface Block {
  readonly formula: string;
  /** The family that the ids belong to. */
  readonly family: string;
  readonly ids: readonly string[];
  readonly firstRow: number;
  readonly unit: Text;
  readonly format: Text;
}

/** One formula over a column of ids: its results fill the rows. */
export function block({ formula, family, ids, firstRow, unit, format }: Block): Row[] {
  return ids.map((label, index) => {
    const source = `=GW.ASSUMPTION("${family}."&A${firstRow + index},"citation")`;
    const line = { label, source, unit, format };
    return index === 0 ? { type: 'result', formula, ...line } : { type: 'spilled', ...line };
  });
}

export const input = (en: string, fr: string, line: Omit<Line, 'label'> & { value: number | string }): Row => ({
  type: 'input',
  label: { en, fr },
  ...line,
});

export const result = (en: string, fr: string, formula: string, line: Omit<Line, 'label'>): Row => ({
  type: 'result',
  label: { en, fr },
  formula,
  ...line,
});

/** A table with the rows that are kept for it. */
export const table = (formula: string, rows: number, formats: Table['formats']): Row[] => [
  { type: 'table', formula, rows, formats },
  ...Array.from({ length: rows }, () => blank),
];

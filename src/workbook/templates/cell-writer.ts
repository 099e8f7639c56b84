// Cells of the prepared sheets: a text, a number or a formula, in a style and with a format.
import type { ICellData, IStyleData } from '@univerjs/core';
import type { Language, Text } from '../../data/shapes';
import { styles, toTheRight } from './sheet-styles';

/** The cells of a row by their column, counted from 0. */
export type Cells = Record<number, ICellData>;

/** Rows by the number that a person reads beside them, from 1. */
export type Rows = Record<number, Cells>;

export class CellWriter {
  constructor(private readonly language: Language) {}

  say(text: Text): string {
    return text[this.language];
  }

  text(content: Text | string, style: IStyleData = styles.text): ICellData {
    return { v: typeof content === 'string' ? content : this.say(content), s: style };
  }

  /** An empty cell in a format, for what will spill into it. */
  format(pattern: Text | string, style: IStyleData = styles.text): ICellData {
    return {
      s: { ...style, ...toTheRight, n: { pattern: typeof pattern === 'string' ? pattern : this.say(pattern) } },
    };
  }

  formula(formula: string, pattern: Text | string): ICellData {
    return { f: formula, ...this.format(pattern) };
  }

  number(value: number, pattern: Text | string, style: IStyleData = styles.text): ICellData {
    return { v: value, ...this.format(pattern, style) };
  }

  /**
   * Titles of columns: the first to the left as its texts are, the others to the right above their numbers. null is a
   * title that a formula will spill.
   */
  titles(names: readonly (Text | string | null)[]): Cells {
    const { tableHeading } = styles;
    const cell = (name: Text | string | null, s: IStyleData): ICellData => (name === null ? { s } : this.text(name, s));
    return Object.fromEntries(
      names.map((name, column) => [
        column,
        cell(name, column === 0 ? tableHeading : { ...tableHeading, ...toTheRight }),
      ]),
    );
  }

  section(title: Text, columns: number): Cells {
    const band = Array.from({ length: columns }, (_, column) => [column, { s: styles.section }]);
    return { ...(Object.fromEntries(band) as Cells), 0: this.text(title, styles.section) };
  }
}

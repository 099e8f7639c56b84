// How cells of drafts look in every host: inputs blue, formulas black.

export interface CellStyle {
  /** Colours as #rrggbb. */
  readonly ink: string;
  readonly fill?: string;
  /** A line below the cell. */
  readonly rule?: string;
  readonly isBold?: true;
  readonly font?: string;
  readonly points?: number;
}

/** What every cell has that its style does not say otherwise. */
export const usual = { font: 'Arial', points: 10 } as const;

const ink = '#1f2a26';
const quiet = '#5d6b66';
const blue = '#1a4fd6';
const brand = '#0b3d2e';

export type StyleName = 'text' | 'quiet' | 'input' | 'code' | 'title' | 'section' | 'tableHeading' | 'heading';

export const styles: Readonly<Record<StyleName, CellStyle>> = {
  text: { ink },
  quiet: { ink: quiet },
  input: { ink: blue },
  code: { ink: quiet, font: 'Courier New' },
  title: { ink: brand, isBold: true, points: 16 },
  section: { ink: brand, isBold: true, rule: '#cfd8d4' },
  tableHeading: { ink: quiet, isBold: true },
  heading: { ink: '#ffffff', isBold: true, fill: brand },
};

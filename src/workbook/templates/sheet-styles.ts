// How cells of the prepared sheets look: inputs blue, formulas black.
import { BooleanNumber, type IStyleData } from '@univerjs/core';

const ink = '#1f2a26';
const quiet = '#5d6b66';
const blue = '#1a4fd6';
const brand = '#0b3d2e';
const rule = { b: { s: 1, cl: { rgb: '#cfd8d4' } } };

const font = { ff: 'Arial', fs: 10, vt: 2, pd: { l: 6, r: 6 } } satisfies IStyleData;
const coloured = (rgb: string): IStyleData => ({ ...font, cl: { rgb } });
const bold = { bl: BooleanNumber.TRUE };
export const toTheRight = { ht: 3 };
export const styles = {
  text: coloured(ink),
  quiet: coloured(quiet),
  input: coloured(blue),
  code: { ...coloured(quiet), ff: 'Courier New' },
  title: { ...coloured(brand), ...bold, fs: 16 },
  section: { ...coloured(brand), ...bold, bd: rule },
  tableHeading: { ...coloured(quiet), ...bold },
  heading: { ...coloured('#ffffff'), ...bold, bg: { rgb: brand } },
} satisfies Record<string, IStyleData>;

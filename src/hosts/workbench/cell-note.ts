// Notes in the grid. Univer's own come with a package of their own; here they travel in the cell's custom data, as the
// sentences of errors do, and the status line shows them.
import type { CustomData } from '@univerjs/core';

const key = 'gigawatt.note';

export const customWithNote = (note: string): CustomData | null => (note === '' ? null : { [key]: note });

export function noteIn(custom: CustomData | null | undefined): string {
  const note: unknown = custom?.[key];
  return typeof note === 'string' ? note : '';
}

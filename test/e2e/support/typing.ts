// What is typed into a cell, the value that it holds, and what the status line says of it.
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/data/shapes';
import type { Situation } from './situations';

export type Typed = readonly [Language, cell: string, typed: string, value: unknown, says: string];

export const typing = ([language, cell, typed, value, says]: Typed): Situation => ({
  language,
  does: `type ${typed} into ${cell}`,
  shows: `${String(value)}, “${says}”`,
  async run(workbench) {
    await workbench.type(cell, typed);
    expect(await workbench.settled(cell, (now) => now === value)).toBe(value);
    await workbench.select(cell);
    await workbench.page.waitForTimeout(100);
    expect(await statusOf(workbench.page)).toContain(says);
  },
});

const statusOf = async (page: Page): Promise<string> =>
  (await page.locator('.status-line').innerText()).replace(/\s+/g, ' ');

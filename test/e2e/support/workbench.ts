// The workbench as a person uses it: cells are chosen, formulas typed on the keyboard, results read.
import type { Page } from 'playwright-core';
import type { Probe } from '../../../src/hosts/workbench/probe';
import { openPage, type Site, type Watched } from './site';

type Value = ReturnType<Probe['value']>;

export interface Workbench extends Watched {
  /** Chooses a cell, types a formula and presses Enter. */
  type(address: string, formula: string): Promise<void>;
  value(address: string): Promise<Value>;
  sentence(address: string): Promise<string | undefined>;
  formula(address: string): Promise<string>;
  select(address: string): Promise<void>;
  /** Waits until a cell holds what is expected, and answers with what it holds at last. */
  settled(address: string, expected: (value: Value) => boolean): Promise<Value>;
}

export async function openWorkbench(site: Site, view: Parameters<typeof openPage>[1] = {}): Promise<Workbench> {
  const watched = await openPage(site, view);
  const { page } = watched;
  await page.goto(`${site.url}/workbench.html`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready);
  return { ...watched, ...actions(page) };
}

function actions(page: Page): Omit<Workbench, keyof Watched> {
  const value = (address: string): Promise<Value> =>
    page.evaluate((cell) => window.workbench?.value(cell) ?? null, address);
  const select = (address: string): Promise<void> => page.evaluate((cell) => window.workbench?.select(cell), address);
  const formula = (address: string): Promise<string> =>
    page.evaluate((cell) => window.workbench?.formula(cell) ?? '', address);
  // Long enough for a machine that builds at the same time; what never comes is for the expectation to say.
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let attempt = 0; attempt < 400 && !(await holds()); attempt += 1) await page.waitForTimeout(50);
  };
  return {
    value,
    select,
    sentence: (address) => page.evaluate((cell) => window.workbench?.sentence(cell), address),
    formula,
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text);
      // The suggestion list would take the Enter: the closing bracket has put it away for a complete formula.
      await page.keyboard.press('Enter');
      await until(async () => (await formula(address)) !== '' || (await value(address)) !== null);
    },
    async settled(address, expected) {
      await until(async () => expected(await value(address)));
      return value(address);
    },
  };
}

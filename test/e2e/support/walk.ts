// A walk through everything that the grid shows beside its cells: tooltips, menus with their submenus, panels and dialogs.
import type { Locator, Page } from 'playwright-core';

/** All that is read or heard of the page: texts, and what its attributes say. */
async function wordsOf(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('body, body [aria-label], body [title], body [placeholder]')].flatMap((element) => [
      ...(element === document.body ? document.body.innerText.split(/[\n\t]+/) : []),
      ...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    ]),
  );
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

export async function walk(page: Page): Promise<Set<string>> {
  const met = new Set<string>();
  const look = async (): Promise<void> => {
    await page.waitForTimeout(150);
    for (const word of await wordsOf(page)) met.add(word);
  };
  const leave = async (): Promise<void> => {
    for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
    for (const y of [500, 520]) await page.mouse.click(600, y);
    await page.waitForTimeout(200);
  };
  const toolbar = page.locator('#grid [data-u-comp="ribbon-toolbar"]');
  for (const control of await inView(toolbar.locator('[data-u-command]'))) {
    await control.hover({ force: true });
    await look();
  }
  for (const control of await inView(toolbar.locator('[aria-haspopup]'))) {
    await control.click();
    await look();
    const further = (await inView(page.getByText(leadsOn))).at(-1);
    await further?.click({ force: true });
    await look();
    await leave();
  }
  for (const control of await inView(page.locator(panels))) {
    await control.click();
    await look();
    await leave();
  }
  const { x, y } = (await page.locator('#grid canvas[id^="univer-sheet"]').boundingBox()) ?? { x: 0, y: 0 };
  for (const [dx, dy] of [cell, row, column, corner]) {
    await page.mouse.click(x + dx, y + dy, { button: 'right' });
    await look();
    for (const entry of await inView(page.locator(contextEntries))) {
      await entry.hover({ force: true });
      await look();
    }
    await leave();
  }
  await page.getByRole('tab', { name: 'Gigawatt' }).click({ button: 'right' });
  await look();
  await leave();
  return met;
}

/** Entries of menus that lead on to a dialog or a panel. */
const leadsOn = /^(More Colors|Plus de couleurs|Formats|All Functions|Toutes les fonctions)$/;

const panels = [
  '[data-u-comp="ribbon-toolbar"] [data-u-command="base-ui.operation.toggle-shortcut-panel"]',
  '[data-u-comp="defined-name"] a',
  '[data-u-comp="formula-bar"] [role="button"]',
  '[data-u-comp="sheet-bar-append-button"]:not(:first-child)',
].join(', ');
const contextEntries = 'div.univer-min-w-52 button';

// From the corner of the grid, with the widths and heights that the opening sheet has.
const cell = [300, 300] as const;
const row = [20, 190] as const;
const column = [300, 10] as const;
const corner = [20, 10] as const;

async function inView(controls: Locator): Promise<Locator[]> {
  const found: Locator[] = [];
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    if (box !== null && box.x > 0 && box.width > 0) found.push(control);
  }
  return found;
}

import type { Page } from 'playwright-core';
import { asTheWindow, extentOf } from './support/page-extent';
import { openSite, type Site } from './support/site';
import { openWorkbench } from './support/workbench';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

interface View {
  readonly width: number;
  readonly height?: number;
  readonly locale?: string;
}

async function withPage(view: View, use: (page: Page) => Promise<void>): Promise<void> {
  const { page } = await openWorkbench(site, view);
  const paneSwitch = page.locator('.pane-switch');
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await use(page);
  await page.context().close();
}

const pane = (page: Page) => page.locator('#task-pane');

async function clickInPane(page: Page, names: string[]): Promise<void> {
  for (const name of names) {
    await pane(page).getByRole('button', { name }).first().click();
    expect(await extentOf(page)).toEqual(asTheWindow);
  }
}

const widths = [320, 390, 700, 899, 900, 1440, 1920];

describe('the page is exactly as large as its window', () => {
  // One page for each language, made wider: it opens in seconds, and there are many widths.
  it.each(['en-US', 'fr-FR'])(
    'in every tab of the pane, with everything in it opened, at every width: %s',
    async (locale) => {
      await withPage({ width: 320, locale }, async (page) => {
        for (const width of widths) await inEveryTab(page, width);
      });
    },
    120_000,
  );

  async function inEveryTab(page: Page, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    expect(await extentOf(page)).toEqual(asTheWindow);
    for (const tab of await pane(page).getByRole('tab').all()) {
      await tab.click();
      expect(await extentOf(page)).toEqual(asTheWindow);
      await pane(page)
        .locator('details:not([open]) > summary')
        .evaluateAll((summaries) => summaries.forEach((each) => (each as HTMLElement).click()));
      expect(await extentOf(page)).toEqual(asTheWindow);
    }
  }

  it.each([{ width: 390 }, { width: 1440, height: 500 }])(
    'while partnerships are opened from statements, and found by the search: %j',
    async (view) => {
      await withPage(view, async (page) => {
        const statements = await pane(page).getByRole('button', { name: 'See partnership' }).count();
        expect(statements).toBeGreaterThan(0);
        for (let index = 0; index < statements; index += 1) {
          await pane(page).getByRole('tab').first().click();
          await pane(page).getByRole('button', { name: 'See partnership' }).nth(index).click();
          expect(await extentOf(page)).toEqual(asTheWindow);
        }
        for (const sought of ['foxconn', 'household', 'zzzz']) {
          await pane(page).getByRole('textbox').fill(sought);
          expect(await extentOf(page)).toEqual(asTheWindow);
        }
        await clickInPane(page, ['Clear the search']);
        await pane(page).getByRole('tab').first().click();
        await clickInPane(page, ['Insert =GW.HOUSEHOLDS(30)', 'Copy']);
      });
    },
  );

  it.each([{ width: 320 }, { width: 1440 }])('whatever of the pane is brought into view: %j', async (view) => {
    await withPage(view, async (page) => {
      await pane(page).getByRole('tab').last().click();
      // The functions' help comes a moment after the tab.
      await pane(page).getByRole('article').nth(30).waitFor();
      const far = await pane(page).evaluate((element) => {
        const within = [...element.querySelectorAll('*')];
        for (const each of within) each.scrollIntoView({ block: 'start', inline: 'end' });
        return element.scrollTop;
      });
      expect(far).toBeGreaterThan(1000);
      expect(await extentOf(page)).toEqual(asTheWindow);
    });
  });

  it.each([{ width: 320, height: 600 }, { width: 900, height: 500 }, { width: 1440 }])(
    'with a list of functions or a menu open at the far end of the grid: %j',
    async (view) => {
      const { page } = await openWorkbench(site, view);
      const { x, y, width, height } = (await page.locator('#grid').boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      const [right, bottom] = [x + width - 40, y + height - 70];
      await page.mouse.click(right, bottom);
      await page.keyboard.type('=GW.');
      await page.getByText('Households that use in a year').first().waitFor({ timeout: 10_000 });
      expect(await extentOf(page)).toEqual(asTheWindow);
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
      expect(await extentOf(page)).toEqual(asTheWindow);
      for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
      await page.mouse.click(right, bottom, { button: 'right' });
      await page.getByText('Paste Special').waitFor({ timeout: 10_000 });
      expect(await extentOf(page)).toEqual(asTheWindow);
      await page.context().close();
    },
  );
});

describe('a window of 1,280 by 1,024 px that is magnified fourfold', () => {
  it('shows rows of cells, and the way to the pane', async () => {
    const { page } = await openWorkbench(site, { width: 320, height: 256 });
    expect(await extentOf(page)).toEqual(asTheWindow);
    const cells = await page.locator('#grid canvas[id^="univer-sheet"]').boundingBox();
    // The letters of the columns take 20, and a row 21.
    expect(cells?.height).toBeGreaterThan(20 + 3 * 21);
    const { x = -1, width = 0 } = (await page.locator('.pane-switch').boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    await page.locator('.pane-switch').click();
    expect(await pane(page).getByRole('textbox').isVisible()).toBe(true);
    await page.context().close();
  });
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openPane } from './support/pane';
import { openSite, type Site } from './support/site';
import { openWorkbench } from './support/workbench';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

// The grid is Univer's: a canvas with a toolbar of its own, whose markup is not ours to change.
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('#grid')
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('axe finds nothing wrong', () => {
  it.each([
    ['light', 'en-US'],
    ['dark', 'en-US'],
    ['light', 'fr-FR'],
  ])('with the pane (%s, %s), on each of its tabs', async (theme, locale) => {
    const { page } = await openPane(site, 'blocked', { dark: theme === 'dark', locale });
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });

  it.each([['light'], ['dark']])('with the workbench (%s)', async (theme) => {
    const { page } = await openWorkbench(site, { dark: theme === 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

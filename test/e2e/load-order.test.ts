// A workbook waits for the functions, not for the pane: they are registered before the pane's code is asked for, and also
// where that code never comes.
import type { Page } from 'playwright-core';
import { idsIn } from './support/functions-script';
import { openPane } from './support/pane';
import { openSite, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

/** The ids that Microsoft's Office.js has been given, where it keeps them. */
const registered = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { _association } = CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
    return Object.keys(_association.mappings);
  });

const ids = idsIn('functions.json').sort();

interface Load {
  readonly name: string;
  readonly asked: number;
  readonly come: number;
}

/** The site's own scripts with the moments, in milliseconds of the page, at which they were asked for and had come. */
const loads = (page: Page): Promise<Load[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.name.startsWith(location.origin))
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => ({
        name: entry.name.split('/').pop() ?? '',
        asked: entry.startTime,
        come: (entry as PerformanceResourceTiming).responseEnd,
      })),
  );

describe('the functions', () => {
  it('have come before any code of the pane is asked for', async () => {
    const { page } = await openPane(site, 'served');
    const measured = await loads(page);
    const functions = measured.find(({ name }) => name.startsWith('functions'));
    const pane = measured.filter(({ name }) => !/^(functions|taskpane)\b/.test(name));
    expect(pane.length).toBeGreaterThan(0);
    expect(Math.min(...pane.map(({ asked }) => asked))).toBeGreaterThan(functions?.come ?? NaN);
    expect((await registered(page)).sort()).toEqual(ids);
    await page.context().close();
  });

  it('are registered where the code of the pane fails', async () => {
    const { page } = await openPane(site, 'served', { paneCode: 'missing' });
    await page.waitForFunction((count) => {
      // Office.js, which brings them, may come after the page.
      if (typeof CustomFunctions === 'undefined') return false;
      const { _association } = CustomFunctions as unknown as { _association: { mappings: Record<string, unknown> } };
      return Object.keys(_association.mappings).length === count;
    }, ids.length);
    expect((await registered(page)).sort()).toEqual(ids);
    expect(await page.getByRole('tab').count()).toBe(0);
    await page.context().close();
  });
});

import AxeBuilder from '@axe-core/playwright';
import { openPage, openSite, type Site, type Watched } from './support/site';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

const open = async (path: string, view: Parameters<typeof openPage>[1] = {}): Promise<Watched> => {
  const watched = await openPage(site, view);
  await watched.page.goto(`${site.url}/${path}`);
  return watched;
};

describe('a page of help', () => {
  it('opens with its styles and without an error, and leads on to a related function', async () => {
    const { page, errors, strangers } = await open('functions/households.html');
    // The policy of the page would refuse a style that is not the site's own; the error would stand in the console.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(10);
    await page.getByRole('link', { name: 'GW.POWERFORHOUSEHOLDS' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('GW.POWERFORHOUSEHOLDS');
    await page.getByRole('link', { name: 'Functions' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Functions');
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  it('leads to the same page in French and back', async () => {
    const { page, errors } = await open('functions/households.html');
    await page.getByRole('link', { name: 'Français' }).click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    expect(await page.getByRole('heading', { name: 'Erreurs' }).count()).toBe(1);
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/functions/households.html');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(['functions/partnerships.html', 'fr/functions/households.html', 'functions/index.html', 'values.html'])(
    'fits a narrow window: its tables scroll, not the page (%s)',
    async (path) => {
      const { page } = await open(path, { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  it.each([
    ['functions/households.html', 'light'],
    ['functions/partnerships.html', 'dark'],
    ['fr/functions/households.html', 'light'],
    ['fr/functions/index.html', 'dark'],
  ])('has nothing that axe finds wrong (%s, %s)', async (path, theme) => {
    const { page } = await open(path, { dark: theme === 'dark', width: 360 });
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });
});

test('the pane opens the page of a function beside itself', async () => {
  const { page } = await open('workbench.html');
  await page.getByRole('tab', { name: 'Functions' }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Help page GW.HOUSEHOLDS' }).click();
  expect(await (await opened).getByRole('heading', { level: 1 }).textContent()).toBe('GW.HOUSEHOLDS');
  await page.context().close();
});

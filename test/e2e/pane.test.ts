import { openPane } from './support/pane';
import { openSite, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

describe('the pane where Office.js', () => {
  it('is blocked says so and still shows the facts', async () => {
    const { page } = await openPane(site, 'blocked');
    expect(await page.getByText('Office.js could not be loaded').isVisible()).toBe(true);
    expect(await page.getByText('30 GW').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('is there without Excel registers the functions first and offers to read and copy', async () => {
    const { page, scripts } = await openPane(site, 'served');
    expect(await page.getByText('Open this pane in Excel to insert formulas').isVisible()).toBe(true);
    expect(scripts.slice(0, 2)).toEqual(['taskpane.js', 'functions.js']);
    expect(scripts.length).toBeGreaterThan(2);
    const associated = await page.evaluate(() => typeof CustomFunctions.associate);
    expect(associated).toBe('function');
    await page.context().close();
  });

  it('is late says so, and connects when it comes', async () => {
    const { page, scripts } = await openPane(site, { lateByMs: 7_000 });
    expect(await page.getByText('Office.js has not loaded yet').isVisible()).toBe(true);
    expect(scripts).not.toContain('functions.js');
    await page.getByText('Open this pane in Excel to insert formulas').waitFor({ timeout: 15_000 });
    expect(scripts).toContain('functions.js');
    await page.context().close();
  });
});

describe('what the pane shows', () => {
  it('the four headline figures with their formulas, and that the 1.4 trillion is amended', async () => {
    const { page } = await openPane(site, 'blocked');
    const text = await page.getByRole('main').innerText();
    for (const figure of ['30 GW', '$1.4 trillion', '25 million', '$46.7 billion']) expect(text).toContain(figure);
    expect(text).toContain('=GW.HOUSEHOLDS(30)');
    expect(text).toMatch(/\$?600/);
    await page.context().close();
  });

  it('who makes what: the partnership with its components, terms, status and sources that are links', async () => {
    const { page } = await openPane(site, 'blocked');
    await page.getByRole('tab', { name: 'Partnerships' }).click();
    const card = page.getByRole('article').filter({ hasText: 'openai-foxconn' }).first();
    const text = await card.innerText();
    for (const part of ['cables', 'power systems', 'network', 'Foxconn', 'OpenAI'])
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(text).toMatch(/binding\s+no/i);
    await card.getByText(/^Sources \(\d+\)$/).click();
    const links = await card.getByRole('link').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    await page.context().close();
  });

  it('the search finds by party, tells how many, and says so where nothing matches', async () => {
    const { page } = await openPane(site, 'blocked');
    const search = page.getByRole('search').getByRole('textbox');
    await search.fill('Intrinsic');
    await page
      .getByRole('status')
      .filter({ hasText: /results? for “Intrinsic”/ })
      .waitFor({ timeout: 5_000 });
    expect(await page.getByRole('article').filter({ hasText: 'foxconn-intrinsic' }).count()).toBeGreaterThan(0);
    await search.fill('zzzz');
    await page.getByText('Nothing matches “zzzz”').first().waitFor({ timeout: 5_000 });
    await search.press('Escape');
    expect(await search.inputValue()).toBe('');
    await page.context().close();
  });

  it('French where the browser speaks French', async () => {
    const { page } = await openPane(site, 'blocked', { locale: 'fr-FR' });
    const text = await page.getByRole('main').innerText();
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain('1 400 milliards');
    expect(text).toContain('Ce que dit l’article');
    await page.context().close();
  });
});

// Each of the page's scripts may be refused, hang or throw; the page says of which one it is true, and of no other.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Fate, openPane } from './support/pane';
import { openSite, type Site } from './support/site';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

/** As much of Office.js as the page asks for, in an Excel that speaks a language and has a theme. */
const excel = (displayLanguage: string, isDarkTheme = false): { script: string } => ({
  script: `
    var CustomFunctions = { associate() {}, Error: class {}, ErrorCode: {} };
    var Office = {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: {
        displayLanguage: ${JSON.stringify(displayLanguage)},
        officeTheme: { isDarkTheme: ${String(isDarkTheme)} },
        requirements: { isSetSupported: () => false },
        document: { addHandlerAsync() {} },
      },
      EventType: {},
    };
    var Excel = { run: () => new Promise(() => {}) };
  `,
});

const throwing: Fate = { script: 'throw new RangeError("no such unit")' };

const notice = (page: Page): Promise<string> => page.locator('.notice').innerText();

describe('functions.js', () => {
  it.each<[string, Fate, RegExp]>([
    ['is refused', 'missing', /The script of the GW functions could not be fetched/],
    ['throws', throwing, /stopped with an error.* report this message: RangeError: no such unit$/],
    ['is cut off', { script: 'CustomFunctions.associate("X", ' }, /stopped with an error.* SyntaxError: /],
    ['hangs', 'hangs', /The script of the GW functions has not arrived from this site yet/],
  ])('that %s is said to be so, and Office.js is not blamed', async (_name, functions, sentence) => {
    const { page } = await openPane(site, excel('en-US'), { functions });
    expect(await notice(page)).toMatch(sentence);
    expect(await notice(page)).not.toMatch('Office.js');
    await page.context().close();
  });

  it('that fails is told outside Excel too, in French', async () => {
    const { page } = await openPane(site, 'served', { functions: 'missing', locale: 'fr-FR' });
    expect(await notice(page)).toMatch(
      /Ouvrez ce volet dans Excel.* Le script des fonctions GW n’a pas pu être obtenu/,
    );
    await page.context().close();
  });

  it('that comes late takes its notice away', async () => {
    const { page } = await openPane(site, excel('en-US'), { functions: { lateByMs: 8_000 } });
    expect(await notice(page)).toMatch('has not arrived');
    await page.locator('.notice').waitFor({ state: 'detached', timeout: 15_000 });
    await page.context().close();
  });

  it('that runs in Excel leaves nothing to say', async () => {
    const { page } = await openPane(site, excel('en-US'));
    expect(await page.locator('.notice').count()).toBe(0);
    await page.context().close();
  });
});

describe('Office.js', () => {
  it('that is an empty file is blocked, and functions.js is not blamed', async () => {
    const { page } = await openPane(site, { script: '' });
    expect(await notice(page)).toMatch(/^Office\.js could not be loaded/);
    expect(await notice(page)).not.toMatch('GW functions');
    await page.context().close();
  });

  it.each([
    ['does not answer', 'new Promise(() => {})'],
    ['answers with an error', 'Promise.reject(new Error("no host"))'],
  ])('that loads and %s is said to be so', async (_name, answer) => {
    const { script } = excel('en-US');
    const { page } = await openPane(site, { script: `${script} Office.onReady = () => ${answer};` });
    expect(await notice(page)).toMatch(/^Office\.js has loaded and Excel has not answered it yet/);
    await page.context().close();
  });
});

describe('the code of the pane', () => {
  const failed = (page: Page) => page.getByRole('alert');

  it.each<[string, { paneCode: Fate } | { paneStyle: Fate }, RegExp]>([
    ['is refused', { paneCode: 'missing' }, /could not be loaded: part of its code did not arrive/],
    ['is cut off', { paneCode: { script: '(globalThis.webpackChunk' } }, /did not arrive, or not in full/],
    ['has no style', { paneStyle: 'missing' }, /could not be loaded: part of its code did not arrive/],
    ['is empty', { paneCode: { script: '' } }, /could not be loaded: part of its code did not arrive/],
    ['hangs', { paneCode: 'hangs' }, /The pane is still loading/],
  ])('that %s leaves a message in its place', async (_name, fate, sentence) => {
    const { page } = await openPane(site, 'served', fate);
    await failed(page).waitFor();
    expect(await failed(page).innerText()).toMatch(sentence);
    await page.context().close();
  });

  it('that throws leaves a message with what it said', async () => {
    const { script } = excel('en-US');
    const broken = `${script} Element.prototype.replaceChildren = () => { throw new RangeError('no such unit'); };`;
    const { page } = await openPane(site, { script: broken }, { isShown: false });
    await failed(page).waitFor();
    expect(await failed(page).innerText()).toMatch('its code stopped with an error');
    expect(await page.locator('pre').innerText()).toBe('no such unit');
    await page.context().close();
  });

  it('that comes late takes its message away', async () => {
    const { page } = await openPane(site, 'served', { paneCode: { lateByMs: 8_000 } });
    await failed(page).waitFor();
    await page.getByRole('tab').first().waitFor({ timeout: 15_000 });
    expect(await failed(page).count()).toBe(0);
    await page.context().close();
  });

  it('is tried again by a button, and then shows the pane', async () => {
    const { page } = await openPane(site, 'blocked', { paneCode: 'missing' });
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unrouteAll();
    await page.route('https://**', (route) => route.abort());
    await again.click();
    await page.getByRole('tab').first().waitFor();
    expect(await failed(page).count()).toBe(0);
    await page.context().close();
  });

  it.each<[string, Parameters<typeof openPane>[1], Parameters<typeof openPane>[2], string]>([
    ['the browser', 'blocked', { locale: 'fr-FR' }, 'Réessayer'],
    ['the address', 'blocked', { query: '?lang=fr' }, 'Réessayer'],
    ['Excel', excel('fr-FR'), {}, 'Réessayer'],
    ['the address before that of Excel', excel('fr-FR'), { query: '?lang=en' }, 'Try again'],
  ])('that is missing says so in the language of %s', async (_name, office, view, label) => {
    const { page } = await openPane(site, office, { ...view, paneCode: 'missing' });
    await page.getByRole('button', { name: label }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(label === 'Try again' ? 'en' : 'fr');
    await page.context().close();
  });

  it.each([
    ['light', excel('en-US', false), false],
    ['dark', excel('en-US', true), false],
    ['dark in the system', 'blocked' as const, true],
  ])('that is missing leaves a message that can be read (%s)', async (_name, office, dark) => {
    const { page } = await openPane(site, office, { paneCode: 'missing', dark });
    await failed(page).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const isDark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)');
    expect(isDark).toBe(_name !== 'light');
    await page.context().close();
  });
});

describe('the code and data that only some views show', () => {
  it.each<[string, (page: Page) => Promise<void>, string]>([
    ['the list of functions', (page) => page.getByRole('tab', { name: 'Functions' }).click(), 'GW.HOUSEHOLDS(power_gw'],
    ['a search', (page) => page.getByRole('textbox').fill('GW.HOUSEHOLDS'), 'GW.HOUSEHOLDS(power_gw'],
  ])('that do not come for %s leave a sentence, and come when they are asked for again', async (_name, ask, shown) => {
    const { page } = await openPane(site, 'served');
    await page.route('**/*.js', (route) => route.abort());
    await ask(page);
    await page.getByRole('alert').getByText('Part of the pane did not arrive.').waitFor();
    expect(await page.getByText(/matches|results? for/).count()).toBe(0);
    await page.unroute('**/*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(shown).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('that hang leave a word in the language of the pane', async () => {
    const { page } = await openPane(site, 'served', { locale: 'fr-FR' });
    await page.route('**/*.js', () => undefined);
    await page.getByRole('tab', { name: 'Fonctions' }).click();
    await page.getByText('Chargement…').waitFor();
    expect(await page.getByRole('tab').count()).toBe(3);
    await page.context().close();
  });
});

describe('the script in the place of functions.js', () => {
  const names = (scripts: readonly string[]): string[] => scripts.filter((name) => /^(functions|stand-in)/.test(name));

  it('is not asked for where functions.js runs', async () => {
    const { page, scripts } = await openPane(site, excel('en-US'));
    expect(names(scripts)).toEqual(['functions.js']);
    await page.context().close();
  });

  it.each<[string, Parameters<typeof openPane>[1], Fate | undefined, string[]]>([
    ['Office.js is blocked', 'blocked', undefined, ['stand-in.js']],
    ['functions.js throws', excel('en-US'), throwing, ['functions.js', 'stand-in.js']],
    ['functions.js is refused', excel('en-US'), 'missing', ['functions.js', 'stand-in.js']],
  ])('lets the pane calculate where %s', async (_name, office, functions, asked) => {
    const { page, scripts } = await openPane(site, office, functions === undefined ? {} : { functions });
    expect(names(scripts)).toEqual(asked);
    expect(await page.getByRole('main').innerText()).toContain('25 million');
    await page.context().close();
  });
});

describe('the first script of the page', () => {
  it('that never comes leaves a sentence in both languages, after a while', async () => {
    const { page } = await openPane(site, 'blocked', { firstScript: 'missing' });
    const sentence = page.getByText('The pane has not loaded.');
    expect(await sentence.isVisible()).toBe(false);
    await sentence.waitFor({ timeout: 30_000 });
    expect(await page.getByText('Le volet ne s’est pas chargé.').isVisible()).toBe(true);
    await page.context().close();
  });
});

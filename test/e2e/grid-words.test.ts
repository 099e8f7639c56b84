// What the grid's own controls say, and to whom: every tooltip, menu and dialog in the language of the page, and a name for what
// is drawn as a picture.
import AxeBuilder from '@axe-core/playwright';
import { openSite, type Site } from './support/site';
import { walk } from './support/walk';
import { openWorkbench } from './support/workbench';

let site: Site;

beforeAll(async () => {
  site = await openSite();
}, 60_000);

afterAll(() => site.close());

// What Univer shows where it has no text: sheets-ui.rightClick.copy, ribbon.start.
const isKey = /^[a-z][A-Za-z-]*(\.[A-Za-z][A-Za-z-]*)+$|[a-z]+(-[a-z]+)*\.[a-z][A-Za-z-]+\.[A-Za-z.-]+/;

it.each([
  {
    locale: 'en-US',
    met: ['Bold', 'Scientific', 'Paste Value', 'Move Right', 'Defined names', 'Delete Selected Column', 'Rename'],
  },
  {
    locale: 'fr-FR',
    met: ['Gras', 'Scientifique', 'Coller la valeur', 'Déplacer à droite', 'Noms définis', 'Masquer', 'Renommer'],
  },
])(
  'every tooltip, menu, panel and dialog has a text where its key could stand: $locale',
  async ({ locale, met }) => {
    const { page } = await openWorkbench(site, { locale, width: 1440, height: 900 });
    await page.mouse.click(300, 400);
    const words = await walk(page);
    expect([...words].filter((word) => isKey.test(word))).toEqual([]);
    // The walk did come to the toolbar, to a menu, a submenu, a panel, and the menus of the heads and of the tabs.
    expect(met.filter((word) => !words.has(word))).toEqual([]);
    expect(words.size).toBeGreaterThan(500);
    await page.context().close();
  },
  120_000,
);

it.each([
  { locale: 'en-US', name: 'Fill color', bar: 'Cancel the entry' },
  { locale: 'fr-FR', name: 'Couleur de remplissage', bar: 'Annuler la saisie' },
])('every control has a name and is a button to the keyboard: $locale', async ({ locale, name, bar }) => {
  const { page } = await openWorkbench(site, { locale, width: 1440, height: 900 });
  const { violations } = await new AxeBuilder({ page })
    .include('#grid')
    .withRules(['button-name', 'link-name', 'label', 'aria-toggle-field-name', 'aria-command-name', 'tabindex'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
  const control = page.locator('#grid [data-u-comp="ribbon-toolbar"]').getByRole('button', { name });
  await control.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').locator('visible=true').first().waitFor({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  expect(await page.getByRole('button', { name: bar }).getAttribute('tabindex')).toBe('0');
  await page.context().close();
});

// The page around the cells: on paper, in the system's own colours, as the theme changes, and under the keyboard.
import type { Language } from '../../../src/data/shapes';
import { type Situation, trySituations } from '../support/situations';
import type { Workbench } from '../support/workbench';

const tabs = {
  en: ['Gigawatt', 'Cost', 'Announced and standing', 'Money', 'Claims'],
  fr: ['Gigawatt', 'Coût', 'Annoncé et en place', 'Argent', 'Affirmations'],
} as const;

/** What the browser has to print, read while it prints to a file. */
async function printed({ page }: Workbench): Promise<string[][]> {
  await page.evaluate(() => {
    const read = (): void => {
      const rows = [...document.querySelectorAll<HTMLTableRowElement>('.printed tr')];
      document.body.dataset.printed = JSON.stringify(
        rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent)),
      );
    };
    addEventListener('beforeprint', read, { once: true });
  });
  const file = await page.pdf({ preferCSSPageSize: true });
  expect(file.subarray(0, 4).toString()).toBe('%PDF');
  return JSON.parse((await page.evaluate(() => document.body.dataset.printed)) ?? '[]') as string[][];
}

async function openTab({ page }: Workbench, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).last().click();
  await page.waitForTimeout(300);
}

const printing = (language: Language, tab: number, row: readonly string[]): Situation => ({
  language,
  does: `print the sheet ${tabs[language][tab]}`,
  shows: 'all of the sheet as its cells show it, without the page around it',
  async run(workbench) {
    await openTab(workbench, tabs[language][tab] ?? '');
    await workbench.settled('B15', (value) => value !== null);
    const rows = await printed(workbench);
    expect(rows).toContainEqual(expect.arrayContaining([...row]));
    expect(rows.length).toBeGreaterThan(20);
    await workbench.page.emulateMedia({ media: 'print' });
    for (const part of ['header', 'main', 'aside']) {
      expect(await workbench.page.locator(`body > ${part}`).isVisible()).toBe(false);
    }
    await workbench.page.emulateMedia({ media: 'screen' });
    expect(await workbench.page.locator('.printed').count()).toBe(0);
  },
});

const chosenLanguage = (language: Language): Situation => ({
  language,
  does: 'turn on the system’s high contrast',
  shows: 'the chosen language in another colour than the other',
  async run({ page }) {
    const background = (pressed: boolean): Promise<string> =>
      page
        .locator(`.languages button[aria-pressed="${String(pressed)}"]`)
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await background(true)).not.toBe(await background(false));
    await page.emulateMedia({ forcedColors: 'none' });
  },
});

const typingOn = (language: Language): Situation => ({
  language,
  does: 'click the tab of another sheet and type',
  shows: 'what was typed in a cell of that sheet',
  async run(workbench) {
    await openTab(workbench, tabs[language][1]);
    await workbench.type('L30', '41');
    expect(await workbench.settled('L30', (value) => value === 41)).toBe(41);
    await openTab(workbench, tabs[language][0]);
    expect(await workbench.value('L30')).toBeNull();
  },
});

const toldOf = (language: Language, heard: string): Situation => ({
  language,
  does: 'move to a cell with a formula, without sight',
  shows: 'its address and its value in a region that is read aloud',
  async run(workbench) {
    await openTab(workbench, 'Gigawatt');
    await workbench.settled('B10', (value) => value === 25_000_000);
    await workbench.select('B10');
    const line = workbench.page.locator('.status-line');
    await line.getByText('B10', { exact: true }).waitFor();
    expect(await line.getAttribute('aria-live')).toBe('polite');
    expect(await line.innerText()).toContain(heard);
  },
});

const announced = (language: Language, sought: string, heard: RegExp): Situation => ({
  language,
  does: `search for ${sought}, without sight`,
  shows: 'how much was found, in a region that is read aloud',
  async run({ page }) {
    const pane = page.locator('#task-pane');
    await pane.getByRole('textbox').fill(sought);
    await pane.getByRole('status').filter({ hasText: heard }).waitFor({ timeout: 10_000 });
    await pane.getByRole('textbox').fill('');
  },
});

trySituations([
  printing('en', 0, ['announced', '25,000,000', 'households', '=GW.HOUSEHOLDS(B5,A10:A14)']),
  printing('en', 4, ['30gw-25m-homes', 'agrees', '25,000,000']),
  // U+202F is what French puts between thousands.
  printing('fr', 0, ['announced', '25\u202f000\u202f000', 'foyers', '=GW.HOUSEHOLDS(B5;A10:A14)']),
  printing('fr', 4, ['30gw-25m-homes', 'agrees', '25\u202f000\u202f000']),
  {
    language: 'fr',
    does: 'calculate, type and spill numbers without a format, and a percentage',
    shows: 'decimal commas in the cells, by what they print',
    async run(workbench) {
      await openTab(workbench, 'Gigawatt');
      const cells = { B70: '=1/8', B71: '0,5', B72: '={1,5.2,5}', B73: '=-1/3', B74: '2,5%', B75: "'0.5", B76: '12' };
      for (const [cell, typed] of Object.entries(cells)) await workbench.type(cell, typed);
      await workbench.settled('C72', (value) => value === 2.5);
      const rows = (await printed(workbench)).slice(-Object.keys(cells).length);
      expect(rows.map((row) => row.filter((text) => text !== ''))).toEqual([
        ['0,125'],
        ['0,5'],
        ['1,5', '2,5'],
        ['-0,333333333333'],
        ['2,50%'],
        ['0.5'],
        ['12'],
      ]);
      expect(await workbench.value('B70')).toBe(0.125);
    },
  },
  chosenLanguage('en'),
  chosenLanguage('fr'),
  typingOn('en'),
  typingOn('fr'),
  toldOf('en', '25,000,000'),
  toldOf('fr', '25\u202f000\u202f000'),
  announced('en', 'foxconn', /\d+ results?/),
  announced('fr', 'foxconn', /\d+ résultats?/),
  {
    language: 'en',
    does: 'change the system’s theme while the workbench is open',
    shows: 'grid, pane and frame in the other one',
    async run({ page }) {
      const grounds = () =>
        page.evaluate(() => {
          const main = getComputedStyle(document.body).backgroundColor;
          const pane = getComputedStyle(document.querySelector('#task-pane') ?? document.body).backgroundColor;
          return { main, pane, isGridDark: document.documentElement.classList.contains('univer-dark') };
        });
      const light = await grounds();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForTimeout(300);
      const dark = await grounds();
      expect([light.isGridDark, dark.isGridDark]).toEqual([false, true]);
      expect(dark.main).not.toBe(light.main);
      expect(dark.pane).not.toBe(light.pane);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.waitForTimeout(300);
      expect(await grounds()).toEqual(light);
    },
  },
  {
    language: 'en',
    does: 'press Ctrl+P in the cells',
    shows: 'the browser’s own dialog, which no other part of the page keeps from it',
    async run({ page }) {
      await page.mouse.click(300, 400);
      await page.evaluate(() => {
        const note = (event: KeyboardEvent): void => {
          document.body.dataset.kept = String(event.key === 'p' && event.defaultPrevented);
          event.preventDefault();
        };
        addEventListener('keydown', note, { once: true });
      });
      await page.keyboard.press('Control+p');
      expect(await page.evaluate(() => document.body.dataset.kept)).toBe('false');
    },
  },
]);

// Numbers and formulas as people type them, in the grammar of the page's language.
import type { Language } from '../../../src/data/shapes';
import { type Situation, trySituations } from '../support/situations';
import { type Typed, typing } from '../support/typing';

const constants: readonly Typed[] = [
  ['en', 'S1', '2.5%', 0.025, 'S1 0.025'],
  ['en', 'S2', '1,400,000', 1_400_000, 'S2 1,400,000'],
  ['en', 'S3', '$1.4', 1.4, 'S3 1.4'],
  ['en', 'S4', '1.4E12', 1.4e12, 'S4 1,400,000,000,000'],
  ['en', 'S5', '(1,200)', -1200, 'S5 -1200'],
  ['en', 'S6', '2,5%', '2,5%', 'a text, not a number'],
  ['en', 'S7', '0,5', '0,5', 'a text, not a number'],
  ['en', 'S8', '1 400 000', '1 400 000', 'a text, not a number'],
  ['en', 'S9', '12 GW', '12 GW', 'S9 12 GW'],
  ['en', 'S10', '5/12/2026', 46_154, 'S10 46,154'],
  ['en', 'S11', 'TRUE', true, 'S11 TRUE'],
  ['en', 'S12', '12345678901234567890', Number('12345678901234567890'), 'S12 12,345,678,901,234,567'],
  ['fr', 'S1', '0,5', 0.5, 'S1 0,5'],
  ['fr', 'S2', '12,5', 12.5, 'S2 12,5'],
  ['fr', 'S3', '1 400 000', 1_400_000, 'S3 1 400 000'],
  ['fr', 'S4', '2,5 %', 0.025, 'S4 0,025'],
  ['fr', 'S5', '1,4E12', 1.4e12, 'S5 1 400 000 000 000'],
  ['fr', 'S6', '2.5%', '2.5%', 'un texte et non un nombre'],
  ['fr', 'S7', '1,400,000', '1,400,000', 'un texte et non un nombre'],
  ['fr', 'S8', '12/5/2026', 46_154, 'S8 46 154'],
  ['fr', 'S9', 'VRAI', true, 'S9 VRAI'],
];

const formulas: readonly Typed[] = [
  ['en', 'U1', '=GW.HOUSEHOLDS(30.5)', 25_416_666.666666668, 'GW.HOUSEHOLDS(power_gw, [household], [utilisation])'],
  ['en', 'U2', '=GW.TARIFF(1E9,S1)', 25_000_000, 'U2 25,000,000'],
  ['fr', 'U1', '=GW.HOUSEHOLDS(30,5)', 25_416_666.666666668, 'GW.HOUSEHOLDS(power_gw; [household]; [utilisation])'],
  ['fr', 'U2', '=GW.TARIFF(1E9;S4)', 25_000_000, 'U2 25 000 000'],
  ['fr', 'U3', '=gw.tariff(1E9;0,025)', 25_000_000, 'U3 25 000 000'],
  ['fr', 'U4', '=GW.ANNUALCOST(1;{"it_life_years".3})-GW.ANNUALCOST(1;{"it_life_years".3})', 0, 'U4 0'],
  ['fr', 'U5', '=SOMME(1,5;2,5)', 4, 'U5 4'],
  ['fr', 'U6', '=SI(VRAI;1,5;0)', 1.5, 'U6 1,5'],
  ['fr', 'U7', '=GW.HOUSEHOLDS(-1)', '#VALUE!', 'U7 #VALEUR! power_gw doit être au moins 0'],
  ['fr', 'U8', '=GW.HOUSES(1)', '#NAME?', 'U8 #NOM?'],
  ['fr', 'U9', '=GW.HOUSEHOLDS()', '#VALUE!', 'GW.HOUSEHOLDS(power_gw; [household]; [utilisation])'],
  ['fr', 'U10', '=GW.TARIFF(1E9,0.25)', '=GW.TARIFF(1E9,0.25)', 'un texte et non une formule'],
  ['fr', 'U11', '=GW.HOUSEHOLDS(30,"US")', '=GW.HOUSEHOLDS(30,"US")', 'un texte et non une formule'],
];

const editing = (language: Language, cell: string, typed: string, value: unknown): Situation => ({
  language,
  does: `type ${typed} into ${cell}, edit the cell and leave it as it is`,
  shows: `what it held: ${String(value)}`,
  async run(workbench) {
    await workbench.type(cell, typed);
    const formula = await workbench.formula(cell);
    await workbench.select(cell);
    await workbench.page.keyboard.press('F2');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' ');
    await workbench.page.keyboard.press('Backspace');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForTimeout(300);
    expect(await workbench.value(cell)).toBe(value);
    expect(await workbench.formula(cell)).toBe(formula);
  },
});

trySituations([
  ...constants.map(typing),
  ...formulas.map(typing),
  editing('fr', 'W1', '2,5 %', 0.025),
  editing('fr', 'W2', '0,5', 0.5),
  editing('fr', 'W3', '=GW.TARIFF(1E9;0,025)', 25_000_000),
  editing('fr', 'W4', 'VRAI', true),
  editing('en', 'W1', '2.5%', 0.025),
  editing('en', 'W2', '=GW.TARIFF(1E9,0.025)', 25_000_000),
  {
    language: 'fr',
    does: 'press Copier beside a formula of the pane',
    shows: 'the formula on the clipboard as a French Excel takes it, and Insérer writes one that computes',
    async run(workbench) {
      const { page } = workbench;
      const pane = page.locator('#task-pane');
      await pane.getByRole('button', { name: 'Copier =GW.CAPEXPERGW(1,4E12;30)', exact: true }).first().click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=GW.CAPEXPERGW(1,4E12;30)');
      await workbench.select('Y1');
      await pane.getByRole('button', { name: 'Insérer =GW.CAPEXPERGW(1,4E12;30)', exact: true }).first().click();
      expect(await workbench.settled('Y1', (value) => value !== null)).toBeCloseTo(46_666_666_666.67, 1);
    },
  },
  {
    language: 'en',
    does: 'press Copy beside a formula of the pane',
    shows: 'the formula on the clipboard with commas',
    async run({ page }) {
      const pane = page.locator('#task-pane');
      await pane.getByRole('button', { name: 'Copy =GW.CAPEXPERGW(1.4E12,30)', exact: true }).first().click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=GW.CAPEXPERGW(1.4E12,30)');
    },
  },
]);

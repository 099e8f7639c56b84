// The sheet of claims, as its reader finds it: a verdict beside each id, and a recomputed value that is the formula itself.
import { type Situation, trySituations } from '../support/situations';

interface Sheet {
  readonly language: Situation['language'];
  readonly tab: string;
  readonly titles: Readonly<Record<string, string>>;
}

const claims = ({ language, tab, titles }: Sheet): Situation => ({
  language,
  does: `open the sheet ${tab}, follow a formula and change it`,
  shows: 'titles in the language of the page, verdicts, and a value that is calculated in its cell',
  async run(workbench) {
    const { page } = workbench;
    await page.getByText(tab, { exact: true }).click();
    expect(await workbench.settled('B49', (value) => value !== null)).toBe('rounds to');
    for (const [cell, text] of Object.entries(titles)) expect(await workbench.value(cell)).toBe(text);
    expect([await workbench.value('B2'), await workbench.value('C2')]).toEqual(['verdict', 'recomputed']);
    // CNA with the text of Reuters, 21 November 2025; 5.2 trillion dollars over 125 GW of McKinsey.
    const followed = [
      ['3', '30gw-25m-homes', 'agrees', 25_000_000, '=GW.HOUSEHOLDS(30)'],
      ['46', 'mckinsey-125gw', 'agrees', 41_600_000_000, '=GW.CAPEXPERGW(5.2E12,125)'],
    ] as const;
    for (const [row, id, verdict, recomputed, formula] of followed) {
      expect(await workbench.value(`A${row}`)).toBe(id);
      expect(await workbench.value(`B${row}`)).toBe(verdict);
      expect(await workbench.value(`C${row}`)).toBe(recomputed);
      expect(await workbench.formula(`C${row}`)).toBe(formula);
      expect(await workbench.value(`H${row}`)).toBe(formula);
    }
    await workbench.type('C3', '=GW.HOUSEHOLDS(15)');
    expect(await workbench.settled('H3', (value) => value === '=GW.HOUSEHOLDS(15)')).toBe('=GW.HOUSEHOLDS(15)');
    expect(await workbench.value('C3')).toBe(12_500_000);
  },
});

trySituations([
  claims({ language: 'en', tab: 'Claims', titles: { A1: 'Id', C1: 'Recomputed value', F1: 'Unit' } }),
  claims({ language: 'fr', tab: 'Affirmations', titles: { A1: 'Identifiant', C1: 'Valeur recalculée', F1: 'Unité' } }),
]);

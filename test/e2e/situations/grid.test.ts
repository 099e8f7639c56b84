// What a spreadsheet does: circles, spilled ranges, rows that come and go, and a way back from each.
import { trySituations } from '../support/situations';
import { type Typed, typing } from '../support/typing';
import type { Workbench } from '../support/workbench';

const formulas: readonly Typed[] = [
  ['en', 'S1', '=GW.HOUSEHOLDS(S1)', '#CYCLE!', 'The formula refers to its own cell'],
  ['en', 'S2', '=SUM(S1:S3)', '#CYCLE!', 'The formula refers to its own cell'],
  ['en', 'S4', '=ROW(S4)', 4, 'S4 4'],
  ['en', 'S5', '=SUM(B10#)', '#VALUE!', 'A cell with # means all that is spilled from it. Excel calculates this'],
  ['en', 'S6', '=@B10:B14', '#VALUE!', 'An @ takes one value out of several. Excel calculates this'],
  ['en', 'S7', '=1/0', '#DIV/0!', 'A number is divided by zero'],
  ['en', 'S8', '=SUM(', '#N/A', 'A value was not found, or the function needs more arguments.'],
  ['en', 'S9', '=Nowhere!A1', '#VALUE!', 'a sheet is not there'],
  ['en', 'S10', '=GETPIVOTDATA(1,2)', '#NAME?', 'Excel has more'],
  ['en', 'S11', '=GW.HOUSEHOLDS(30;"US")', '=GW.HOUSEHOLDS(30;"US")', 'in English a comma stands between arguments'],
  ['en', 'S12', '=COUNT($B$10#)', '#VALUE!', 'A cell with # means all that is spilled from it. Excel calculates this'],
  ['en', 'S13', '=IF(TRUE,S13,0)', '#CYCLE!', 'The formula refers to its own cell'],
  ['en', 'S14', '=COLUMNS(S14:T14)', 2, 'S14 2'],
  ['en', 'S15', '=IFERROR(S15,1)', '#CYCLE!', 'The formula refers to its own cell'],
  ['fr', 'S1', '=GW.HOUSEHOLDS(S1)', '#CYCLE!', 'La formule fait référence à sa propre cellule'],
  ['fr', 'S5', '=SOMME(B10#)', '#VALUE!', 'Une cellule suivie de #'],
  ['fr', 'S6', '=NB(B10#)', '#VALUE!', 'Une cellule suivie de #'],
  ['fr', 'S13', '=SI(VRAI;S13;0)', '#CYCLE!', 'La formule fait référence à sa propre cellule'],
  ['fr', 'S7', '=1/0', '#DIV/0!', 'Un nombre est divisé par zéro'],
];

type State = Readonly<Record<string, readonly [value: unknown, formula: string]>>;

async function expectState(workbench: Workbench, state: State): Promise<void> {
  for (const [cell, [value, formula]] of Object.entries(state)) {
    const held = await workbench.settled(cell, (now) => now === value);
    expect([cell, held, await workbench.formula(cell)]).toEqual([cell, value, formula]);
  }
}

/** A right click on the number of the third row, as the opening sheet lays it out. */
async function chooseOfRow(workbench: Workbench, item: string): Promise<void> {
  const { page } = workbench;
  await workbench.select('A1');
  await page.waitForTimeout(200);
  await page.mouse.click(20, 196, { button: 'right' });
  await page
    .getByText(item)
    .locator('visible=true')
    .first()
    .click({ position: { x: 5, y: 5 } });
}

const texts = '="A1 ""B2"" "&R3&1E9';

trySituations([
  ...formulas.map(typing),
  {
    language: 'en',
    does: 'type two formulas that refer to each other, then a number into one',
    shows: 'an error in both and in what follows, then numbers',
    async run(workbench) {
      await workbench.type('T1', '=T2+1');
      await workbench.type('T2', '=T1+1');
      await workbench.type('T3', '=T2*2');
      await expectState(workbench, { T1: ['#CYCLE!', '=T2+1'], T2: ['#CYCLE!', '=T1+1'], T3: ['#CYCLE!', '=T2*2'] });
      await workbench.type('T2', '5');
      await expectState(workbench, { T1: [6, '=T2+1'], T2: [5, ''], T3: [10, '=T2*2'] });
    },
  },
  {
    language: 'en',
    does: 'insert a row above row 3, undo, delete row 3, undo',
    shows: 'formulas that refer to what they did, with their texts, and everything back after each undo',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('R3', '7');
      await workbench.type('Q5', '=GW.HOUSEHOLDS(R3:R4)');
      await workbench.type('Q10', texts);
      await workbench.type('Q11', '=GW.TARIFF(1E9,"taiwan-reciprocal-20")+R3*0');
      const before: State = {
        Q5: [7 * (25_000_000 / 30), '=GW.HOUSEHOLDS(R3:R4)'],
        Q10: ['A1 "B2" 71E9', texts],
        Q11: [200_000_000, '=GW.TARIFF(1E9,"taiwan-reciprocal-20")+R3*0'],
      };
      await workbench.settled('Q10', (value) => value !== null);
      const households = await workbench.value('Q5');
      expect(households).toBeCloseTo(Number(before.Q5?.[0]), 4);
      const exact: State = { ...before, Q5: [households, '=GW.HOUSEHOLDS(R3:R4)'] };
      await chooseOfRow(workbench, 'rows above');
      await expectState(workbench, {
        R4: [7, ''],
        Q6: [households, '=GW.HOUSEHOLDS(R4:R5)'],
        Q11: ['A1 "B2" 71E9', '="A1 ""B2"" "&R4&1E9'],
        Q12: [200_000_000, '=GW.TARIFF(1E9,"taiwan-reciprocal-20")+R4*0'],
      });
      await workbench.select('Q6');
      await page.keyboard.press('Control+z');
      await expectState(workbench, exact);
      await chooseOfRow(workbench, 'Delete Selected Row');
      await expectState(workbench, { Q9: ['#REF!', '="A1 ""B2"" "&#REF!&1E9'] });
      await workbench.select('Q9');
      await page.keyboard.press('Control+z');
      await expectState(workbench, exact);
    },
  },
]);

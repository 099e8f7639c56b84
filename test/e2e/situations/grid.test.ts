// What a spreadsheet does: circles, spilled ranges, rows that come and go, and a way back from each.
import { trySituations } from '../support/situations';
import { announcement } from '../../../src/workbook/templates/announcement';
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
const chooseOfRow = (workbench: Workbench, item: string): Promise<void> => chooseAt(workbench, [20, 196], item);

/** A right click on the letter of column B, which begins behind the row numbers and column A. */
const chooseOfColumn = (workbench: Workbench, item: string): Promise<void> =>
  chooseAt(workbench, [46 + (announcement.columnWidths[0] ?? 0) + 20, 118], item);

async function chooseAt(workbench: Workbench, [x, y]: readonly [number, number], item: string): Promise<void> {
  const { page } = workbench;
  await workbench.select('A2');
  // A key scrolls to where it leads.
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(200);
  await page.mouse.click(x, y, { button: 'right' });
  await page
    .getByText(item)
    .locator('visible=true')
    .first()
    .click({ position: { x: 5, y: 5 } });
}

interface Step {
  readonly item: string;
  /** A cell that is chosen before the step is taken back. */
  readonly at: string;
  readonly shows: State;
}

/** Each step of a menu shows what it must, and Ctrl+Z gives back what was there. */
async function thereAndBack(
  workbench: Workbench,
  choose: (workbench: Workbench, item: string) => Promise<void>,
  before: State,
  steps: readonly Step[],
): Promise<void> {
  for (const { item, at, shows } of steps) {
    await choose(workbench, item);
    await expectState(workbench, shows);
    await workbench.select(at);
    await workbench.page.keyboard.press('Control+z');
    await expectState(workbench, before);
  }
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
      await thereAndBack(workbench, chooseOfRow, exact, [
        {
          item: 'rows above',
          at: 'Q6',
          shows: {
            R4: [7, ''],
            Q6: [households, '=GW.HOUSEHOLDS(R4:R5)'],
            Q11: ['A1 "B2" 71E9', '="A1 ""B2"" "&R4&1E9'],
            Q12: [200_000_000, '=GW.TARIFF(1E9,"taiwan-reciprocal-20")+R4*0'],
          },
        },
        { item: 'Delete Selected Row', at: 'Q9', shows: { Q9: ['#REF!', '="A1 ""B2"" "&#REF!&1E9'] } },
      ]);
    },
  },
  {
    language: 'en',
    does: 'insert a column before column B, undo, delete column B, undo',
    shows: 'formulas that refer to what they did, spilled cells that move along, and everything back after each undo',
    async run(workbench) {
      await workbench.type('B60', '7');
      await workbench.type('U60', '=GW.HOUSEHOLDS(B60)');
      await workbench.type('V61', '=GW.VERSION()&B60');
      const households = await workbench.settled('U60', (value) => typeof value === 'number');
      const version = await workbench.settled('V61', (value) => value !== null);
      // 7 GW at the announcement's 25 million homes for 30 GW.
      expect(households).toBeCloseTo(7 * (25_000_000 / 30), 4);
      const us = await workbench.value('B11');
      const before: State = {
        U60: [households, '=GW.HOUSEHOLDS(B60)'],
        V61: [version, '=GW.VERSION()&B60'],
        B11: [us, '=GW.HOUSEHOLDS(B5,A10:A14)'],
      };
      await thereAndBack(workbench, chooseOfColumn, before, [
        {
          item: 'cols left',
          at: 'V60',
          shows: {
            C60: [7, ''],
            V60: [households, '=GW.HOUSEHOLDS(C60)'],
            W61: [version, '=GW.VERSION()&C60'],
            C11: [us, '=GW.HOUSEHOLDS(C5,A10:A14)'],
          },
        },
        { item: 'Delete Selected Column', at: 'T60', shows: { T60: ['#VALUE!', '=GW.HOUSEHOLDS(#REF!)'] } },
      ]);
    },
  },
  {
    language: 'en',
    does: 'copy two formulas and paste them into another sheet, and into the workbench of another browser tab',
    shows: 'the formulas, moved, that calculate there',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('X60', '3');
      await workbench.type('Y60', '=GW.HOUSEHOLDS(X60)');
      await workbench.type('Y61', '=X60*2');
      await workbench.settled('Y61', (value) => value === 6);
      await workbench.select('X60:Y61');
      await page.keyboard.press('Control+c');
      const other = await page.context().newPage();
      for (const [target, tab] of [
        [page, 'Cost'],
        [other, 'Claims'],
      ] as const) {
        if (target === other) await other.goto(page.url());
        await target.bringToFront();
        await target.waitForFunction(() => window.workbench !== undefined);
        await target.evaluate(() => window.workbench?.ready);
        await target.getByText(tab, { exact: true }).last().click();
        await target.evaluate(() => window.workbench?.select('N40'));
        await target.keyboard.press('Control+v');
        await target.waitForFunction(() => window.workbench?.value('O41') === 6);
        const held = await target.evaluate(() =>
          ['O40', 'O41'].map((cell) => [window.workbench?.value(cell), window.workbench?.formula(cell)]),
        );
        // 3 GW of the 30 GW that are 25 million homes.
        expect(held).toEqual([
          [2_500_000, '=GW.HOUSEHOLDS(N40)'],
          [6, '=N40*2'],
        ]);
      }
      await other.close();
      await page.getByText('Gigawatt', { exact: true }).last().click();
    },
  },
]);

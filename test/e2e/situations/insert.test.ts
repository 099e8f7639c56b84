// Insert into a cell that holds something, and the way back by the grid's own undo.
import { type Situation, trySituations } from '../support/situations';
import type { Workbench } from '../support/workbench';

const formula = '=GW.CAPEXPERGW(1.4E12,30)';
// 1.4E12 / 30, to the nearest double.
const inserted = 1.4e12 / 30;

async function insert({ page }: Workbench): Promise<void> {
  const pane = page.locator('#task-pane');
  await pane
    .getByRole('button', { name: `Insert ${formula}`, exact: true })
    .first()
    .click();
}

const undoing = (cell: string, typed: string, held: unknown): Situation => ({
  language: 'en',
  does: `insert over ${typed} in ${cell}, say Replace, and press Ctrl+Z once`,
  shows: `${JSON.stringify(held)} as it was, type included`,
  async run(workbench) {
    const { page } = workbench;
    await workbench.type(cell, typed);
    await workbench.settled(cell, (value) => value === held);
    await workbench.select(cell);
    await insert(workbench);
    await page
      .locator('#task-pane')
      .getByRole('button', { name: /Replace/ })
      .first()
      .click();
    expect(await workbench.settled(cell, (value) => value === inserted)).toBe(inserted);
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+z');
    expect(await workbench.settled(cell, (value) => value === held)).toBe(held);
    expect(await workbench.formula(cell)).toBe('');
  },
});

trySituations([
  undoing('S31', "'007", '007'),
  undoing('S32', "'=1+1", '=1+1'),
  undoing('S33', '2.5%', 0.025),
  {
    language: 'en',
    does: 'press Insert while a cell is being typed in',
    shows: 'what was typed in its cell, and the question before it is replaced',
    async run(workbench) {
      const { page } = workbench;
      await workbench.select('S35');
      await page.keyboard.type('kept');
      await insert(workbench);
      await page
        .locator('#task-pane')
        .getByRole('button', { name: /Replace/ })
        .first()
        .waitFor();
      expect(await workbench.value('S35')).toBe('kept');
    },
  },
]);

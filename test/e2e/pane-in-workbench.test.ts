import { openSite, type Site } from './support/site';
import { openWorkbench, type Workbench } from './support/workbench';

let site: Site;
let workbench: Workbench;

beforeAll(async () => {
  site = await openSite();
  workbench = await openWorkbench(site);
}, 60_000);

afterAll(() => site.close());

const pane = () => workbench.page.locator('#task-pane');
const insertHouseholds = () => pane().getByRole('button', { name: 'Insert =GW.HOUSEHOLDS(30)', exact: true }).first();

describe('what a person has typed', () => {
  it('is not lost without a question when the language is switched', async () => {
    const typist = await openWorkbench(site);
    await typist.page.mouse.click(300, 400);
    await typist.type('K1', '=GW.ENERGY(1)');
    const asked: string[] = [];
    typist.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await typist.page.getByRole('button', { name: 'Français' }).click();
    expect(asked).toEqual(['beforeunload']);
    expect(await typist.value('K1')).toBe(8.76);
    await typist.page.context().close();
  });
});

describe('the buttons of the pane', () => {
  it('write a live formula into the selected empty cell', async () => {
    await workbench.select('K3');
    await insertHouseholds().click();
    expect(await workbench.settled('K3', (value) => value !== null)).toBe(25_000_000);
    expect(await workbench.formula('K3')).toBe('=GW.HOUSEHOLDS(30)');
    await pane().getByText('Inserted in K3.').waitFor({ timeout: 5_000 });
  });

  it('take it back with Undo', async () => {
    await pane().getByRole('button', { name: 'Undo' }).click();
    expect(await workbench.settled('K3', (value) => value === null || value === '')).toBeFalsy();
  });

  it('ask before they replace what stands in the cell, and keep it where told so', async () => {
    await workbench.select('B5');
    await insertHouseholds().click();
    await pane()
      .getByText(/B5 holds “30”\. Replace it\?/)
      .waitFor({ timeout: 5_000 });
    await pane().getByRole('button', { name: 'Keep' }).click();
    expect(await workbench.value('B5')).toBe(30);
  });

  it('replace it where told so', async () => {
    await workbench.select('B5');
    await insertHouseholds().click();
    await pane().getByRole('button', { name: 'Replace' }).click();
    expect(await workbench.settled('B5', (value) => value === 25_000_000)).toBe(25_000_000);
  });
});

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
const says = (text: string | RegExp) => pane().getByText(text).waitFor({ timeout: 5_000 });
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click();
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

describe('whole rows, whole columns and several areas', () => {
  it.each([
    ['the column K', 'K:K', 'K1'],
    ['the columns M to N', 'M:N', 'M1'],
    ['the row 60', '60:60', 'A60'],
    ['the block K4:M6', 'K4:M6', 'K4'],
  ])('%s: the formula goes into the first cell, and Undo takes it from there', async (_, address, first) => {
    await workbench.select(address);
    await says(`Inserts into ${first}`);
    await insertHouseholds().click();
    await says(`Inserted in ${first}.`);
    expect(await workbench.settled(first, (value) => value !== null)).toBe(25_000_000);
    await press('Undo');
    await says(`${first} is as it was.`);
    expect(await workbench.formula(first)).toBe('');
  });

  it.each([
    ['the first column', [60, 10], 'A1'],
    ['the second column', [46 + 275 + 60, 10], 'B1'],
    ['the second row', [20, 64], 'A2'],
    ['everything', [10, 8], 'A1'],
  ] as const)('%s, selected at the edge of the sheet: its first cell is meant', async (_, [x, y], first) => {
    const before = await workbench.value(first);
    await workbench.select('K3');
    const { left, top } = await cornerOfGrid();
    await workbench.page.mouse.click(left + x, top + y);
    await says(`Inserts into ${first}`);
    await insertHouseholds().click();
    if (before !== null) {
      await says(`${first} holds “${shortened(String(before))}”. Replace it?`);
      await press('Replace');
    }
    await says(`Inserted in ${first}.`);
    expect(await workbench.formula(first)).toBe('=GW.HOUSEHOLDS(30)');
    await press('Undo');
    await says(`${first} is as it was.`);
    expect(await workbench.settled(first, (value) => value === before)).toBe(before);
  });

  it('several areas: the first cell of the first one', async () => {
    const { left, top } = await cornerOfGrid();
    await workbench.select('K3');
    await workbench.page.mouse.click(left + 60, top + 64);
    await workbench.page.keyboard.down('Control');
    await workbench.page.mouse.click(left + 60, top + 200);
    await workbench.page.keyboard.up('Control');
    await says('Inserts into A2');
  });
});

/** The question shows forty characters at most. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Of the largest canvas: the others draw the formula bar. The titles of rows and columns stand along its edges. */
async function cornerOfGrid(): Promise<{ left: number; top: number }> {
  const boxes = await Promise.all(
    (await workbench.page.locator('#grid canvas').all()).map((each) => each.boundingBox()),
  );
  const [largest] = boxes.flatMap((box) => box ?? []).sort((one, other) => other.height - one.height);
  return { left: largest?.x ?? NaN, top: largest?.y ?? NaN };
}

describe('a workbook of several sheets', () => {
  const tab = (name: string) => workbench.page.getByRole('tab', { name, exact: true });

  beforeEach(async () => {
    await workbench.select('Gigawatt!B6');
    await insertHouseholds().click();
    await says(/^B6 holds “/);
    await tab('Cost').click();
    await says(/^Gigawatt!B6 holds “/);
  });

  afterEach(async () => {
    const keep = pane().getByRole('button', { name: 'Keep' });
    if ((await keep.count()) > 0) await keep.click();
  });

  it('replaces on the sheet that was asked about, and says which one it is', async () => {
    const before = [await workbench.value('Gigawatt!B6'), await workbench.value('Cost!B6')];
    await press('Replace');
    await says('Inserted in Gigawatt!B6.');
    expect(await workbench.settled('Gigawatt!B6', (value) => value === 25_000_000)).toBe(25_000_000);
    expect(await workbench.value('Cost!B6')).toBe(before[1]);
    // Nobody is taken to another sheet.
    expect(await tab('Cost').getAttribute('aria-selected')).toBe('true');
    await press('Undo');
    await says('Gigawatt!B6 is as it was.');
    expect(await workbench.settled('Gigawatt!B6', (value) => value === before[0])).toBe(before[0]);
    expect(await workbench.value('Cost!B6')).toBe(before[1]);
    await tab('Gigawatt').click();
    await says('B6 is as it was.');
  });

  it('keeps what stands there, and says on which sheet', async () => {
    await press('Keep');
    await says('Gigawatt!B6 was left as it is.');
  });

  it('knows a sheet under its new name', async () => {
    await rename('Gigawatt', "Bob's figures");
    await tab('Cost').click();
    await says(/^'Bob''s figures'!B6 holds “/);
    await press('Replace');
    await says("Inserted in 'Bob''s figures'!B6.");
    await press('Undo');
    await says("'Bob''s figures'!B6 is as it was.");
    await rename("Bob's figures", 'Gigawatt');
  });

  it('says that a sheet is gone, and writes nowhere', async () => {
    await press('Keep');
    await workbench.select('Claims!A3');
    await insertHouseholds().click();
    await says(/^A3 holds “/);
    await tab('Claims').click({ button: 'right' });
    await workbench.page.getByText(/delete$/i).click();
    await workbench.page.getByRole('button', { name: /(confirm|^ok)$/i }).click();
    await tab('Claims').waitFor({ state: 'detached' });
    const standing = [await workbench.value('Gigawatt!A3'), await workbench.value('Cost!A3')];
    await press('Replace');
    await says('The sheet of this cell is no longer in the workbook, so nothing was changed.');
    expect([await workbench.value('Gigawatt!A3'), await workbench.value('Cost!A3')]).toEqual(standing);
  });

  async function rename(name: string, into: string): Promise<void> {
    await tab(name).click();
    // Univer takes two clicks for one double click by its own clock, which a busy machine misses.
    const editor = workbench.page.locator('[data-id] [contenteditable="true"]');
    while ((await editor.count()) === 0) await tab(name).dblclick();
    // It selects all of the name a moment later, and with it what a test has typed by then.
    while ((await editor.innerText()) !== into) {
      await workbench.page.keyboard.press('Control+a');
      await workbench.page.keyboard.type(into);
    }
    await workbench.page.keyboard.press('Enter');
    await tab(into).waitFor();
  }
});

describe('what stood in a cell', () => {
  it('is a text again after Undo where it was one that looks like a number', async () => {
    await workbench.page.mouse.click(300, 400);
    await workbench.type('Gigawatt!L3', "'007");
    await workbench.select('L3');
    await insertHouseholds().click();
    await says('L3 holds “007”. Replace it?');
    await press('Replace');
    await says('Inserted in L3.');
    await press('Undo');
    await says('L3 is as it was.');
    expect(await workbench.value('L3')).toBe('007');
  });

  it('spills again after Undo where another cell had spilled into it', async () => {
    const network = await workbench.value('Cost!B6');
    await workbench.select('Cost!B6');
    await insertHouseholds().click();
    await says(/^B6 holds “4925000000”/);
    await press('Replace');
    await says('Inserted in B6.');
    expect(await workbench.settled('A4', (value) => value === '#SPILL!')).toBe('#SPILL!');
    await press('Undo');
    await says('B6 is as it was.');
    expect(await workbench.settled('B6', (value) => value === network)).toBe(network);
    expect(await workbench.value('A4')).toBe('item');
  });
});

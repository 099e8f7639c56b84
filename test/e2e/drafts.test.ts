// The workbench's sheets, calculated in a real browser: every formula gives a result, the same in both languages.
import { addressOf } from '../../src/formula/area';
import { cellsOf, type SheetDraft } from '../../src/workbook/draft';
import { drafts } from '../../src/workbook/templates';
import { openSite, type Site } from './support/site';
import { openWorkbench, type Workbench } from './support/workbench';

let site: Site;
let english: Workbench;
let french: Workbench;

beforeAll(async () => {
  site = await openSite();
  english = await openWorkbench(site);
  french = await openWorkbench(site, { locale: 'fr-FR' });
}, 120_000);

afterAll(() => site.close());

const at = (row: number, column: number): string => addressOf({ top: row, bottom: row, left: column, right: column });

const formulasOf = (draft: SheetDraft): string[] =>
  cellsOf(draft).flatMap(({ row, column, content }) => (content && 'formula' in content ? [at(row, column)] : []));

/** Every cell of a sheet that holds something, spilled cells included, once its formulas have settled. */
async function calculated(workbench: Workbench, draft: SheetDraft, name: string): Promise<Record<string, unknown>> {
  await workbench.page.getByText(name, { exact: true }).last().click();
  for (const address of formulasOf(draft)) await workbench.settled(address, (value) => value !== null);
  const all = Array.from({ length: draft.rows }, (_, row) =>
    Array.from({ length: draft.columns }, (_unused, column) => at(row, column)),
  ).flat();
  return workbench.page.evaluate(
    (addresses) =>
      Object.fromEntries(
        addresses.flatMap((address) => {
          const value = window.workbench?.value(address) ?? null;
          return value === null || value === '' ? [] : [[address, value]];
        }),
      ),
    all,
  );
}

describe.each(drafts)('the sheet $id', (draft) => {
  let [inEnglish, inFrench]: Record<string, unknown>[] = [];

  beforeAll(async () => {
    inEnglish = await calculated(english, draft, draft.name.en);
    inFrench = await calculated(french, draft, draft.name.fr);
  }, 120_000);

  it('has a result in the cell of every formula, and an error in no cell', () => {
    expect(formulasOf(draft).filter((address) => inEnglish?.[address] === undefined)).toEqual([]);
    expect(Object.entries(inEnglish ?? {}).filter(([, value]) => String(value).startsWith('#'))).toEqual([]);
  });

  it('has the same numbers, cell by cell, in French', () => {
    const numbers = (cells: Record<string, unknown> = {}) =>
      Object.entries(cells).filter(([, value]) => typeof value === 'number');
    expect(numbers(inEnglish).length).toBeGreaterThan(10);
    expect(numbers(inFrench)).toEqual(numbers(inEnglish));
    expect(Object.keys(inFrench ?? {})).toEqual(Object.keys(inEnglish ?? {}));
  });
});

// The pictures of the README, taken from the built site in headless Chromium: npm run pictures.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openPage, openSite, type Site } from '../test/e2e/support/site';
import { openWorkbench } from '../test/e2e/support/workbench';
import { build } from './build.mjs';
import { ROOT } from './root.mjs';

const folder = path.join(ROOT, 'docs', 'images');

interface Picture {
  readonly name: string;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** The sheet whose tab is clicked first. */
  readonly sheet?: string;
  /** Only the pane, with this tab chosen. */
  readonly pane?: number;
  /** This page of the site in place of the workbench. */
  readonly path?: string;
}

const pictures: readonly Picture[] = [
  { name: 'workbench-light', width: 1440, height: 900 },
  { name: 'workbench-dark', width: 1440, height: 900, dark: true },
  { name: 'workbench-french', width: 1440, height: 900, locale: 'fr-FR' },
  { name: 'cost', width: 1690, height: 1020, sheet: 'Cost' },
  { name: 'standing', width: 1640, height: 1000, sheet: 'Announced and standing' },
  { name: 'claims', width: 1980, height: 720, sheet: 'Claims' },
  { name: 'workbench-narrow', width: 700, height: 900 },
  { name: 'pane-light', height: 1000, pane: 0 },
  { name: 'pane-dark', height: 1000, dark: true, pane: 1 },
  { name: 'pane-french', height: 1000, locale: 'fr-FR', pane: 1 },
  { name: 'pane-functions', height: 1000, pane: 2 },
  { name: 'help', width: 1100, height: 1100, path: 'functions/costtable.html' },
];

async function take(site: Site, picture: Picture): Promise<void> {
  const target = path.join(folder, `${picture.name}.png`);
  const { page } = await (picture.path === undefined ? openWorkbench(site, picture) : openPage(site, picture));
  if (picture.path !== undefined) await page.goto(`${site.url}/${picture.path}`);
  if (picture.sheet !== undefined) await page.getByText(picture.sheet, { exact: true }).click();
  // The grid draws after its cells are calculated.
  await page.waitForTimeout(1500);
  if (picture.pane === undefined) {
    await page.screenshot({ path: target });
  } else {
    await page.locator('#task-pane').getByRole('tab').nth(picture.pane).click();
    await page.locator('#task-pane').screenshot({ path: target });
  }
  await page.context().close();
  console.log(path.relative(ROOT, target));
}

if (!(await build())) process.exit(1);
mkdirSync(folder, { recursive: true });
const site = await openSite();
for (const picture of pictures) await take(site, picture);
await site.close();

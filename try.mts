import { openSite } from './test/e2e/support/site';
import { openWorkbench } from './test/e2e/support/workbench';
const site = await openSite();
const wb = await openWorkbench(site, { width: 1280, height: 800, locale:'fr-FR', dark: true });
const { page } = wb;
for (const tab of ['Gigawatt','Affirmations','Coût']) {
  await page.getByText(tab, { exact: true }).last().click(); await page.waitForTimeout(1500);
  await page.emulateMedia({ media: 'print' }); await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.setViewportSize({width: 1046, height: 740});
  await page.screenshot({ path: `/tmp/w/print-${tab}.png`, fullPage: true });
  await page.evaluate(() => dispatchEvent(new Event('afterprint'))); await page.emulateMedia({ media: 'screen' }); await page.setViewportSize({width: 1280, height: 800});
}
await site.close(); process.exit(0);

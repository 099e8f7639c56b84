// What the workbench keeps of each change of a cell, with one of our functions below it and without: npm run bench:memory.
// Minutes: people's own keys are used, because what is kept hangs on the selection that they move.
import { openSite, type Site } from '../../test/e2e/support/site';
import { openWorkbench } from '../../test/e2e/support/workbench';
import { build } from '../build.mjs';

const warmUp = 250;
const edits = 1000;

/** Bytes of the heap, after what is no longer reached was collected, for each change of a cell. */
async function bytesPerEdit(site: Site, formula?: string): Promise<number> {
  const workbench = await openWorkbench(site);
  const { page } = workbench;
  const inspector = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await page.waitForTimeout(1500);
    await inspector.send('HeapProfiler.collectGarbage');
    return (await inspector.send('Runtime.getHeapUsage')).usedSize;
  };
  const edit = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      for (const key of [String((index % 9) + 1), 'Enter', 'ArrowUp']) await page.keyboard.press(key);
    }
  };
  await page.mouse.click(300, 400);
  if (formula !== undefined) await workbench.type('P5', formula);
  await workbench.select('P1');
  await edit(warmUp);
  const before = await heap();
  await edit(edits);
  const kept = (await heap()) - before;
  await page.context().close();
  return kept / edits;
}

if (!(await build())) process.exit(1);
const site = await openSite();
const alone = await bytesPerEdit(site);
const withOurs = await bytesPerEdit(site, '=GW.HOUSEHOLDS(P1)');
await site.close();
console.log(`A change of a cell keeps ${(alone / 1000).toFixed(1)} KB, and ${(withOurs / 1000).toFixed(1)} KB`);
console.log(`where =GW.HOUSEHOLDS is calculated from it: ${(withOurs / alone).toFixed(2)} times.`);

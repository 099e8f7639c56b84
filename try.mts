import { openSite } from './test/e2e/support/site';
import { openWorkbench } from './test/e2e/support/workbench';
const site = await openSite();
const wb = await openWorkbench(site);
const { page } = wb;
await page.mouse.click(300,400);
for (const [a,f] of [['U60','=GW.HOUSEHOLDS(#REF!)'],['U61','=1/0'],['U62','=GW.HOUSEHOLDS(U61)'],['U63','=SUM(#REF!)'],['U64','=GW.HOUSEHOLDS(#N/A)'],['U65','=GW.HOUSEHOLDS(NA())']] as const) { await wb.type(a,f); await page.waitForTimeout(600); await wb.select(a); await page.waitForTimeout(300); console.log(a, await wb.value(a), await wb.formula(a), await page.locator('.status-line').innerText()); }
await site.close(); process.exit(0);

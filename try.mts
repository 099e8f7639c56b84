import { openSite } from './test/e2e/support/site';
import { openWorkbench } from './test/e2e/support/workbench';
const site = await openSite();
const wb = await openWorkbench(site, { width: 1280, height: 800, locale: 'fr-FR' });
const dump = () => wb.page.evaluate(() => [...document.querySelectorAll('#grid button:not([data-u-command]), #grid [role=button]:not([data-u-command]), #grid a, #grid div[data-u-command], #grid input, #grid [aria-label], #grid [title], #grid [placeholder],#grid [contenteditable]')].map(e => { const c=e.cloneNode(true) as Element; c.querySelectorAll('svg').forEach(s=>s.replaceWith('SVG')); [c,...c.querySelectorAll('*')].forEach(x=>x.setAttribute('class',(x.getAttribute('class')??'').slice(0,12))); const r=e.getBoundingClientRect(); return [r.x,r.y,r.width,r.height].map(Math.round)+' '+c.outerHTML.slice(0,420)}).join('\n'));
console.log(await dump());
await site.close(); process.exit(0);

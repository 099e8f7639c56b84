import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, launchOptions } from './browser.mjs';
import { ROOT } from './root.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128, 192];
// Only for the package of the unified manifest.
const OUTLINE_SIZE = 32;
// Below this the cells of the full drawing run together.
const LARGEST_SMALL = 24;

async function render(browser: Browser, source: string, name: string, size: number): Promise<void> {
  const drawing = readFileSync(join(ROOT, 'assets', source), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${drawing}`,
  );
  writeFileSync(join(ROOT, 'assets', name), await page.screenshot({ omitBackground: true }));
  await page.close();
}

const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const size of SIZES) {
  await render(browser, size <= LARGEST_SMALL ? 'icon-small.svg' : 'icon.svg', `icon-${String(size)}.png`, size);
}
await render(browser, 'outline.svg', `outline-${String(OUTLINE_SIZE)}.png`, OUTLINE_SIZE);
await browser.close();
console.log(`Icons of ${SIZES.join(', ')} pixels are in assets/.`);

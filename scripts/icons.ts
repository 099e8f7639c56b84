import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser, launchOptions } from './browser.mjs';
import { ROOT } from './root.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
// Below this the cells of the full drawing run together.
const LARGEST_SMALL = 24;

async function render(browser: Browser, size: number): Promise<void> {
  const drawing = readFileSync(join(ROOT, 'assets', size <= LARGEST_SMALL ? 'icon-small.svg' : 'icon.svg'), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${drawing}`,
  );
  const path = join(ROOT, 'assets', `icon-${String(size)}.png`);
  writeFileSync(path, await page.screenshot({ omitBackground: true }));
  await page.close();
}

const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const size of SIZES) await render(browser, size);
await browser.close();
console.log(`Icons of ${SIZES.join(', ')} pixels are in assets/.`);

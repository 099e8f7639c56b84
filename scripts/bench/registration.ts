// How long functions.js takes in Chromium until every function is registered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchOptions } from '../browser.mjs';
import { ROOT } from '../root.mjs';
import type { Row } from './timed';

const rounds = 15;

// As a text, because what compiles this file puts helpers of its own into a function that the page does not have.
const timeOf = `(text) => {
  globalThis.CustomFunctions = { associate: () => undefined, Error };
  const element = document.createElement('script');
  element.textContent = text;
  const began = performance.now();
  document.head.append(element);
  return performance.now() - began;
}`;

export async function registration(): Promise<Row[]> {
  const script = readFileSync(join(ROOT, 'dist', 'functions.js'), 'utf8');
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await (await browser.newContext()).newPage();
    await page.setContent('<!doctype html>');
    times.push(await page.evaluate<number>(`(${timeOf})(${JSON.stringify(script)})`));
    await page.close();
  }
  await browser.close();
  return [
    {
      what: `functions.js in Chromium until all is registered (least of ${rounds} fresh pages)`,
      measured: `${Math.min(...times).toFixed(1)} ms`,
      goal: '≤ 20 ms',
    },
  ];
}

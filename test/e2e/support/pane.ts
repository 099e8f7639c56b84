// The task pane as its own page, with Office.js blocked, late or served from the npm package instead of its CDN.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../../scripts/root.mjs';
import { openPage, type Site } from './site';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officePackage = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');

export type OfficeJs = 'blocked' | 'served' | { readonly lateByMs: number };

export interface PanePage {
  readonly page: Page;
  /** The site's own scripts in the order in which they were asked for. */
  readonly scripts: string[];
}

type View = NonNullable<Parameters<typeof openPage>[1]> & {
  /** missing: none of the scripts comes that the pane is made of, beside its first. */
  readonly paneCode?: 'missing';
};

const isPaneCode = (address: URL): boolean =>
  address.pathname.endsWith('.js') && !/\/(taskpane|functions)[^/]*$/.test(address.pathname);

export async function openPane(site: Site, office: OfficeJs, view: View = {}): Promise<PanePage> {
  const { page } = await openPage(site, { width: 360, height: 900, ...view });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site.url) && request.resourceType() === 'script') {
      scripts.push(new URL(request.url()).pathname.slice(1));
    }
  });
  await page.route(
    (url) => !url.href.startsWith(site.url),
    (route) => route.abort(),
  );
  if (office !== 'blocked') {
    await page.route(`${cdn}**`, async (route) => {
      if (typeof office === 'object') await new Promise((resolve) => setTimeout(resolve, office.lateByMs));
      const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
      await route.fulfill({ body: await readFile(join(officePackage, file)), contentType: 'text/javascript' });
    });
  }
  if (view.paneCode === 'missing') {
    await page.route(
      (url) => url.href.startsWith(site.url) && isPaneCode(url),
      (route) => route.abort(),
    );
  }
  // The load event waits for Office.js, which is the very thing that may be late.
  await page.goto(`${site.url}/taskpane.html`, { waitUntil: 'domcontentloaded' });
  if (view.paneCode === undefined) await page.getByRole('tab').first().waitFor({ timeout: 20_000 });
  return { page, scripts };
}

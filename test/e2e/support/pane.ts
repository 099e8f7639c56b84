// The task pane as its own page, with Office.js blocked, late or served from the npm package instead of its CDN.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { ROOT } from '../../../scripts/root.mjs';
import { openPage, type Site } from './site';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officePackage = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');

/** A script in its place stands for what a proxy may answer, or for an Excel around the page. */
export type OfficeJs = 'blocked' | 'served' | { readonly lateByMs: number } | { readonly script: string };

/** What becomes of a script of the site: its text is replaced, it is refused, it comes late or never. */
export type Fate = 'missing' | 'hangs' | { readonly script: string } | { readonly lateByMs: number };

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface PanePage {
  readonly page: Page;
  /** The site's own scripts in the order in which they were asked for. */
  readonly scripts: string[];
}

type View = NonNullable<Parameters<typeof openPage>[1]> & {
  /** Of the scripts that the pane is made of, beside its first. */
  readonly paneCode?: Fate;
  readonly paneStyle?: Fate;
  readonly functions?: Fate;
  readonly firstScript?: Fate;
  /** false: the pane is not waited for, because it will not come. */
  readonly isShown?: boolean;
  /** What follows the ? of the page's address. */
  readonly query?: string;
};

type Part = 'paneCode' | 'paneStyle' | 'functions' | 'firstScript';

const isPart: Readonly<Record<Part, (file: string) => boolean>> = {
  paneCode: (file) => file.endsWith('.js') && !/^(taskpane|functions)/.test(file),
  paneStyle: (file) => file.endsWith('.css') && !file.startsWith('taskpane'),
  functions: (file) => /^functions.*\.js$/.test(file),
  firstScript: (file) => /^taskpane.*\.js$/.test(file),
};

/** The route of a file that never comes is left without an answer. */
const meet = async (route: Route, fate: Fate): Promise<void> => {
  if (fate === 'missing') await route.abort();
  if (typeof fate === 'string') return;
  if ('script' in fate) return route.fulfill({ body: fate.script, contentType: 'text/javascript' });
  await wait(fate.lateByMs);
  await route.continue();
};

async function letFail(page: Page, site: Site, view: View): Promise<void> {
  for (const part of Object.keys(isPart) as Part[]) {
    const fate = view[part];
    if (fate === undefined) continue;
    await page.route(
      ({ href, pathname }) => href.startsWith(site.url) && isPart[part](pathname.split('/').at(-1) ?? ''),
      (route) => meet(route, fate),
    );
  }
}

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
      if (typeof office === 'object' && 'script' in office) {
        await meet(route, office);
        return;
      }
      if (typeof office === 'object') await wait(office.lateByMs);
      const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
      await route.fulfill({ body: await readFile(join(officePackage, file)), contentType: 'text/javascript' });
    });
  }
  await letFail(page, site, view);
  // The load event waits for Office.js, which is the very thing that may be late.
  // That of a style that hangs too, and a first script that hangs is waited for by all that follows.
  await page.goto(`${site.url}/taskpane.html${view.query ?? ''}`, {
    waitUntil: view.firstScript === undefined ? 'domcontentloaded' : 'commit',
  });
  const fails = view.paneCode ?? view.paneStyle ?? view.firstScript;
  if (fails === undefined && view.isShown !== false) await page.getByRole('tab').first().waitFor({ timeout: 20_000 });
  return { page, scripts };
}

// The built site in a real browser, as a visitor gets it: served from dist/, watched for errors and for requests that
// leave the machine.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, launchOptions } from '../../../scripts/browser.mjs';
import { ROOT } from '../../../scripts/root.mjs';
import { serve } from '../../../scripts/serve.mjs';

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const served = await serve({ root: join(ROOT, 'dist') });
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  return {
    url: served.url,
    browser,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

export interface Watched {
  readonly page: Page;
  /** Errors that the page wrote to the console or threw. */
  readonly errors: string[];
  /** Addresses asked for outside the site. */
  readonly strangers: string[];
}

interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
}

export async function openPage(site: Site, view: View = {}): Promise<Watched> {
  const context = await site.browser.newContext({
    viewport: { width: view.width ?? 1440, height: view.height ?? 900 },
    colorScheme: view.dark ? 'dark' : 'light',
    locale: view.locale ?? 'en-US',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(site.url) || /^(data|blob):/.test(request.url());
    if (!isOwn) strangers.push(request.url());
  });
  return { page, errors, strangers };
}

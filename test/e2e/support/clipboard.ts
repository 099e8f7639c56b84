// The real clipboard, as other programs fill and read it: a second page stands for them. `navigator.clipboard` would clean the
// HTML of what Excel and LibreOffice say about a cell.
import type { Page } from 'playwright-core';

export interface Copied {
  readonly html?: string;
  readonly text?: string;
}

/** Copies in another program; the page has the focus again afterwards. */
export async function copyElsewhere(page: Page, copied: Copied): Promise<void> {
  const other = await otherPage(page);
  await other.evaluate(({ html, text }) => {
    addEventListener('copy', (event) => {
      event.preventDefault();
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      if (text !== undefined) event.clipboardData?.setData('text/plain', text);
    });
  }, copied);
  await other.keyboard.press('Control+c');
  await other.close();
  await page.bringToFront();
}

/** What another program gets. */
export async function pasteElsewhere(page: Page): Promise<Required<Copied>> {
  const other = await otherPage(page);
  const pasted = await other.evaluateHandle(() => {
    document.body.contentEditable = 'true';
    document.body.focus();
    const content = new Promise<Required<Copied>>((resolve) =>
      addEventListener('paste', (event) => {
        event.preventDefault();
        const typed = (type: string): string => event.clipboardData?.getData(type) ?? '';
        resolve({ html: typed('text/html'), text: typed('text/plain') });
      }),
    );
    return { content };
  });
  await other.keyboard.press('Control+v');
  const found = await pasted.evaluate(({ content }) => content);
  await other.close();
  await page.bringToFront();
  return found;
}

async function otherPage(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  // Of the site, since a blank page has no clipboard.
  await other.goto(new URL('/assets/icon-32.png', page.url()).href);
  await other.bringToFront();
  return other;
}

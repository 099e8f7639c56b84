// What a page of the site has loaded, as text and as it travels.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import ts from 'typescript';
import { ROOT } from '../../../scripts/root.mjs';

export interface Loaded {
  readonly name: string;
  readonly text: string;
}

/** The site's own scripts and styles, in their order. */
export async function loadedBy(page: Page): Promise<Loaded[]> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith(location.origin) && /\.(js|css)$/.test(name))
      .map(({ name }) => new URL(name).pathname.slice(1)),
  );
  return [...new Set(names)].map((name) => ({ name, text: readFileSync(join(ROOT, 'dist', name), 'utf8') }));
}

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Longer than any sentence in the code: texts of this length are packed data. */
const shortestData = 600;

/** A script without the data that it holds as texts, and those texts. */
export function parted(script: string): { readonly code: string; readonly data: string } {
  const held: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text.length >= shortestData) held.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, true));
  const code = held.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}''${text.slice(node.getEnd())}`,
    script,
  );
  return { code, data: held.map((node) => node.getText()).join('\n') };
}

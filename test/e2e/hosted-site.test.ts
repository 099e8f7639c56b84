// `npm run build -- --env url=…` as a host gets it: under a path, from a plain file server.
import { chromium } from 'playwright-core';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import { build } from '../../scripts/build.mjs';
import { addresses } from '../../scripts/manifest/addresses';
import { checkManifest } from '../../scripts/manifest/check';
import { readManifest } from '../../scripts/manifest/document';
import { checkShortcuts, checkUnified } from '../../scripts/manifest/unified-check';
import { ROOT } from '../../scripts/root.mjs';
import { openPane } from './support/pane';
import { servePlainly } from './support/plain-server';
import type { Site } from './support/site';
import { openWorkbench } from './support/workbench';

const ADDRESS = 'https://example.org/data/gigawatt';
const host = join(ROOT, '.cache', 'hosted-site');
const out = join(host, 'data', 'gigawatt');

const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const readJson = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

let site: Site;
let files: string[];

beforeAll(async () => {
  if (!(await build({ url: ADDRESS, out }))) throw new Error('The hosted build failed.');
  files = filesBelow(out);
  const served = await servePlainly(host);
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  site = {
    url: `${served.url}/data/gigawatt`,
    browser,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}, 300_000);

afterAll(() => site.close());

describe('the files for a host', () => {
  it('hold manifests without a problem', async () => {
    expect(await checkManifest(read('manifest.xml'), join(out, 'assets'))).toEqual([]);
    expect(checkUnified(readJson('manifest.json'), join(out, 'assets'))).toEqual([]);
    expect(checkShortcuts(readJson('shortcuts.json'))).toEqual([]);
  });

  it('are there under every address that Excel is given', () => {
    const metadata = files.filter((file) => /^functions\..*\.json$/.test(file));
    expect(metadata).toHaveLength(2);
    const helpUrls = metadata.flatMap((file) =>
      Array.from(read(file).matchAll(/"helpUrl": "([^"]+)"/g), ([, address = '']) => address),
    );
    const inJson = Array.from(read('manifest.json').matchAll(/"(https:\/\/example\.org[^"]+)"/g), ([, at = '']) => at);
    const given = [...addresses(readManifest(read('manifest.xml'))), ...helpUrls, ...inJson];
    expect(given.length).toBeGreaterThan(80);
    expect(given.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
    expect(given.filter((address) => !files.includes(address.slice(ADDRESS.length + 1)))).toEqual([]);
  });

  it('name nothing of this computer', () => {
    // The grid's own libraries name http://localhost as an origin to fall back on: no address of ours.
    const own = files.filter((file) => !file.endsWith('.png') && !/^workbench\.[0-9a-f]{8}\.js$/.test(file));
    expect(own.filter((file) => read(file).includes('localhost'))).toEqual([]);
    expect(files.filter((file) => /localhost:300[01]/.test(read(file)))).toEqual([]);
  });

  it('change their names with their content where a browser or Excel may keep them', () => {
    const kept = files.filter(
      (file) => !file.includes('/') && /^(functions|taskpane|workbench|\d+)\..*(js|css|json)$/.test(file),
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((file) => !/\.[0-9a-f]{8}\.(js|css|json)$/.test(file))).toEqual([]);
    const published = readJson('published.json') as unknown as string[];
    for (const name of published) expect(read('manifest.xml')).toContain(`"${ADDRESS}/${name}"`);
    expect(read('taskpane.html')).toContain(`data-functions="${published[0] ?? ''}"`);
  });

  it('hold no source map, and point to none: the maps are beside them', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(files.filter((file) => /\.(js|css)$/.test(file) && read(file).includes('sourceMappingURL'))).toEqual([]);
    const maps = filesBelow(`${out}-maps`);
    expect(maps.some((file) => /^taskpane\.[0-9a-f]{8}\.js\.map$/.test(file))).toBe(true);
  });

  it('list the licences of others, and hold no Office.js', () => {
    const licences = read('licences.txt');
    for (const name of ['preact', '@univerjs/core', 'minisearch', 'pure-rand'])
      expect(licences).toContain(`\n${name} `);
    expect(licences).toContain('Apache License');
    expect(licences).not.toContain('@microsoft/office-js');
    expect(licences).not.toContain('@univerjs/telemetry');
    expect(licences).not.toContain('not stated');
    expect(read('taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  });
});

describe('below the path of a host', () => {
  it('the workbench calculates', async () => {
    const workbench = await openWorkbench(site);
    await workbench.type('H40', '=GW.HOUSEHOLDS(30)');
    expect(await workbench.settled('H40', (value) => value === 25_000_000)).toBe(25_000_000);
    expect(workbench.errors).toEqual([]);
    expect(workbench.strangers).toEqual([]);
    await workbench.page.context().close();
  });

  it('the pane registers the functions first, from the file that its page names', async () => {
    const { page, scripts } = await openPane(site, 'served');
    const names = scripts.map((path) => path.split('/').at(-1) ?? '');
    expect(names[0]).toMatch(/^taskpane\.[0-9a-f]{8}\.js$/);
    expect(names[1]).toMatch(/^functions\.[0-9a-f]{8}\.js$/);
    expect(await page.getByText('30 GW').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(['figures', 'partnerships', 'functions'])(
    'the pane opens at the section that its address names: %s',
    async (tab) => {
      const { page } = await openPane(site, 'blocked');
      await page.goto(`${site.url}/taskpane.html?tab=${tab}`, { waitUntil: 'domcontentloaded' });
      const selected = page.getByRole('tab', { selected: true });
      await selected.waitFor({ timeout: 20_000 });
      expect((await selected.textContent())?.toLowerCase()).toBe(tab);
      await page.context().close();
    },
  );

  it('help, privacy and licences open', async () => {
    for (const path of ['functions/households.html', 'fr/functions/index.html', 'privacy.html', 'licences.txt']) {
      expect((await fetch(`${site.url}/${path}`)).status).toBe(200);
    }
  });
});

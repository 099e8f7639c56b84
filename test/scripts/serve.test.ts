import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PortBusy, serve } from '../../scripts/serve.mjs';

let root: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-serve-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'workbench.html'), '<title>Workbench</title>');
  writeFileSync(join(root, 'functions.json'), '{}');
  writeFileSync(join(root, 'assets', 'icon-16.png'), 'pixels');
  site = await serve({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

test.each(['/', '/index.html', '/?sheet=one', '/workbench.html'])('%s shows the workbench', async (path) => {
  const response = await fetch(site.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(await response.text()).toBe('<title>Workbench</title>');
});

test('a page that does not exist is not found', async () => {
  expect((await fetch(`${site.url}/nothing.html`)).status).toBe(404);
});

test('a path cannot leave the folder', async () => {
  expect((await fetch(`${site.url}/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
});

test('pages are asked for again at each visit, icons are kept', async () => {
  expect((await fetch(`${site.url}/functions.json`)).headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${site.url}/assets/icon-16.png`)).headers.get('cache-control')).toBe('public, max-age=3600');
});

test('the workbench is not readable from other sites', async () => {
  expect((await fetch(`${site.url}/functions.json`)).headers.get('access-control-allow-origin')).toBeNull();
});

test('a busy port is named, with a way to choose another', async () => {
  const attempt = serve({ root, port: site.port });
  await expect(attempt).rejects.toThrow(PortBusy);
  await expect(attempt).rejects.toThrow(
    `Port ${site.port} is in use: choose another with --port ${site.port === 65535 ? 65534 : site.port + 1}.`,
  );
});

test('a closed site frees its port', async () => {
  const first = await serve({ root });
  await first.close();
  const second = await serve({ root, port: first.port });
  await second.close();
  expect(second.port).toBe(first.port);
});

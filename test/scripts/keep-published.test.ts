import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepPublished } from '../../scripts/keep-published';
import { serve } from '../../scripts/serve.mjs';

let live: string;
let next: string;
let site: Awaited<ReturnType<typeof serve>>;
const list = (folder: string, names: unknown) => {
  writeFileSync(join(folder, 'published.json'), JSON.stringify(names));
};

beforeEach(async () => {
  live = mkdtempSync(join(tmpdir(), 'gigawatt-live-'));
  next = mkdtempSync(join(tmpdir(), 'gigawatt-next-'));
  site = await serve({ root: live });
  list(next, ['functions.22222222.json']);
});

afterEach(async () => {
  await site.close();
  for (const folder of [live, next]) rmSync(folder, { recursive: true });
});

test('the first site has nothing older to keep', async () => {
  expect(await keepPublished(site.url, next)).toEqual([]);
});

test('what older manifests name stays, from one version to the next', async () => {
  list(live, ['functions.11111111.json', 'functions.fr.00000000.json', 'functions.22222222.json']);
  writeFileSync(join(next, 'functions.22222222.json'), 'new');
  for (const name of ['functions.11111111.json', 'functions.fr.00000000.json']) writeFileSync(join(live, name), 'old');
  expect(await keepPublished(site.url, next)).toEqual(['functions.11111111.json', 'functions.fr.00000000.json']);
  expect(readFileSync(join(next, 'functions.11111111.json'), 'utf8')).toBe('old');
  expect(readFileSync(join(next, 'functions.22222222.json'), 'utf8')).toBe('new');
  expect(JSON.parse(readFileSync(join(next, 'published.json'), 'utf8'))).toHaveLength(3);
});

test.each([[['../../secret']], [{ not: 'a list' }], [['taskpane.html']]])(
  'a list such as %p is refused',
  async (names) => {
    list(live, names);
    await expect(keepPublished(site.url, next)).rejects.toThrow('is not a list of this add-in');
    expect(readdirSync(next)).toEqual(['published.json']);
  },
);

test('a file that is listed and gone is an error, not a silent gap', async () => {
  list(live, ['functions.11111111.js']);
  await expect(keepPublished(site.url, next)).rejects.toThrow('answers with 404, but manifests name it');
});

test('a folder without a build for a host is refused before anything is fetched or written', async () => {
  rmSync(join(next, 'published.json'));
  list(live, ['functions.11111111.js']);
  writeFileSync(join(live, 'functions.11111111.js'), 'old');
  await expect(keepPublished(site.url, next)).rejects.toThrow('holds no build for a host');
  expect(readdirSync(next)).toEqual([]);
});

test('a host that does not answer, or answers with a page, is one sentence', async () => {
  await expect(keepPublished('http://localhost:1', next)).rejects.toThrow('does not answer');
  writeFileSync(join(live, 'published.json'), '<!doctype html>');
  await expect(keepPublished(site.url, next)).rejects.toThrow("is not a list of this add-in's files");
  expect(readdirSync(next)).toEqual(['published.json']);
});

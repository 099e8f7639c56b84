import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestAtPort } from '../../scripts/at-port.mjs';

let dist: string;
const at = 'https://localhost:3000';
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'gigawatt-port-'));
  writeFileSync(
    join(dist, 'manifest.xml'),
    `<Url DefaultValue="${at}/functions.json" /><Url Value="${at}/functions.fr.json" />`,
  );
  writeFileSync(
    join(dist, 'manifest.json'),
    `{ "metadataUrl": "${at}/functions.json", "page": "${at}/taskpane.html" }`,
  );
  for (const name of ['functions.json', 'functions.fr.json']) {
    writeFileSync(join(dist, name), `{ "helpUrl": "${at}/functions/households.html" }`);
  }
});

afterAll(() => {
  rmSync(dist, { recursive: true });
});

test('port 3000 is what the build is made for', () => {
  expect(manifestAtPort(dist, 3000)).toBe(join(dist, 'manifest.xml'));
});

test('at another port manifests, metadata and help links all name that port', () => {
  expect(manifestAtPort(dist, 3001)).toBe(join(dist, 'manifest-3001.xml'));
  expect(read('manifest-3001.xml')).toBe(
    '<Url DefaultValue="https://localhost:3001/functions-3001.json" /><Url Value="https://localhost:3001/functions.fr-3001.json" />',
  );
  expect(read('manifest-3001.json')).toBe(
    '{ "metadataUrl": "https://localhost:3001/functions-3001.json", "page": "https://localhost:3001/taskpane.html" }',
  );
  for (const name of ['functions-3001.json', 'functions.fr-3001.json']) {
    expect(read(name)).toBe('{ "helpUrl": "https://localhost:3001/functions/households.html" }');
  }
  expect(read('functions.json')).toMatch('localhost:3000');
});

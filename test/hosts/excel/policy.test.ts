// The Content-Security-Policy of the pane's page: it lets in this site and what Office.js asks for, host by host.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync('src/hosts/excel/taskpane.html', 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((directive) => {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);
const sources = [...directives.values()].flat();
const hosts = [...new Set(sources.filter((source) => source.startsWith('https://')))];

test('each kind of content has its sources, and what has none is not let in', () => {
  expect([...directives.keys()].sort()).toEqual(
    ['base-uri', 'connect-src', 'default-src', 'form-action', 'frame-src', 'img-src', 'script-src', 'style-src'].sort(),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
});

test('no source is a whole scheme, a wildcard or a way to run what stands in the page', () => {
  const known = ["'self'", "'none'"];
  const others = sources.filter(
    (source) => !known.includes(source) && !/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(source),
  );
  expect(others).toEqual(['data:']);
  expect(directives.get('img-src')).toEqual(["'self'", 'data:']);
});

test("every host is one of Microsoft's, and one that its Office.js names", () => {
  const dist = join('node_modules', '@microsoft', 'office-js', 'dist');
  const code = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(office|excel-web-16\.00|o15apptofilemappingtable)\.js$|(^|\W)aria-web-telemetry\.js$/.test(file),
    )
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .concat(page.slice(page.indexOf('id="office-js"')));
  expect(hosts.length).toBeGreaterThan(2);
  const named = (host: string): boolean => code.some((text) => text.includes(host.replace('https:', '')));
  expect(hosts.filter((host) => !named(host))).toEqual([]);
  expect(hosts.filter((host) => !/\.(microsoft\.com|aspnetcdn\.com|oaspapps\.com)$/.test(host))).toEqual([]);
});

test('Office.js itself is let in', () => {
  const [, address = ''] = /id="office-js" src="([^"]+)"/.exec(page) ?? [];
  expect(directives.get('script-src')).toContain(new URL(address).origin);
});

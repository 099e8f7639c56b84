import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type RequestOptions } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectFree, PortBusy, serve } from '../../scripts/serve.mjs';

let root: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gigawatt-serve-'));
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, 'workbench.html'), '<title>Workbench</title>');
  writeFileSync(join(root, 'functions.json'), '{}');
  writeFileSync(join(root, '.built'), 'stamp');
  writeFileSync(join(root, '.cache', 'kept.json'), '{}');
  writeFileSync(join(root, 'assets', 'icon-16.png'), 'pixels');
  site = await serve({ root });
});

afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
});

const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((address) => address?.address === '::1');
const loopbacks = hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'];

/** A request as no browser would write it: nothing in it is tidied up on its way. */
function ask(options: RequestOptions): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, ...options }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

const say = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(site.port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (part) => (answer += String(part)));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
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

test.each([
  '/../../etc/passwd',
  '/assets/../workbench.html',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets%5c..%5c..%5cetc%5cpasswd',
  '//etc/passwd',
])('%s as it stands leads nowhere', async (path) => {
  expect((await ask({ path })).status).toBe(404);
});

test.each(['/.built', '/%2ebuilt', '/%2Ebuilt?x', '/.cache/kept.json', '/assets/..%2f.built', '/assets%5c%2ebuilt'])(
  'a file whose name begins with a dot is not for visitors: %s',
  async (path) => {
    expect((await ask({ path })).status).toBe(404);
  },
);

test('an address that cannot be decoded is a bad request', async () => {
  expect((await ask({ path: '/%zz' })).status).toBe(400);
});

test('pages are asked for again at each visit, icons are kept', async () => {
  expect((await fetch(`${site.url}/functions.json`)).headers.get('cache-control')).toBe('no-cache');
  expect((await fetch(`${site.url}/assets/icon-16.png`)).headers.get('cache-control')).toBe('public, max-age=3600');
});

test('the workbench is not readable from other sites', async () => {
  expect((await fetch(`${site.url}/functions.json`)).headers.get('access-control-allow-origin')).toBeNull();
});

test.each(['bytes=1-0', 'bytes=900-', 'bytes=x', 'lines=1'])('a range of %s gets the whole file', async (range) => {
  const response = await fetch(`${site.url}/functions.json`, { headers: { range } });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('{}');
});

describe('the methods', () => {
  test('GET and HEAD read', async () => {
    expect((await ask({ method: 'GET', path: '/functions.json' })).status).toBe(200);
    expect((await ask({ method: 'HEAD', path: '/functions.json' })).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask({ method, path: '/functions.json' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  test('a tunnel through the site is not allowed', async () => {
    const answer = await say('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 [^]*\r\nAllow: GET, HEAD\r\n/);
  });
});

test.each([
  ['a page', { path: '/' }],
  ['nothing', { path: '/nothing.html' }],
  ['a wrong method', { path: '/', method: 'POST' }],
  ['a wrong host', { path: '/', headers: { host: 'example.org' } }],
  ['an address that cannot be decoded', { path: '/%zz' }],
])('no browser guesses the type of %s', async (_name, options) => {
  expect((await ask(options)).headers['x-content-type-options']).toBe('nosniff');
});

describe('the host of a request', () => {
  test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('may be %s with the port', async (name) => {
    expect((await ask({ headers: { host: `${name}:${site.port}` } })).status).toBe(200);
  });

  test.each(['example.org', 'localhost.example.org', 'localhost', 'localhost:1', '[::2]', '0.0.0.0', 'user@localhost'])(
    'may not be "%s", which a page elsewhere could be made to reach (DNS rebinding)',
    async (host) => {
      expect((await ask({ headers: { host } })).status).toBe(403);
    },
  );

  test('may not be another name with the right port', async () => {
    expect((await ask({ headers: { host: `example.org:${site.port}` } })).status).toBe(403);
  });

  test('may not be missing or empty', async () => {
    expect(await say('GET / HTTP/1.1\r\nHost:\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /);
    expect(await say('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await say('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('in the target itself counts in place of the header', async () => {
    const own = `localhost:${site.port}`;
    expect((await ask({ path: `http://${own}/functions.json`, headers: { host: own } })).status).toBe(200);
    expect((await ask({ path: `http://${own}`, headers: { host: own } })).status).toBe(200);
    expect((await ask({ path: 'http://example.org/', headers: { host: own } })).status).toBe(403);
    expect((await ask({ path: `https://${own}/`, headers: { host: own } })).status).toBe(403);
    expect((await ask({ path: `http://${own}/.built`, headers: { host: own } })).status).toBe(404);
  });
});

const hold = (host: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen({ port: 0, host, ipv6Only: host === '::1' }, () => {
      resolve(server);
    });
  });

// Elsewhere a listener on one address stands beside one on all of them, and is the one that answers.
const wildcards = process.platform === 'linux' ? ['0.0.0.0', '::'] : [];

describe('a port', () => {
  test.each(loopbacks)('is served on %s', async (host) => {
    expect((await ask({ host, headers: { host: `localhost:${site.port}` } })).status).toBe(200);
  });

  test.each([...loopbacks, ...wildcards])('that another program holds on %s alone is busy', async (host) => {
    const other = await hold(host);
    const { port } = other.address() as AddressInfo;
    try {
      await expect(expectFree(port)).rejects.toThrow(PortBusy);
      await expect(serve({ root, port })).rejects.toThrow(PortBusy);
    } finally {
      other.close();
    }
  });

  test('that is refused on one address is left free on the other', async () => {
    const other = await hold(loopbacks.at(-1) ?? '');
    const { port } = other.address() as AddressInfo;
    await expect(serve({ root, port })).rejects.toThrow(PortBusy);
    await new Promise((resolve) => other.close(resolve));
    await expect(expectFree(port)).resolves.toBeUndefined();
  });

  test('that is busy is named, with a way to choose another', async () => {
    const attempt = serve({ root, port: site.port });
    await expect(attempt).rejects.toThrow(PortBusy);
    await expect(attempt).rejects.toThrow(
      `Port ${site.port} is in use: choose another with --port ${site.port === 65535 ? 65534 : site.port + 1}.`,
    );
  });

  test('below 1024 is no advice', () => {
    expect(new PortBusy(80).message).toBe('Port 80 is in use: choose another with --port 3000.');
    expect(new PortBusy(65535).message).toBe('Port 65535 is in use: choose another with --port 65534.');
  });

  test('that was looked at is free again, and so is that of a closed site', async () => {
    const first = await serve({ root });
    await first.close();
    await expectFree(first.port);
    const second = await serve({ root, port: first.port });
    await second.close();
    expect(second.port).toBe(first.port);
  });
});

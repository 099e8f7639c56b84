import { existsSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { join } from 'node:path';
import sirv from 'sirv';

/** A port that another program holds. The message is a sentence for the person at the terminal. */
export class PortBusy extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${port} is in use: choose another with --port ${port + 1 > 65535 ? port - 1 : port + 1}.`);
    this.name = 'PortBusy';
  }
}

/** @param {string} root @param {boolean} forExcel */
function siteHandler(root, forExcel) {
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // Office refuses icons that are marked no-cache.
      if (path.endsWith('.png')) response.setHeader('Cache-Control', 'public, max-age=3600');
      if (!forExcel) return;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    },
  });
  return (/** @type {import('node:http').IncomingMessage} */ request, /** @type {any} */ response) => {
    const [path, query] = (request.url ?? '/').split('?');
    const isFront = path === '/' || path === '/index.html';
    if (isFront && !existsSync(join(root, 'index.html'))) {
      request.url = query === undefined ? '/workbench.html' : `/workbench.html?${query}`;
    }
    files(request, response);
  };
}

/** @param {import('node:net').Server} server @param {number} port @param {string} host */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error),
    );
    server.listen(port, host, () => resolve(undefined));
  });
}

/**
 * Serves a folder as the site: over https, and readable from Excel on the web, when `tls` is given.
 * @param {{ root: string, port?: number, host?: string, tls?: { key: string | Buffer, cert: string | Buffer } }} site
 *   port 0 (the default) takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} throws PortBusy
 */
export async function serve({ root, port = 0, host = '127.0.0.1', tls }) {
  const handler = siteHandler(root, tls !== undefined);
  const server = tls ? createHttpsServer(tls, handler) : createHttpServer(handler);
  await listen(server, port, host);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createBareServer } from 'node:net';
import { Fault } from './run-command.mjs';
import { siteHandler } from './site-handler.mjs';

// A browser takes either for localhost: a port is ours only when it is on both.
const IPV4 = '127.0.0.1';
const IPV6 = '::1';
const WITHOUT_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const USUAL = 3000;
const LOWEST_OPEN = 1024;
const HIGHEST = 65535;
/** How many free ports of IPv4 are tried for one that is free on IPv6 too. */
const ATTEMPTS = 20;

/** @param {number} port @returns {number} another, among those that a program may take */
function otherThan(port) {
  if (port < LOWEST_OPEN) return USUAL;
  return port === HIGHEST ? port - 1 : port + 1;
}

/** A port that cannot be had. */
export class PortBusy extends Fault {
  /** @param {number} port @param {string} [why] */
  constructor(port, why = 'is in use') {
    super(`Port ${port} ${why}: choose another with --port ${otherThan(port)}.`);
  }
}

// The handler refuses a request without a host itself, with the headers of every answer.
const OPTIONS = { requireHostHeader: false };
const NO_TUNNEL = [
  'HTTP/1.1 405 Method Not Allowed',
  'Allow: GET, HEAD',
  'X-Content-Type-Options: nosniff',
  'Content-Length: 0',
  'Connection: close',
  '\r\n',
].join('\r\n');

/** @typedef {import('node:net').Server} Server */

/** @param {Server} server @param {number} port @param {string} host @returns {Promise<Server>} throws PortBusy */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') reject(new PortBusy(port));
      // Below 1024, and what Windows keeps for itself.
      else if (error.code === 'EACCES') reject(new PortBusy(port, 'is kept for the system'));
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {Server} server */
const portOf = (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port;

/** @param {Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) /** @type {import('node:http').Server} */ (server).closeAllConnections();
  });
}

/**
 * Listens on the loopback of IPv4 and, where the machine has it, of IPv6.
 * @param {() => Server} create @param {number} port
 * @returns {Promise<[Server, ...Server[]]>} throws PortBusy
 */
async function listenOnBoth(create, port) {
  const first = await listen(create(), port, IPV4);
  try {
    return [first, await listen(create(), portOf(first), IPV6)];
  } catch (error) {
    if (WITHOUT_IPV6.includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return [first];
    await close(first);
    throw error;
  }
}

/** @param {() => Server} create @returns {Promise<[Server, ...Server[]]>} at any port that is free on both */
async function listenAnywhere(create, attempts = ATTEMPTS) {
  try {
    return await listenOnBoth(create, 0);
  } catch (error) {
    if (!(error instanceof PortBusy) || attempts === 1) throw error;
    return listenAnywhere(create, attempts - 1);
  }
}

/**
 * Says before a build of half a minute that the port cannot be had.
 * @param {number} port
 * @returns {Promise<void>} throws PortBusy
 */
export async function expectFree(port) {
  await Promise.all((await listenOnBoth(createBareServer, port)).map(close));
}

/**
 * Serves a folder as the site on this computer alone: over https, and readable from Excel on the web, when `tls` is given.
 * @param {{ root: string, port?: number, tls?: { key: string | Buffer, cert: string | Buffer } }} site
 *   port 0 (the default) takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} throws PortBusy
 */
export async function serve({ root, port = 0, tls }) {
  const scheme = tls ? 'https' : 'http';
  const handler = siteHandler(root, scheme);
  const create = () => {
    const server = tls ? createHttpsServer({ ...OPTIONS, ...tls }, handler) : createHttpServer(OPTIONS, handler);
    // Node hands this one method over without a response.
    return server.on('connect', (_request, socket) => socket.end(NO_TUNNEL));
  };
  const servers = await (port === 0 ? listenAnywhere(create) : listenOnBoth(create, port));
  const taken = portOf(servers[0]);
  return {
    url: `${scheme}://localhost:${taken}`,
    port: taken,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

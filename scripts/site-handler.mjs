import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

const METHODS = ['GET', 'HEAD'];
/** The names under which a page of this computer reaches it. */
export const HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const DEFAULT_PORTS = { http: 80, https: 443 };

/** @typedef {{ scheme: 'http' | 'https', port: number }} Place */
/** @typedef {{ status: number, sentence: string }} Refusal */

/**
 * Whether an authority, as in the Host header, is this computer under the names that only it has. A page of another
 * name that is made to point here (DNS rebinding) would read the site as its own.
 * @param {string | undefined} authority @param {Place} place
 */
export function isOwnAuthority(authority, { scheme, port }) {
  const ports = port === DEFAULT_PORTS[scheme] ? ['', `:${port}`] : [`:${port}`];
  const own = HOSTS.flatMap((host) => ports.map((end) => host + end));
  return authority !== undefined && own.includes(authority.toLowerCase());
}

/** @param {string} path without its query @returns {string[] | undefined} its decoded parts, nothing when it is no path */
function partsOf(path) {
  try {
    return decodeURIComponent(path).split(/[\\/]/);
  } catch {
    return undefined;
  }
}

/**
 * What a request asks for: a path of the site with its query, or why it gets none.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: { host?: string | undefined } }} request @param {Place} place
 * @returns {{ target: string } | Refusal}
 */
export function readRequest({ method = '', url = '', headers }, place) {
  if (!METHODS.includes(method)) return { status: 405, sentence: 'This site can only be read.' };
  const absolute = /^(https?):\/\/([^/?#]*)(.*)$/is.exec(url);
  // A target with an authority of its own counts in place of the header (RFC 9112, 3.2.2).
  const authority = absolute ? absolute[2] : headers.host;
  if (authority === undefined) return { status: 400, sentence: 'The request names no host.' };
  const isOwn = isOwnAuthority(authority, place) && (!absolute || absolute[1]?.toLowerCase() === place.scheme);
  if (!isOwn) {
    return { status: 403, sentence: `This site answers at ${place.scheme}://localhost:${place.port} only.` };
  }
  const target = absolute ? (absolute[3] ?? '').replace(/^(?!\/)/, '/') : url;
  const parts = target.startsWith('/') ? partsOf(target.split(/[?#]/)[0] ?? '') : undefined;
  if (parts === undefined) return { status: 400, sentence: 'The address cannot be read.' };
  // The mark of a build and the like are for the scripts; . and .. lead nowhere that a browser would ask for.
  if (parts.some((part) => part.startsWith('.'))) return { status: 404, sentence: 'Nothing is here.' };
  return { target };
}

/** @param {import('node:http').ServerResponse} response @param {Refusal} refusal */
function refuse(response, { status, sentence }) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 405 && { Allow: METHODS.join(', ') }),
  });
  response.end(`${sentence}\n`);
}

/**
 * Answers requests from a folder.
 * @param {string} root @param {'http' | 'https'} scheme https: readable from Excel on the web
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function siteHandler(root, scheme) {
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // Office refuses icons that are marked no-cache.
      if (path.endsWith('.png')) response.setHeader('Cache-Control', 'public, max-age=3600');
      if (scheme === 'http') return;
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    },
  });
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const asked = readRequest(request, { scheme, port: request.socket.localPort ?? 0 });
    if ('status' in asked) return refuse(response, asked);
    request.url = withFront(root, asked.target);
    // A whole file is a right answer to any range; sirv ends the server at one that runs backwards.
    delete request.headers.range;
    files(request, response, () => refuse(response, { status: 404, sentence: 'Nothing is here.' }));
  };
}

/** The workbench stands at the front of a site without a front page. @param {string} root @param {string} target */
function withFront(root, target) {
  const isFront = /^\/(index\.html)?(\?|$)/.test(target);
  return isFront && !existsSync(join(root, 'index.html'))
    ? target.replace(/^\/(index\.html)?/, '/workbench.html')
    : target;
}

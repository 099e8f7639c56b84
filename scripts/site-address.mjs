import { BadArgument } from './port.mjs';

const EXAMPLE = 'such as https://example.org/gigawatt';

/**
 * The address of a site as the manifests need it: https, without a slash at its end.
 * @param {string} text as typed
 * @returns {string} throws BadArgument
 */
export function siteAddress(text) {
  if (text === '') throw new BadArgument(`url is empty: give the address where the site will stand, ${EXAMPLE}.`);
  if (!URL.canParse(text)) throw new BadArgument(`url is "${text}", which is no address: give one ${EXAMPLE}.`);
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new BadArgument(`url is "${text}": Excel takes add-ins from https addresses only, ${EXAMPLE}.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new BadArgument(`url holds a user name or a password, which everybody could read in the manifest.`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new BadArgument(
      `url is "${text}": leave out what stands after the ? or #, files are put behind the address.`,
    );
  }
  if (/\/[^/]+\.(html?|xml|json)$/i.test(url.pathname)) {
    throw new BadArgument(`url is "${text}", a file: give the folder that will hold the site, ${EXAMPLE}.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

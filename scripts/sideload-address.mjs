import { BadArgument } from './port.mjs';

/**
 * The address that opens a workbook in Excel on the web and offers to load the add-in from this computer, with the
 * parameters that Microsoft describes for sideloading on the web.
 * @param {string} document address of a workbook, as its Share > Copy link gives it
 * @param {{ port: number, manifestFile: string, id: string }} addIn
 * @returns {string} throws BadArgument
 */
export function sideloadAddress(document, { port, manifestFile, id }) {
  const url = URL.canParse(document) ? new URL(document) : undefined;
  if (url?.protocol !== 'https:') {
    throw new BadArgument(`--document is "${document}": give the https address of a workbook in Excel on the web.`);
  }
  const query = `wdaddindevserverport=${port}&wdaddinmanifestfile=${manifestFile}&wdaddinmanifestguid=${id}`;
  // As text: the addresses of workbooks hold characters that a parser would write otherwise.
  const [place = '', fragment] = document.split('#');
  const joined = `${place}${place.includes('?') ? '&' : '?'}${query}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

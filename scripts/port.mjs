import { parseArgs } from 'node:util';
import { Fault } from './run-command.mjs';

/** An argument or a setting that cannot be used. */
export class BadArgument extends Fault {}

/** @param {string} text @param {string} origin @returns {number} */
function toPort(text, origin) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port >= 1 && port <= 65535) return port;
  throw new BadArgument(
    `${origin} is ${text === '' ? 'empty' : `"${text}"`}: a port is a whole number from 1 to 65535.`,
  );
}

/**
 * Reads --port and --no-open; the setting PORT stands behind --port, 3000 behind both.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string[]} [more] names of further options, each with a value
 * @returns {{ port: number, mayOpen: boolean, more: Record<string, string | undefined> }} throws BadArgument
 */
export function readArguments(args, env, more = []) {
  const further = Object.fromEntries(more.map((name) => [name, { type: /** @type {const} */ ('string') }]));
  /** @type {import('node:util').ParseArgsConfig['options']} */
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' }, ...further };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new BadArgument(`${/** @type {Error} */ (error).message.split('. ')[0]}. Known: ${known.join(', ')}.`);
  }
  const read = {
    mayOpen: values['no-open'] !== true,
    more: Object.fromEntries(more.map((name) => [name, /** @type {string | undefined} */ (values[name])])),
  };
  if (values.port !== undefined) return { port: toPort(String(values.port), '--port'), ...read };
  if (env.PORT !== undefined && env.PORT !== '') return { port: toPort(env.PORT, 'PORT'), ...read };
  return { port: 3000, ...read };
}

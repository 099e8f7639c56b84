// npm run data -- epoch FILES and -- atlas FILE: the publishers' own downloads into src/data.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { findParty } from '../../src/data/parties';
import type { ObservedSiteFile, RegisteredSiteFile } from '../../src/data/shapes';
import { BadArgument } from '../port.mjs';
import { ROOT } from '../root.mjs';
import { Fault } from '../run-command.mjs';
import { atlasSites, LEAST_MW } from './atlas';
import { epochSites } from './epoch';
import { isoDay, type Read } from './table';

export interface Import {
  readonly publisher: 'epoch' | 'atlas';
  readonly vintage: string;
  readonly files: readonly string[];
}

const usage = 'Write: npm run data -- epoch SITES.csv TIMELINES.csv, or npm run data -- atlas FACILITIES.json.';

/** @param today the vintage where none is given @returns undefined without arguments; throws BadArgument */
export function readImport(args: readonly string[], today: string): Import | undefined {
  if (args.length === 0) return undefined;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { vintage: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new BadArgument(`${(error as Error).message.split('. ')[0] ?? ''}. ${usage}`);
  }
  const [publisher, ...files] = parsed.positionals;
  if (publisher !== 'epoch' && publisher !== 'atlas') {
    throw new BadArgument(
      publisher === undefined ? `No publisher is given. ${usage}` : `"${publisher}" is not known. ${usage}`,
    );
  }
  const wanted = publisher === 'epoch' ? 2 : 1;
  if (files.length !== wanted)
    throw new BadArgument(`${publisher} takes ${wanted === 1 ? 'one file' : 'two files'}. ${usage}`);
  return { publisher, files, vintage: isoDay(parsed.values.vintage ?? today, '--vintage') };
}

/** Reads the files, writes the data file, and says in a few lines what changed in it. */
export async function runImport({ publisher, vintage, files }: Import): Promise<readonly string[]> {
  const read = files.map(fileOf);
  return publisher === 'epoch' ? await importEpoch(vintage, read) : await importAtlas(vintage, read[0] as Read);
}

async function importEpoch(date: string, read: readonly Read[]): Promise<readonly string[]> {
  const file = held('sites-observed.json') as ObservedSiteFile;
  const sites = epochSites(read);
  const standing = file.vintages.find((each) => each.date === date);
  const others = file.vintages.filter((each) => each !== standing);
  const vintages = [...others, { date, files: read.map(fingerprint), sites }].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
  await write('sites-observed.json', { ...file, vintages });
  const names = new Set(sites.flatMap(({ owners, users }) => [...owners, ...users].map(({ name }) => name)));
  const strangers = [...names].filter((name) => findParty(name) === undefined);
  return [
    `Vintage ${date} of Epoch AI: ${String(sites.length)} sites, ${standing === undefined ? 'new' : `in place of ${String(standing.sites.length)}`}.`,
    ...(strangers.length > 0 ? [`Name these owners and users in src/data/parties.json: ${strangers.join(', ')}.`] : []),
  ];
}

async function importAtlas(date: string, read: Read): Promise<readonly string[]> {
  const file = held('sites-registered.json') as RegisteredSiteFile;
  const sites = atlasSites(read);
  await write('sites-registered.json', { ...file, date, files: [fingerprint(read)], leastMw: LEAST_MW, sites });
  return [
    `Compute Atlas of ${date}: ${String(sites.length)} sites of ${String(LEAST_MW)} MW or more, in place of ${String(file.sites.length)}.`,
  ];
}

const placeOf = (name: string): string => path.join(ROOT, 'src', 'data', name);

const held = (name: string): unknown => JSON.parse(readFileSync(placeOf(name), 'utf8'));

async function write(name: string, content: object): Promise<void> {
  writeFileSync(placeOf(name), await format(JSON.stringify(content), { parser: 'json', printWidth: 120 }));
}

const fingerprint = ({ name, text }: Read): { name: string; sha256: string } => ({
  name: path.basename(name),
  sha256: createHash('sha256').update(text).digest('hex'),
});

function fileOf(name: string): Read {
  try {
    return { name, text: readFileSync(name, 'utf8') };
  } catch (error) {
    throw new Fault(`${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { addressProblems } from './addresses';
import { readManifest } from './document';
import { iconProblems } from './icons';
import { lengthProblems, referenceProblems } from './resources';
import { schemaProblems } from './schema';

const SCHEMA_FOLDER = join(ROOT, 'test', 'schemas', 'office-manifest');

/** What a schema cannot see, and what a new text, section, address or icon can break. */
const RULES = [referenceProblems, lengthProblems, addressProblems];

/** All problems of a manifest, from its XML Schema and from what a schema cannot see; empty when it is good. */
export async function checkManifest(xml: string, assetsFolder: string): Promise<string[]> {
  const fromSchema = await schemaProblems(xml, SCHEMA_FOLDER);
  try {
    const manifest = readManifest(xml);
    return [...fromSchema, ...RULES.flatMap((rule) => rule(manifest)), ...iconProblems(manifest, assetsFolder)];
  } catch (error) {
    return [...fromSchema, `not well formed: ${error instanceof Error ? error.message : String(error)}`];
  }
}

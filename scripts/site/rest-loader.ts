// For the pane: of a file of src/data, or of the catalogue, what functions.js leaves out. The pane asks for it by `?rest`.
import { basename } from 'node:path';
import type { LoaderContext } from 'webpack';
import { catalogue } from '../../src/catalogue';
import { restOfFile } from './answered';
import { restOf } from './catalogue-rest';

export default function restLoader(this: LoaderContext<unknown>, source: string): string {
  // The shapes and all of the catalogue decide, too, and webpack does not know them as a part of this file.
  this.cacheable(false);
  const name = basename(this.resourcePath);
  const rest = name.endsWith('.json') ? restOfFile(name, JSON.parse(source) as object) : restOf(catalogue);
  return JSON.stringify(rest);
}

// For the pane: of a file of src/data, or of the catalogue, what functions.js leaves out. The pane asks for it by `?rest`.
import { basename } from 'node:path';
import type { LoaderContext } from 'webpack';
import { catalogue } from '../../src/catalogue';
import { fileShapes } from '../../src/data/shapes/files';
import { halvesOf } from './answered';
import { restOf } from './catalogue-rest';

export default function restLoader(this: LoaderContext<unknown>, source: string): string {
  const name = basename(this.resourcePath);
  const shape = fileShapes[name as keyof typeof fileShapes] as (typeof fileShapes)[keyof typeof fileShapes] | undefined;
  return JSON.stringify(shape === undefined ? restOf(catalogue) : (halvesOf(shape, JSON.parse(source)).rest ?? {}));
}

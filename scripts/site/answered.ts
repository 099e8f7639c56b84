// Divides a file of src/data into what functions answer, which functions.js holds, and the rest, which the pane adds to the
// records when a view shows it. The shapes say which is which (`unanswered` in src/data/shapes/common.ts).
import type { TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { fileShapes } from '../../src/data/shapes/files';

const halvesOfFile = (name: string, content: object): Halves =>
  halvesOf((fileShapes as Readonly<Record<string, TSchema>>)[name], content);

/** @param name of a file in src/data @param content what stands in it */
export const answeredOf = (name: string, content: object): object => halvesOfFile(name, content).answered ?? {};

/** What complete() of src/data/complete.ts adds. */
export const restOfFile = (name: string, content: object): object => halvesOfFile(name, content).rest ?? {};

/** Each undefined where there is nothing of it. */
interface Halves {
  readonly answered?: unknown;
  readonly rest?: unknown;
}

type Parts = Readonly<Record<string, unknown>>;

function halvesOf(shape: TSchema | undefined, value: unknown): Halves {
  if (shape === undefined) return { answered: value };
  if (shape.unanswered === true) return { rest: value };
  if (typeof value !== 'object' || value === null) return { answered: value };
  const parts = Object.entries(value).map(([key, part]) => [key, halvesOf(shapeAt(shape, key, value), part)] as const);
  const answered = gathered(parts.map(([key, half]) => [key, half.answered]));
  const rest = gathered(parts.map(([key, half]) => [key, half.rest]));
  return {
    answered: Array.isArray(value) ? Object.values(answered) : answered,
    // Of a list, the rest is kept under the places of its records.
    ...(Object.keys(rest).length > 0 && { rest }),
  };
}

const gathered = (parts: readonly (readonly [string, unknown])[]): Parts =>
  Object.fromEntries(parts.filter(([, part]) => part !== undefined));

/** The shape of a part of a value; of several shapes for the value, of the one that it has. */
function shapeAt(shape: TSchema, key: string, value: unknown): TSchema | undefined {
  const variants = shape.anyOf as readonly TSchema[] | undefined;
  const variant = variants?.find((each) => Value.Check(each, value));
  if (variant !== undefined) return shapeAt(variant, key, value);
  const { items, properties } = shape as { items?: TSchema; properties?: Readonly<Record<string, TSchema>> };
  return items ?? properties?.[key];
}

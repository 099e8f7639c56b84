// A case that failed once, as a file: JSON, with what JSON lacks spelt out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Leak } from './sentence-leaks';

export const doorNames = ['evaluation', 'excel'] as const;

export type DoorName = (typeof doorNames)[number];

export interface Case {
  readonly function: string;
  readonly door: DoorName;
  readonly raw: readonly unknown[];
  /** What was wrong when it was found. */
  readonly leaks: readonly Leak[];
}

const beyondJson: readonly (readonly [spelt: string, value: unknown])[] = [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['-0', -0],
  ['undefined', undefined],
];

function spelt(value: unknown): unknown {
  const beyond = beyondJson.find(([, each]) => Object.is(each, value));
  if (beyond !== undefined) return { $is: beyond[0] };
  if (Array.isArray(value)) return value.map(spelt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spelt(each)]));
}

function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== 'object' || value === null) return value;
  const { $is } = value as { readonly $is?: unknown };
  if ($is !== undefined) return beyondJson.find(([each]) => each === $is)?.[1];
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, meant(each)]));
}

export const written = (failed: Case): string => `${JSON.stringify({ ...failed, raw: spelt(failed.raw) }, null, 2)}\n`;

export function readCase(text: string): Case {
  // Whoever edits a kept case sees in the test what it no longer says.
  const read = JSON.parse(text) as Case;
  return { ...read, raw: meant(read.raw) as readonly unknown[] };
}

export const keptCases = (folder: string): readonly { readonly file: string; readonly kept: Case }[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, kept: readCase(readFileSync(join(folder, file), 'utf8')) }));

import sourceFile from './sources.json';
import { once, register } from './register';
import type { Source } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const sources = (): readonly Source[] => sourceFile.records as readonly Source[];

const byId = once(() => new Map(sources().map((source) => [source.id, source])));

export const sourceRegister = register(() =>
  sources().map((source) => ({ id: source.id, names: [source.title], found: source })),
);

/** The bibliography entries of a record, best evidence first: what was read before what was only cited. */
export function sourcesOf(record: { readonly sources: readonly string[] }): Source[] {
  const found = record.sources.flatMap((id) => byId().get(id) ?? []);
  return found.sort((a, b) => evidence(b) - evidence(a));
}

const weights = { primary: 1, secondary: 0 } as const;

const evidence = ({ read, kind }: Source): number => (read === 'address' ? 0 : 2) + weights[kind];

/** One line that names a source: publisher, title, date. */
export function citation(source: Source): string {
  return [source.publisher, source.title, source.date].filter((part) => part !== null).join(', ');
}

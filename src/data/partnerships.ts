// Typed access to who builds what with whom, and to the article's own statements.
import type { Candidate } from './nearest';
import factFile from './facts.json';
import partnershipFile from './partnerships.json';
import type { Fact, Partnership } from './shapes';

// The assertions state what test/data/integrity.test.ts checks of the same files.
export const partnerships = partnershipFile.records as readonly Partnership[];
export const facts = factFile.records as readonly Fact[];

/** Finds a partnership by its id; case and outer spaces are ignored. */
export function findPartnership(id: string): Partnership | undefined {
  const sought = id.trim().toLowerCase();
  return partnerships.find((partnership) => partnership.id === sought);
}

/** Every id with its names, for suggestions. */
export const candidates: readonly Candidate[] = partnerships.map(({ id, name }) => ({ id, names: [name.en, name.fr] }));

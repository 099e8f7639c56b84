// Typed access to who builds what with whom, and to the article's own statements.
import type { Candidate } from './nearest';
import factFile from './facts.json';
import partnershipFile from './partnerships.json';
import { partyOf } from './parties';
import type { Fact, Partnership, Text } from './shapes';

// The assertions state what test/data/integrity.test.ts checks of the same files.
export const partnerships = partnershipFile.records as readonly Partnership[];
export const facts = factFile.records as readonly Fact[];

/** Finds a partnership by its id; case and outer spaces are ignored. */
export function findPartnership(id: string): Partnership | undefined {
  const sought = id.trim().toLowerCase();
  return partnerships.find((partnership) => partnership.id === sought);
}

/** The name under which a party appears in a deal. */
export const partyName = ({ id, as }: Partnership['parties'][number]): Text =>
  as === undefined ? partyOf(id).name : { en: as, fr: as };

/** Every id with its names, for suggestions. */
export const candidates: readonly Candidate[] = partnerships.map(({ id, name }) => ({ id, names: [name.en, name.fr] }));

// Typed access to who makes deals.
import partyFile from './parties.json';
import type { Party } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const parties = partyFile.records as readonly Party[];

const byId = new Map(parties.map((party) => [party.id, party]));

/** The party of an id that the data use. */
export function partyOf(id: string): Party {
  const party = byId.get(id);
  if (party === undefined) throw new Error(`The data have no party ${id}.`);
  return party;
}

import { distance } from 'fastest-levenshtein';

const suggestions = 3;

/** Something that a user may have meant: the id to type, and the names by which people know it. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/** The few ids that `wanted` resembles most, by the id itself or by a name: "Texas" finds US-TX. */
export function nearest(wanted: string, candidates: readonly Candidate[]): string[] {
  const sought = wanted.trim().toLowerCase();
  const unlikeness = ({ id, names }: Candidate): number =>
    Math.min(...[id, ...names].map((name) => unlike(sought, name)));
  // Measured once each, not once per comparison: a column of unknown ids asks for this ten thousand times.
  return candidates
    .map((candidate) => ({ id: candidate.id, unlikeness: unlikeness(candidate) }))
    .sort((a, b) => a.unlikeness - b.unlikeness)
    .slice(0, suggestions)
    .map(({ id }) => id);
}

/** 0 for the same text, 1 for nothing in common; a name that begins with or holds what was sought is nearly the same. */
function unlike(sought: string, name: string): number {
  const candidate = name.toLowerCase();
  const holds = sought.length > 1 && candidate.includes(sought);
  const edits = distance(sought, candidate) / Math.max(sought.length, candidate.length, 1);
  return holds ? edits / 10 : edits;
}

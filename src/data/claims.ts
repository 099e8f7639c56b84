// Published statements that can be recomputed.
import claimFile from './claims.json';
import type { Claim } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const claims = (): readonly Claim[] => claimFile.records as readonly Claim[];

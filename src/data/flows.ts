// Typed access to who pays or promises whom.
import { isWithin } from './days';
import file from './flows.json';
import type { Flow } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
const flows = (): readonly Flow[] => file.records as readonly Flow[];

/** The state of every line on a day, without those that were cancelled by then. */
export const flowsOn = (day: string): readonly Flow[] =>
  flows().filter(({ validFrom, validTo, status }) => status !== 'cancelled' && isWithin(day, validFrom, validTo));

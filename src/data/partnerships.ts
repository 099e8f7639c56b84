// Typed access to who builds what with whom.
import { isBy } from './days';
import partnershipFile from './partnerships.json';
import { partyOf } from './parties';
import { register } from './register';
import type { Partnership, Text } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const partnerships = (): readonly Partnership[] => partnershipFile.records as readonly Partnership[];

export const partnershipRegister = register(() =>
  partnerships().map((each) => ({ id: each.id, names: [each.name.en, each.name.fr], found: each })),
);

export const findPartnership = (id: string): Partnership | undefined => partnershipRegister.find(id);

/** A partnership as it stood on a day: what has been written of it since is left out. */
export interface PartnershipOnDay extends Omit<Partnership, 'status'> {
  readonly status: Pick<Partnership['status'], 'state' | 'date'> & { readonly note?: Text };
}

/** undefined before it was announced. Where no earlier state is on file, it was announced until its status of today began. */
export function partnershipOn(partnership: Partnership, day: string): PartnershipOnDay | undefined {
  const {
    announced,
    status,
    changes = [{ from: announced, state: 'announced', valueUsd: partnership.valueUsd }],
  } = partnership;
  if (isBy(day, status.date)) return partnership;
  const change = changes.filter(({ from }) => isBy(day, from)).at(-1);
  if (change === undefined) return undefined;
  return { ...partnership, valueUsd: change.valueUsd, status: { state: change.state, date: change.from } };
}

/** The name under which a party appears in a deal. */
export const partyName = ({ id, as }: Partnership['parties'][number]): Text =>
  as === undefined ? partyOf(id).name : { en: as, fr: as };

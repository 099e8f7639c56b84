// Typed access to who builds what with whom.
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
/** The name under which a party appears in a deal. */
export const partyName = ({ id, as }: Partnership['parties'][number]): Text =>
  as === undefined ? partyOf(id).name : { en: as, fr: as };

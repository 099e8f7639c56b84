// Typed access to who makes deals.
import { foldId } from './fold-id';
import partyFile from './parties.json';
import { finding, once, register, type Register } from './register';
import type { Party } from './shapes';

// The assertion states what test/data/integrity.test.ts checks of the same file.
export const parties = (): readonly Party[] => partyFile.records as readonly Party[];

const byId = once(() => new Map(parties().map((party) => [party.id, party])));

/** The party of an id that the data use. */
export function partyOf(id: string): Party {
  const party = byId().get(id);
  if (party === undefined) throw new Error(`The data have no party ${id}.`);
  return party;
}

/** The party of a name or an alias, written in any way that an id may be. */
export const findParty = (name: string): Party | undefined => {
  const [id] = byName.find(name) ?? [];
  return id === undefined ? undefined : byId().get(id);
};

const namesOf = ({ id, name, aliases }: Party): readonly string[] => [id, name.en, name.fr, ...aliases];

const byName = register(() =>
  parties().map((party) => {
    const names = namesOf(party);
    return { id: party.name.en, aliases: names, names, found: [party.id] as readonly string[] };
  }),
);

/** The ids of the party that a name means, or of all whose names hold the text. */
export const partyRegister: Register<readonly string[]> = finding(byName, (text) => byName.find(text) ?? holding(text));

function holding(text: string): readonly string[] | undefined {
  const part = foldId(text);
  const found = parties().filter((party) => namesOf(party).some((name) => foldId(name).includes(part)));
  return part !== '' && found.length > 0 ? found.map(({ id }) => id) : undefined;
}

// The id of a cited value, with its family or without it where only one value has that id.
import { notAvailable } from '../../cells/refusal';
import { type Assumption, assumptionRegister, isFamily, meaningsOf, nearPlace } from '../../data/assumptions';
import { finding, type Register } from '../../data/register';
import type { Text } from '../../data/shapes';
import type { CellArgument } from './argument';
import { lookup } from './lookup';
import { unknownIds } from './unknown-id';

interface Options<Name extends string> {
  readonly name: Name;
  readonly about: Text;
}

const onlyOne = (meanings: readonly Assumption[]): Assumption | undefined =>
  meanings.length === 1 ? meanings[0] : undefined;

/** Finds the value that an id means where only one does. */
export const valueRegister: Register<Assumption> = finding(
  assumptionRegister,
  (text) => assumptionRegister.find(text) ?? onlyOne(meaningsOf(text)),
);

/** The refusal of an id that is none, or that means another value in each of several families. */
export function refuseValueIds(argument: string, suggested: Register<unknown> = assumptionRegister) {
  const unknown = unknownIds(argument, suggested, nearInFamily);
  return (text: string) => {
    const meanings = meaningsOf(text).map(({ id }) => id);
    return meanings.length > 1
      ? notAvailable({ code: 'ambiguous-id', argument, id: text.trim(), meanings })
      : unknown(text);
  };
}

function nearInFamily(id: string) {
  const family = id.trim().toLowerCase().split('.')[0] ?? '';
  const near = isFamily(family) ? nearPlace(id, family) : undefined;
  return near && { ...near, ids: near.ids.map((each) => `${family}.${each}`) };
}

export const valueId = <const Name extends string>(options: Options<Name>): CellArgument<Name, Assumption> =>
  lookup({ ...options, register: valueRegister, refuse: (argument) => refuseValueIds(argument) });

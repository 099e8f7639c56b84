// The refusal of a text that leads nowhere in a register.
import { notAvailable, type Refusal } from '../../cells/refusal';
import type { Register } from '../../data/register';
import type { Text } from '../../data/shapes';

/** What a register has near the place that an id means. */
type NearPlace = (id: string) => { readonly place: Text; readonly ids: readonly string[] } | undefined;

// A column of another kind of text, given by mistake, may hold a million different ones: to look for what resembles each
// would take minutes and help nobody.
const mostSuggested = 200;
const suggestions = 3;

/** A refusal maker for one call, which is told when to suggest no more. */
export function suggestingSome(refuse: (text: string, isSuggesting: boolean) => Refusal): (text: string) => Refusal {
  let suggested = 0;
  return (text) => {
    suggested += 1;
    return refuse(text, suggested <= mostSuggested);
  };
}

export const unknownIds = (
  argument: string,
  register: Register<unknown>,
  nearPlace: NearPlace = () => undefined,
): ((id: string) => Refusal) =>
  suggestingSome((text, isSuggesting) =>
    unknownId(argument, text.trim(), isSuggesting ? register : undefined, nearPlace),
  );

function unknownId(
  argument: string,
  id: string,
  register: Register<unknown> | undefined,
  nearPlace: NearPlace,
): Refusal {
  if (register === undefined) return notAvailable({ code: 'unknown-id', argument, id, nearest: [] });
  const near = nearPlace(id);
  const strange = register.strangeIn(id);
  return notAvailable({
    code: 'unknown-id',
    argument,
    id,
    nearest: [...new Set([...(near?.ids ?? []), ...register.nearest(id)])].slice(0, suggestions),
    ...(near && { place: near.place }),
    ...(strange !== undefined && { strange }),
  });
}

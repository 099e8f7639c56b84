// Several texts or several numbers, in one cell or in a range; blanks are left out.
import { given, isBlank, type Raw } from '../../cells/raw-cell';
import { badValue, type Bounds } from '../../cells/refusal';
import type { Answer, Block } from '../../cells/value';
import type { Text } from '../../data/shapes';
import { boundsIn } from '../../language/in-words';
import { figures } from '../../language/numbers';
import { content, isRefusal, type RangeArgument } from './argument';
import { beyond, nowhere } from './misuse';
import { readNumber } from './number';

interface Described<Name extends string> {
  readonly name: Name;
  readonly about: Text;
}

/** What stands in the cells of a block in reading order, without the blank ones. */
function filled(block: Block<Raw>, argument: string, id?: string): Raw[] {
  const isAlone = block.length === 1 && block[0]?.length === 1;
  const about = { argument, isAlone, ...(id !== undefined && { id }) };
  return block.flatMap((row) => row.map((cell) => content(cell, about)).filter((raw) => !isBlank(raw)));
}

const form = { en: 'text, one cell or a range', fr: 'texte, une cellule ou une plage' };

/** Texts as they are; required. */
export const texts = <const Name extends string>(
  { name, about }: Described<Name>,
  example: string,
): RangeArgument<Name, readonly string[]> => ({
  name,
  about,
  form,
  isRequired: true,
  takesRange: true,
  ids: [],
  boundsIn: () => '',
  defaultIn: () => '',
  misuses: [nowhere],
  read: (block) => textsIn(filled(block, name, example), name),
});

function textsIn(cells: readonly Raw[], argument: string): Answer<readonly string[]> {
  const wrong = cells.find((raw) => typeof raw !== 'string');
  if (isRefusal(wrong)) return wrong;
  if (wrong !== undefined) {
    return badValue({ code: 'wrong-kind', argument, wanted: { a: 'texts' }, given: given(wrong) });
  }
  return cells.filter((raw) => typeof raw === 'string');
}

interface NumberOptions<Name extends string> extends Described<Name>, Bounds {
  readonly unit: Text;
  readonly default: readonly number[];
}

/** Numbers in a stated unit, each inside the bounds. */
export function numbers<const Name extends string>({
  name,
  about,
  unit,
  default: standard,
  ...bounds
}: NumberOptions<Name>): RangeArgument<Name, readonly number[]> {
  return {
    name,
    about,
    unit,
    form: unit,
    bounds,
    isRequired: false,
    takesRange: true,
    ids: [],
    boundsIn: (language) => boundsIn(bounds, language),
    defaultIn: (language) => figures(standard, language),
    misuses: beyond(bounds),
    read(block) {
      const cells = filled(block, name);
      if (cells.length === 0) return standard;
      const read = cells.map((raw) => (isRefusal(raw) ? raw : readNumber({ name, unit, bounds }, raw)));
      return read.find(isRefusal) ?? read.filter((number) => typeof number === 'number');
    },
  };
}

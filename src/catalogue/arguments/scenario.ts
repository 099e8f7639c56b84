// Inputs of a model set by name: a range of rows (input, value) or (input, low, mode, high), with a row of titles or columns
// of units and notes beside them as people write them.
import { given, isBlank, type Raw } from '../../cells/raw-cell';
import { badValue, type SpreadPart } from '../../cells/refusal';
import type { Answer, Block } from '../../cells/value';
import type { Spread, Spreads } from '../../calculation/spread';
import { register, type Register } from '../../data/register';
import type { Text } from '../../data/shapes';
import { content, type InputArgument, isRefusal, type RangeArgument } from './argument';
import { readNumber } from './number';
import { rowsOfScenario, widthOf } from './scenario-rows';

interface Options<Name extends string, Input extends string> {
  readonly name: Name;
  readonly about: Text;
  /** Asked for at the first call, so that no data are read before. */
  readonly inputs: () => readonly InputArgument<Input>[];
  /** The input that another takes the value of where it is not set itself. */
  readonly follows?: (input: Input) => Input | undefined;
  /** Whether at least one input must have a low below its high. Such an argument is required. */
  readonly needsSpread: boolean;
}

const ofTwoOrFour = { en: 'range of 2 or 4 columns', fr: 'plage de 2 ou 4 colonnes' };
const ofFour = { en: 'range of 4 columns', fr: 'plage de 4 colonnes' };

/** Every input of the model: as set, or at its default. */
export const scenarioOf = <const Name extends string, Input extends string>(
  options: Options<Name, Input>,
): RangeArgument<Name, Spreads<Input>> => argumentOf(options, (set) => spreadsOf(options, set));

/** The inputs that are set, each to its most likely value. */
export const settingsOf = <const Name extends string, Input extends string>(
  options: Pick<Options<Name, Input>, 'name' | 'about' | 'inputs'>,
): RangeArgument<Name, Partial<Record<Input, number>>> =>
  argumentOf({ ...options, needsSpread: false }, (set) => {
    const settings = [...set].map(([name, { mode }]) => [name, mode] as const);
    return Object.fromEntries(settings) as Partial<Record<Input, number>>;
  });

type Settings = ReadonlyMap<string, Spread>;

const argumentOf = <const Name extends string, Input extends string, Value>(
  options: Options<Name, Input>,
  valueOf: (set: Settings) => Answer<Value>,
): RangeArgument<Name, Value> => {
  const { name, about, inputs, needsSpread } = options;
  // The family of the ids that ASSUMPTIONS lists may be written, as in any other argument.
  const names = register(() =>
    inputs().map((input) => ({
      id: input.name,
      aliases: [`cost.${input.name}`],
      names: [input.about.en],
      found: input,
    })),
  );
  return {
    name,
    about,
    form: needsSpread ? ofFour : ofTwoOrFour,
    get inputs() {
      return inputs();
    },
    isRequired: needsSpread,
    takesRange: true,
    get ids() {
      return names.ids;
    },
    boundsIn: () => '',
    defaultIn: () => '',
    misuses: [[['nowhere', 1]]],
    read: (block) => {
      const set = readScenario(options, names, block);
      return isRefusal(set) ? set : valueOf(set);
    },
  };
};

type Row = readonly Raw[];

interface Setting {
  readonly input: InputArgument;
  readonly spread: Spread;
}

function readScenario<Input extends string>(
  options: Options<string, Input>,
  names: Register<InputArgument>,
  block: Block<Raw>,
): Answer<Settings> {
  const { name: argument, needsSpread } = options;
  const isAlone = block.length === 1 && block[0]?.length === 1;
  const rows = rowsOfScenario(block.map((row) => row.map((cell) => content(cell, { argument, isAlone }))));
  if (rows.length === 0 && needsSpread) return badValue({ code: 'missing', argument, wanted: { a: 'spreads' } });
  const error = rows.flat().find(isRefusal);
  if (error !== undefined) return error;
  const width = widthOf(rows, needsSpread);
  if (rows.length > 0 && !(needsSpread ? [4] : [2, 4]).includes(width)) {
    return badValue({ code: 'scenario-width', argument, needsSpread, width });
  }
  const settings: Setting[] = [];
  for (const row of rows) {
    const setting = readRow(argument, names, row.slice(0, width));
    if (isRefusal(setting)) return setting;
    settings.push(setting);
  }
  const set = new Map<string, Spread>(settings.map(({ input, spread }) => [input.name, spread]));
  if (set.size === settings.length) return set;
  const twice = settings.find(({ input }, index) => settings.some((other, at) => at < index && other.input === input));
  return badValue({ code: 'scenario-twice', argument, input: twice?.input.name ?? '' });
}

function readRow(argument: string, names: Register<InputArgument>, [name, ...numbers]: Row): Answer<Setting> {
  const input = readName(argument, names, name);
  if (isRefusal(input)) return input;
  const parts: (SpreadPart | undefined)[] = numbers.length === 1 ? [undefined] : ['low', 'mode', 'high'];
  const values = numbers.map((raw, index) => readCell(argument, input, parts[index], raw));
  const error = values.find(isRefusal);
  if (error !== undefined) return error;
  const [low = 0, mode = low, high = low] = values.filter((value) => typeof value === 'number');
  if (low <= mode && mode <= high) return { input, spread: { low, mode, high } };
  return badValue({ code: 'scenario-disorder', argument, input: input.name, low, mode, high });
}

function readName(argument: string, names: Register<InputArgument>, name: Raw): Answer<InputArgument> {
  if (isBlank(name)) return badValue({ code: 'scenario-row-without-name', argument });
  if (typeof name !== 'string') return badValue({ code: 'scenario-name-wrong-kind', argument, given: given(name) });
  const input = name.trim();
  return (
    names.find(name) ?? badValue({ code: 'scenario-unknown-input', argument, input, nearest: names.nearest(input) })
  );
}

function readCell(argument: string, input: InputArgument, part: SpreadPart | undefined, raw: Raw): Answer<number> {
  if (isBlank(raw)) {
    return badValue({ code: 'empty-part', argument, input: input.name, ...(part !== undefined && { part }) });
  }
  return readNumber({ ...input, name: [argument, input.name, ...(part === undefined ? [] : [part])] }, raw);
}

function spreadsOf<Input extends string>(
  { name: argument, inputs, follows, needsSpread }: Options<string, Input>,
  set: Settings,
): Answer<Spreads<Input>> {
  if (needsSpread && ![...set.values()].some(({ low, high }) => low < high)) {
    return badValue({ code: 'scenario-without-spread', argument });
  }
  const spreads = inputs().map(({ name, defaultValue }) => {
    // What follows another takes its most likely value: a spread of its own would be drawn a second time.
    const value = set.get(follows?.(name) ?? name)?.mode ?? defaultValue;
    return [name, set.get(name) ?? { low: value, mode: value, high: value }] as const;
  });
  return Object.fromEntries(spreads) as Spreads<Input>;
}

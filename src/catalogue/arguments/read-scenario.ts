// Reads a range as a scenario: rows that name an input and give it a value, or a low, a mode and a high.
import { badValue, CellError, quoted } from '../../cells/cell-error';
import { nearest } from '../../data/nearest';
import type { Scenario, ScenarioInput, Spread, Spreads } from './parameters';
import { type Answer, type Block, isBlank, plain, type Raw, shown } from '../../cells/raw';
import { readNumber } from './read';

type Row = readonly Raw[];

interface Setting {
  readonly input: ScenarioInput;
  readonly spread: Spread;
}

const widthsOf = ({ needsSpread }: Scenario): number[] => (needsSpread ? [4] : [2, 4]);

export function readScenario(parameter: Scenario, block: Block<Raw>): Answer<Spreads<string>> {
  const rows = rowsOf(block);
  const width = block[0]?.length ?? 0;
  if (rows.length === 0 && parameter.needsSpread) {
    return badValue(`${parameter.name} is missing: give a range of four columns (input, low, mode, high).`);
  }
  const error = rows.flat().find((cell) => cell instanceof CellError);
  if (error !== undefined) return error;
  if (rows.length > 0 && !widthsOf(parameter).includes(width)) return badValue(wrongWidth(parameter, width));
  const settings: Setting[] = [];
  for (const row of rows) {
    const setting = readRow(parameter, row);
    if (setting instanceof CellError) return setting;
    settings.push(setting);
  }
  return spreadsOf(parameter, settings);
}

/** The rows that hold something, without a row of titles: a whole table is easily given with its header. */
function rowsOf(block: Block<Raw>): Row[] {
  const rows = block.map((row) => row.map(plain)).filter((row) => !row.every(isBlank));
  const [first, ...rest] = rows;
  const isTitles = first?.every((cell) => typeof cell === 'string') && /^\s*input\s*$/i.test(String(first[0]));
  return isTitles ? rest : rows;
}

function wrongWidth(parameter: Scenario, width: number): string {
  const four = 'four columns (input, low, mode, high)';
  return parameter.needsSpread
    ? `${parameter.name} must have ${four}; it has ${width}.`
    : `${parameter.name} must have two columns (input, value) or ${four}; it has ${width}.`;
}

function readRow(parameter: Scenario, [name, ...numbers]: Row): Answer<Setting> {
  const input = readName(parameter, name);
  if (input instanceof CellError) return input;
  const parts = numbers.length === 1 ? ['value'] : ['low', 'mode', 'high'];
  const values = numbers.map((raw, index) => readCell(parameter, input, parts[index] ?? '', raw));
  const error = values.find((value) => value instanceof CellError);
  if (error !== undefined) return error;
  const [low = NaN, mode = low, high = low] = values.filter((value) => typeof value === 'number');
  if (low <= mode && mode <= high) return { input, spread: { low, mode, high } };
  return badValue(
    `${parameter.name}: ${input.name} must have its low at most its mode, and its mode at most its high; ` +
      `they are ${low}, ${mode} and ${high}.`,
  );
}

function readName(parameter: Scenario, name: Raw): Answer<ScenarioInput> {
  if (isBlank(name)) return badValue(`${parameter.name} has a row without the name of an input in its first column.`);
  if (typeof name !== 'string') {
    return badValue(`${parameter.name} must name an input in its first column; it holds ${shown(name)}.`);
  }
  // The family of the ids that ASSUMPTIONS lists may be written, as in any other argument.
  const sought = name
    .trim()
    .toLowerCase()
    .replace(/^cost\./, '');
  const candidates = parameter.inputs.map((input) => ({ id: input.name, names: [input.about.en] }));
  return (
    parameter.inputs.find((input) => input.name === sought) ??
    badValue(
      `${parameter.name}: ${quoted(name.trim())} is not an input. Nearest: ${nearest(sought, candidates).join(', ')}.`,
    )
  );
}

function readCell(parameter: Scenario, input: ScenarioInput, part: string, raw: Raw): Answer<number> {
  const name = part === 'value' ? `${parameter.name}: ${input.name}` : `${parameter.name}: ${part} of ${input.name}`;
  if (isBlank(raw)) {
    const hint = part === 'value' ? '' : ', the same in all three columns for a fixed value';
    return badValue(`${name} is empty: give a number${hint}.`);
  }
  return readNumber({ ...input, name }, raw);
}

/** Every input of the model: as set, or at its default. */
function spreadsOf(parameter: Scenario, settings: readonly Setting[]): Answer<Spreads<string>> {
  const set = new Map(settings.map(({ input, spread }) => [input.name, spread]));
  if (set.size < settings.length) {
    const twice = settings.find(({ input }, index) =>
      settings.some((other, at) => at < index && other.input === input),
    );
    return badValue(`${parameter.name} sets ${twice?.input.name} twice.`);
  }
  if (parameter.needsSpread && ![...set.values()].some(({ low, high }) => low < high)) {
    return badValue(`${parameter.name} must give at least one input a low below its high.`);
  }
  return Object.fromEntries(
    parameter.inputs.map(({ name, default: { value } }) => [
      name,
      set.get(name) ?? { low: value, mode: value, high: value },
    ]),
  );
}

// Reads a whole range as the value of one argument: texts, numbers, or a scenario.
import { badValue, CellError } from '../../cells/cell-error';
import type { Labels, Quantities, RangeParameter } from './parameters';
import { type Answer, type Block, isBlank, plain, type Raw, shown } from '../../cells/raw';
import { type ArgumentValue, readNumber } from './read';
import { readScenario } from './read-scenario';

export function readRange(parameter: RangeParameter, block: Block<Raw>): Answer<ArgumentValue> {
  switch (parameter.kind) {
    case 'labels':
      return readLabels(parameter, block);
    case 'quantities':
      return readQuantities(parameter, block);
    case 'scenario':
      return readScenario(parameter, block);
  }
}

/** The cells of a block in reading order, without the blank ones. */
const filled = (block: Block<Raw>): Raw[] =>
  block
    .flat()
    .map(plain)
    .filter((raw) => !isBlank(raw));

/** All texts of a block, or the first error among them. */
function readLabels(parameter: Labels, block: Block<Raw>): Answer<readonly string[]> {
  const given = filled(block);
  const wrong = given.find((raw) => typeof raw !== 'string');
  if (wrong instanceof CellError) return wrong;
  if (wrong !== undefined) return badValue(`${parameter.name} must be texts; one of them is ${shown(wrong)}.`);
  return given.filter((raw) => typeof raw === 'string');
}

/** All numbers of a block, or the first error among them; the default where all is blank. */
function readQuantities(parameter: Quantities, block: Block<Raw>): Answer<readonly number[]> {
  const given = filled(block);
  if (given.length === 0) return parameter.default;
  const read = given.map((raw) => (raw instanceof CellError ? raw : readNumber(parameter, raw)));
  return read.find((number) => number instanceof CellError) ?? read.filter((number) => typeof number === 'number');
}

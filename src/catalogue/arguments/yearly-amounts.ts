// Sums by year: a range of rows (year, sum), with a row of titles as people write them.
import { isBlank, type Raw } from '../../cells/raw-cell';
import { badValue, type Bounds } from '../../cells/refusal';
import type { Answer, Block } from '../../cells/value';
import type { YearlyCapex } from '../../calculation/depreciation';
import type { Text } from '../../data/shapes';
import { content, isRefusal, type RangeArgument } from './argument';
import { looksNumeric, readNumber } from './number';
import { calendarYear, usd } from './shared';

interface Options<Name extends string> {
  readonly name: Name;
  readonly about: Text;
}

const form = { en: 'range of 2 columns', fr: 'plage de 2 colonnes' };

export const yearlyAmounts = <const Name extends string>({
  name,
  about,
}: Options<Name>): RangeArgument<Name, readonly YearlyCapex[]> => ({
  name,
  about,
  form,
  isRequired: true,
  takesRange: true,
  ids: [],
  boundsIn: () => '',
  defaultIn: () => '',
  misuses: [[['nowhere', 1]]],
  read: (block) => readAmounts(name, block),
});

function readAmounts(argument: string, block: Block<Raw>): Answer<readonly YearlyCapex[]> {
  const isAlone = block.length === 1 && block[0]?.length === 1;
  const rows = block
    .map((row) => row.map((cell) => content(cell, { argument, isAlone })))
    .filter((row) => !row.every(isBlank));
  const error = rows.flat().find(isRefusal);
  if (error !== undefined) return error;
  const amounts = withoutTitles(rows);
  if (amounts.length === 0) return badValue({ code: 'missing', argument, wanted: { a: 'yearly-amounts' } });
  const width = amounts[0]?.length ?? 0;
  if (width !== 2) return badValue({ code: 'yearly-width', argument, width });
  const read = amounts.map((row) => readRow(argument, row));
  const refusal = read.find(isRefusal);
  if (refusal !== undefined) return refusal;
  return ascending(argument, read as YearlyCapex[]);
}

/** A first row of two words. */
const withoutTitles = (rows: readonly Raw[][]): readonly Raw[][] =>
  rows[0]?.every((cell) => typeof cell === 'string' && !looksNumeric(cell)) ? rows.slice(1) : rows;

function readRow(argument: string, [first, second]: readonly Raw[]): Answer<YearlyCapex> {
  const { unit, ...bounds } = calendarYear;
  const year = readPart([argument, 'year'], first, unit, bounds);
  if (isRefusal(year)) return year;
  const sum = readPart([argument, String(year)], second, usd, { least: 0 });
  return isRefusal(sum) ? sum : { year, usd: sum };
}

const readPart = (name: readonly [string, string], raw: Raw, unit: Text, bounds: Bounds): Answer<number> =>
  isBlank(raw)
    ? badValue({ code: 'empty-part', argument: name[0], input: name[1] })
    : readNumber({ name, unit, bounds }, raw);

function ascending(argument: string, amounts: readonly YearlyCapex[]): Answer<readonly YearlyCapex[]> {
  const at = amounts.findIndex(({ year }, index) => index > 0 && year <= (amounts[index - 1]?.year ?? 0));
  if (at < 0) return amounts;
  const [before = 0, year = 0] = [amounts[at - 1]?.year, amounts[at]?.year];
  return badValue({ code: 'years-disorder', argument, before, year });
}

// One call on a range against a bare loop over the same nested arrays that makes the same nested arrays.
import { functionOf } from './functions-script';
import { inTurns, type Row, times } from './timed';

type Functions = Parameters<typeof functionOf>[0];

const HOURS = 8760;
const KW_PER_GW = 1e6;
const announcedKwh = 10_512;
const rounds = 60;

const column = <T>(length: number, cell: (row: number) => T): T[][] => Array.from({ length }, (_, row) => [cell(row)]);
const powers = (length: number): number[][] => column(length, (row) => row / 100);
// Answers of one digit, so that a million of them are what Excel takes in one request.
const shortPowers = (length: number): number[][] => column(length, (row) => row % 10);
const kwhOfOneDigit = HOURS * KW_PER_GW;

function bareLoop(rows: readonly (readonly number[])[]): number[][] {
  const answers: number[][] = [];
  for (const cells of rows) {
    const line = new Array<number>(cells.length);
    for (let at = 0; at < cells.length; at += 1) line[at] = ((cells[at] ?? 0) * 1 * HOURS * KW_PER_GW) / announcedKwh;
    answers.push(line);
  }
  return answers;
}

const shareOf = (timings: readonly { readonly ms: number }[]): number =>
  (timings[0]?.ms ?? NaN) / (timings[1]?.ms ?? NaN);

export function ranges(functions: Functions): Row[] {
  const households = functionOf(functions, 'HOUSEHOLDS');
  const against = (rows: number[][], given: readonly unknown[], most = rounds): number =>
    shareOf(
      inTurns(
        [
          { name: 'call', run: () => households(rows, ...given) },
          { name: 'bare', run: () => bareLoop(rows) },
        ],
        most,
      ),
    );
  const many = powers(100_000);
  const ids = column(many.length, (row) => ['US', 'US-TX', 'FR'][row % 3]);
  const shares = column(many.length, (row) => ((row % 100) + 1) / 100);
  const million = shortPowers(1_000_000);
  return [
    {
      what: 'HOUSEHOLDS on 100,000 numbers against a bare loop',
      measured: times(against(many, [null, null])),
      goal: '≤ 2',
    },
    { what: 'the same with an id', measured: times(against(many, [[['US-TX']], null])), goal: '≤ 4' },
    { what: 'the same with a column of ids', measured: times(against(many, [ids, null])), goal: '≤ 4' },
    { what: 'the same with two ranges', measured: times(against(many, [null, shares])), goal: '≤ 4' },
    { what: 'the same on 1,000,000 numbers', measured: times(against(million, [kwhOfOneDigit, null], 7)), goal: '≤ 3' },
    ...wholeColumns(households),
    ...growth(households),
  ];
}

const sheetRows = 1_048_576;

function wholeColumns(households: (...given: unknown[]) => unknown): Row[] {
  const few = column(sheetRows, (row) => (row < 1000 ? row : null));
  // Short whole answers, so that the numbers fit into what Excel takes; a tenth is a text, a blank or an error.
  const odd = [['many'], [null], [{ code: '#N/A' }]];
  const mixed = Array.from({ length: sheetRows }, (_, row) => (row % 10 === 0 ? (odd[(row / 10) % 3] ?? []) : [0]));
  const ms = (rows: unknown): string =>
    `${Math.round(inTurns([{ name: '', run: () => households(rows, null, null) }], 5)[0]?.ms ?? NaN)} ms`;
  return [
    { what: 'a whole column of 1,048,576 rows, 1,000 filled', measured: ms(few), goal: '< 1 s' },
    { what: 'a whole column, a tenth of it texts, blanks, errors', measured: ms(mixed), goal: '< 1 s' },
  ];
}

function growth(households: (...given: unknown[]) => unknown): Row[] {
  const sizes = [100, 1000, 10_000, 100_000, 1_000_000];
  const perCell = sizes.map((size) => {
    const rows = shortPowers(size);
    const [timing] = inTurns(
      [{ name: '', run: () => households(rows, kwhOfOneDigit, null) }],
      size < 100_000 ? 200 : 9,
    );
    return ((timing?.ms ?? NaN) * 1e6) / size;
  });
  const said = sizes.map((size, index) => `${size.toLocaleString('en')}: ${perCell[index]?.toFixed(0)} ns`);
  const spread = Math.max(...perCell) / Math.min(...perCell);
  return [{ what: `time a cell from 10² to 10⁶ (${said.join(', ')})`, measured: times(spread), goal: '≤ 2' }];
}

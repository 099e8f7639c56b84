// What was published, recomputed: a row for each claim, whose recomputed value is the formula itself, so that it can be followed
// and changed. Its figures and the verdict are looked up by its id, whatever order the function's table has.
import { sourceField } from '../../catalogue/evidence';
import { CLAIMS } from '../../catalogue/functions/claims';
import { claims as published } from '../../data/claims';
import type { Claim, Text } from '../../data/shapes';
import type { Content, Entry, SheetDraft } from '../draft';
import { areaAt, cellAt, rowAt } from './parts';

interface Column {
  /** As the function's table has it: its title and its place there are read from it. */
  readonly name: string;
  readonly width: number;
  readonly format?: string;
  /** By the row of the sheet. */
  readonly content: (claim: Claim, row: number) => Content | undefined;
}

const inTable = (name: string): number => CLAIMS.columns.findIndex((column) => column.name === name);
const lookedUp =
  (name: string): Column['content'] =>
  (_, row) => ({ formula: `=VLOOKUP($A${row},GW.CLAIMS(FALSE),${inTable(name) + 1},FALSE)` });
const told =
  (read: (claim: Claim) => Text | undefined): Column['content'] =>
  (claim) => {
    const text = read(claim);
    return text && { text };
  };

// To a hundredth of a per cent, or a figure that was rounded in print would deviate by -0.0%.
const share = '+0.00%;-0.00%;0.00%';
// Shares to a thousandth, gigawatts to a tenth, homes and dollars whole.
const quantity = '[<1]0.000;[<1000]#,##0.0;#,##0';

// What is read first stands in view: the verdict and the recomputed value beside the id.
const columns: readonly Column[] = [
  { name: 'id', width: 205, content: ({ id }) => ({ text: id }) },
  { name: 'verdict', width: 115, content: lookedUp('verdict') },
  {
    name: 'recomputed',
    width: 145,
    format: quantity,
    content: ({ recompute }) => ({ formula: `=${recompute}` }),
  },
  { name: 'claimed_low', width: 145, format: quantity, content: lookedUp('claimed_low') },
  { name: 'claimed_high', width: 145, format: quantity, content: lookedUp('claimed_high') },
  { name: 'unit', width: 185, content: told(({ claimed }) => claimed.unit) },
  { name: 'deviation', width: 145, format: share, content: lookedUp('deviation') },
  { name: 'formula', width: 260, content: (_, row) => ({ formula: `=FORMULATEXT(C${row})` }) },
  { name: 'statement', width: 400, content: told(({ statement }) => statement) },
  { name: 'why', width: 420, content: told(({ why }) => why) },
  { name: 'group', width: 130, content: ({ group }) => ({ text: group }) },
  { name: 'grade', width: 185, content: ({ grade }) => ({ text: grade }) },
  { name: 'source', width: 220, content: (claim) => ({ text: String(sourceField.read(claim)) }) },
];

const [titleRow, idRow, firstRow] = [1, 2, 3];

function headingOf({ name, format }: Column, column: number): Entry[] {
  const align = format === undefined ? {} : ({ align: 'right' } as const);
  const about = CLAIMS.columns[inTable(name)]?.about;
  return [
    { at: cellAt(titleRow, column), ...(about && { content: { text: about } }), ...align },
    { at: cellAt(idRow, column), content: { text: name }, ...align },
  ];
}

const rowOf = (claim: Claim, row: number): Entry[] =>
  columns.map(({ content, format }, column) => {
    const held = content(claim, row);
    return { at: cellAt(row, column), ...(held && { content: held }), ...(format && { format, align: 'right' }) };
  });

const lastRow = idRow + published().length;

export const claims: SheetDraft = {
  id: 'claims',
  name: { en: 'Claims', fr: 'Affirmations' },
  rows: lastRow + 20,
  columns: columns.length + 4,
  entries: [
    { at: rowAt(titleRow, columns.length), style: 'heading', isWrapped: true },
    { at: rowAt(idRow, columns.length), style: 'code' },
    { at: areaAt(firstRow, 0, lastRow, 0), style: 'code' },
    ...columns.flatMap(headingOf),
    ...published().flatMap((claim, index) => rowOf(claim, firstRow + index)),
  ],
  columnWidths: columns.map(({ width }) => width),
  rowHeights: { [titleRow]: 80 },
  frozen: { rows: idRow, columns: 1 },
};

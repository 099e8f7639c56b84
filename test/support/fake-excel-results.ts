// What a sheet shows of a custom function's answer: the second half of the fake Excel.
import { ExcelError } from './custom-functions';
import { error, type ErrorCell } from './formula-tree';

export type Rows<T> = readonly (readonly T[])[];

/** A cell's content: null is empty, an object other than an error is a data type such as a card. */
export type Cell = number | string | boolean | null | ErrorCell | Readonly<Record<string, unknown>>;

interface Host {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly dataTypes: boolean | undefined;
}

export const isError = (cell: unknown): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

// Excel on the web takes 5 MB in one request.
const largestRequest = 5_000_000;

export function cellsShown(call: () => unknown[][], host: Host): Rows<Cell> {
  try {
    const rows = call();
    mustBeRectangle(rows);
    if (JSON.stringify(rows).length > largestRequest) throw new Silence('RequestPayloadSizeLimitExceeded');
    return rows.map((row) => row.map((answer) => shown(answer, host)));
  } catch (thrown) {
    if (thrown instanceof Silence) throw thrown;
    // Of any exception but its own Excel drops the message.
    return [[thrown instanceof ExcelError ? errorShown(thrown) : error('#VALUE!')]];
  }
}

/** The documentation says nothing of what Excel does then, so the test that comes here must fail. */
class Silence extends Error {}

function mustBeRectangle(rows: unknown): void {
  const isRectangle =
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row) => Array.isArray(row) && row.length > 0 && row.length === (rows[0] as unknown[]).length);
  if (!isRectangle) throw new Silence('The answer is not a rectangle of cells');
}

function shown(answer: unknown, host: Host): Cell {
  if (answer instanceof ExcelError) return errorShown(answer);
  switch (typeof answer) {
    case 'string':
    case 'boolean':
      return answer;
    case 'number':
      // NaN and the infinities become null in JSON, which is shown as 0, and a negative zero loses its sign.
      return Number.isFinite(answer) && answer !== 0 ? answer : 0;
    case 'object':
      return answer === null ? 0 : dataTypeShown(answer, host);
    default:
      return 0;
  }
}

const dataTypeShown = (answer: object, { allowCustomDataForDataTypeAny, dataTypes }: Host): Cell =>
  allowCustomDataForDataTypeAny && dataTypes
    ? (JSON.parse(JSON.stringify(answer)) as Readonly<Record<string, unknown>>)
    : error('#VALUE!');

const results = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'];
const withSentence = ['#VALUE!', '#N/A'];

/** #NAME? and #REF! are refused as results; a sentence is kept with two codes only. */
const errorShown = ({ code, message }: ExcelError): ErrorCell =>
  results.includes(code) ? error(code, withSentence.includes(code) ? message : '') : error('#VALUE!');

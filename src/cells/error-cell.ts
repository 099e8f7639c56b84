// Error cells as hosts hand them over. Excel shows a sentence for #VALUE! and #N/A only, and refuses #NAME? and #REF! as
// results, so an input with one of those comes out as #VALUE! that says so.
import { badValue, type ErrorCode, Refusal } from './refusal';

const passable = new Set<string>(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'] satisfies ErrorCode[]);
const isPassable = (code: string): code is ErrorCode => passable.has(code);

// Excel goes on to add errors, so their form tells them apart from other texts, not a list.
const isCode = (text: unknown): text is string => typeof text === 'string' && /^#[A-Z0-9/_]{1,20}[!?]?$/.test(text);

/** The error that a cell holds, plain (an object with a `code`) or as a data type; undefined where it is none. */
export function errorOf(cell: object): string | undefined {
  if ('code' in cell && isCode(cell.code)) return cell.code;
  if (!('type' in cell) || cell.type !== 'Error') return undefined;
  // What Excel itself shows for a data type that it does not know.
  return 'basicValue' in cell && isCode(cell.basicValue) ? cell.basicValue : '#UNKNOWN!';
}

interface About {
  readonly argument: string;
  readonly isAlone: boolean;
  readonly id?: string;
}

/** An input's error goes on in its own place. */
export function inputError(error: string, { argument, isAlone, id }: About): Refusal {
  const reason = { code: 'input-error', error, argument, alone: isAlone, ...(id !== undefined && { id }) } as const;
  return isPassable(error) ? new Refusal(error, reason) : badValue(reason);
}

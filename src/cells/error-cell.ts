// Error cells as hosts hand them over. Excel shows a sentence for #VALUE! and #N/A only, and refuses #NAME? and #REF! as
// results, so an input with one of those comes out as #VALUE! that says so.
import { badValue, CellError } from './cell-error';
import type { Raw } from './raw';

const passable = new Set<string>(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'] satisfies CellError['code'][]);
const isPassable = (code: string): code is CellError['code'] => passable.has(code);

/** An error cell as Excel hands it over (an object with a `code`, or a data-type error) becomes a CellError. */
export function fromExcel(raw: Raw): Raw {
  const code = errorCode(raw);
  if (code === undefined) return raw;
  return isPassable(code)
    ? new CellError(code, `An input cell holds ${code}.`)
    : badValue(`An input cell holds ${code}.`);
}

function errorCode(raw: Raw): string | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  if ('code' in raw && typeof raw.code === 'string') return raw.code;
  const isErrorValue = 'type' in raw && raw.type === 'Error' && 'basicValue' in raw;
  return isErrorValue ? String(raw.basicValue) : undefined;
}

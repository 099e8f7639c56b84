// The functions as Excel calls them, once in each language of its display, with data types where it has them.
import { registerFunctions } from '../../../src/hosts/excel/register';
import { ExcelError, standInForCustomFunctions } from '../custom-functions';
import { type Door, Said } from './doors';

/** Where an answer must wait for its turn, as many periods pass; the longest waits for two. */
const mostPeriods = 4;

export function openExcel(): Door {
  const excel = standInForCustomFunctions();
  Object.assign(globalThis, { CustomFunctions: excel });
  registerFunctions();
  const time = standStill();
  return async ({ name }, raw) => {
    const answerIn = async (displayLanguage: string): Promise<unknown> => {
      const context = { displayLanguage, requirements: { isSetSupported: () => raw.length % 2 === 0 } };
      Object.assign(globalThis, { Office: { context } });
      const given = time.within(() => excel.callFunction(name, ...raw) as unknown);
      if (!(given instanceof Promise)) return seen(given);
      for (let period = 0; period < mostPeriods; period += 1) time.pass();
      return seen(await Promise.race([given, Promise.resolve('still waiting')]));
    };
    return { en: await answerIn('en-US'), fr: await answerIn('fr-FR') };
  };
}

const seen = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map((row: unknown) => (Array.isArray(row) ? row.map(seenCell) : row)) : answer;

const seenCell = (cell: unknown): unknown => (cell instanceof ExcelError ? new Said(cell.code, cell.message) : cell);

/** A clock that goes on only when it is told to, for what is called within it. */
function standStill() {
  let due: (() => void)[] = [];
  const within = <Result>(run: () => Result): Result => {
    const { setTimeout } = globalThis;
    Object.assign(globalThis, { setTimeout: (then: () => void) => due.push(then) });
    try {
      return run();
    } finally {
      Object.assign(globalThis, { setTimeout });
    }
  };
  const pass = (): void => {
    const now = due;
    due = [];
    within(() => now.forEach((then) => then()));
  };
  return { within, pass };
}

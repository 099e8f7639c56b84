// A stand-in for Excel's global CustomFunctions: it keeps what is associated, and calls it as Excel documents it, with
// null for a left-out argument, [[x]] for a range and the invocation object last.
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

type Associated = (...raw: unknown[]) => unknown[][];

export interface StandIn {
  readonly Error: typeof ExcelError;
  associate(id: string, implementation: Associated): void;
  readonly ids: string[];
  callFunction(id: string, ...raw: unknown[]): unknown[][];
}

export function standInForCustomFunctions(): StandIn {
  const associated = new Map<string, Associated>();
  return {
    Error: ExcelError,
    associate: (id, implementation) => void associated.set(id, implementation),
    get ids() {
      return [...associated.keys()];
    },
    callFunction(id, ...raw) {
      const implementation = associated.get(id);
      if (implementation === undefined) throw new Error(`${id} is not associated`);
      return implementation(...raw, { functionName: id, address: 'Sheet1!A1' });
    },
  };
}

// Inputs that are not known exactly: a range with the value thought most likely, and what each does to an outcome alone.
// Leaves out: inputs that move together. Each is varied as if the others knew nothing of it.

export interface Spread {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

export type Spreads<Name extends string> = Readonly<Record<Name, Spread>>;

export type Values<Name extends string> = Readonly<Record<Name, number>>;

const entriesOf = <Name extends string>(spreads: Spreads<Name>) => Object.entries(spreads) as [Name, Spread][];

/** The inputs whose low lies below their high, in the order of the spreads. */
export const uncertainInputs = <Name extends string>(spreads: Spreads<Name>): Name[] =>
  entriesOf(spreads)
    .filter(([, { low, high }]) => low < high)
    .map(([name]) => name);

/** Each input at its most likely value. */
export function modesOf<Name extends string>(spreads: Spreads<Name>): Values<Name> {
  return Object.fromEntries(entriesOf(spreads).map(([name, { mode }]) => [name, mode])) as Values<Name>;
}

export interface Swing<Name extends string> {
  readonly input: Name;
  readonly low: number;
  readonly high: number;
  readonly outcomeAtLow: number;
  readonly outcomeAtHigh: number;
  /** Size of the difference that the input makes between its low and its high. */
  readonly swing: number;
}

/** What each input with a spread does to the outcome by itself, the others at their modes; the largest swing first. */
export function oneAtATime<Name extends string>(
  spreads: Spreads<Name>,
  outcome: (values: Values<Name>) => number,
): Swing<Name>[] {
  const modes = modesOf(spreads);
  const swings = uncertainInputs(spreads).map((input) => {
    const { low, high } = spreads[input];
    const outcomeAtLow = outcome({ ...modes, [input]: low });
    const outcomeAtHigh = outcome({ ...modes, [input]: high });
    return { input, low, high, outcomeAtLow, outcomeAtHigh, swing: Math.abs(outcomeAtHigh - outcomeAtLow) };
  });
  return swings.sort((a, b) => b.swing - a.swing);
}

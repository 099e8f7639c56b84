// What a function answers instead of a value: Excel's own error and, as data, what is wrong. A language makes a sentence of
// it at the edge (src/language/refusals.ts).

/** The errors that Excel takes as a result. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NULL!';

export interface Bounds {
  /** Smallest value allowed. */
  readonly least?: number;
  /** The value must be greater than this. */
  readonly above?: number;
  readonly most?: number;
  /** Whether the value must be a whole number. */
  readonly whole?: true;
}

/** A text in each language of the product; what it says is its owner's business. */
export interface Wording {
  readonly en: string;
  readonly fr: string;
}

/** An argument, or a part of one: `[scenario, pue]`, `[scenario, pue, low]`. */
export type Named = string | readonly string[];

/** What was given: null stands for what is no plain value, such as a card, an array or NaN. */
export type Given = string | number | boolean | null;

/** What an argument takes, where the sentence names it. */
export type Wanted =
  | { readonly a: 'number' | 'number-or-id'; readonly unit: Wording }
  | { readonly a: 'text' | 'texts' | 'id' | 'flag' | 'spreads' | 'yearly-amounts' | 'day' };

interface Reasons {
  usage: { readonly syntax: string };
  'too-many-arguments': { readonly syntax: string };
  /** A fault of ours. */
  defect: { readonly function: string; readonly said: string };
  'no-such-function': { readonly function: string };

  missing: { readonly argument: string; readonly wanted: Wanted };
  /** The range has no such cell: its rows differ in length. */
  'no-cell': { readonly argument: string };
  'wrong-kind': { readonly argument: Named; readonly wanted: Wanted; readonly given: Given };
  'number-as-text': { readonly argument: Named; readonly text: string };
  'out-of-bounds': {
    readonly argument: Named;
    readonly bounds: Bounds;
    readonly given: number;
    /** What was probably meant by a percentage typed without its sign. */
    readonly meant?: number;
  };
  'not-listed': { readonly argument: string; readonly options: readonly string[]; readonly given: Given };
  /** `strange`: a character that no id has. `place`: where the id means a place that has no value here. */
  'unknown-id': {
    readonly argument: string;
    readonly id: string;
    readonly nearest: readonly string[];
    readonly strange?: string;
    readonly place?: Wording;
  };
  /** The id means something else in each of several families. */
  'ambiguous-id': { readonly argument: string; readonly id: string; readonly meanings: readonly string[] };
  'unknown-field': { readonly field: string; readonly nearest: readonly string[] };
  'not-a-rack': { readonly argument: string; readonly id: string; readonly nearest: readonly string[] };
  /** It was not announced on that day. */
  'not-yet': { readonly id: string; readonly day: string; readonly announced: string };
  'no-field-value': { readonly id: string; readonly field: string };
  'no-parts': { readonly id: string };
  /** The hub that observes sites follows none of a party that the data know. */
  'no-sites': { readonly argument: string; readonly party: Wording };
  'no-rack-power': { readonly id: string };
  'no-dense-figure': { readonly id: string; readonly precision: string };

  /** `alone`: it is the whole argument and may come from the formula itself, not from a cell. */
  'input-error': { readonly error: string; readonly argument?: string; readonly alone: boolean; readonly id?: string };
  unreached: object;
  'nothing-matches': object;
  'not-holdable': object;
  'no-cells': object;
  /** More rows or columns than a sheet has. */
  'beyond-sheet': { readonly rows: number; readonly columns: number };
  'answer-too-large': { readonly cells: number };

  'ends-before-start': { readonly start: number; readonly end: number };
  'too-many-draws': { readonly most: number; readonly uncertain: number; readonly given: number };
  'scenario-width': { readonly argument: string; readonly needsSpread: boolean; readonly width: number };
  'scenario-row-without-name': { readonly argument: string };
  'scenario-name-wrong-kind': { readonly argument: string; readonly given: Given };
  'scenario-unknown-input': { readonly argument: string; readonly input: string; readonly nearest: readonly string[] };
  'empty-part': { readonly argument: string; readonly input: string; readonly part?: SpreadPart };
  'scenario-disorder': {
    readonly argument: string;
    readonly input: string;
    readonly low: number;
    readonly mode: number;
    readonly high: number;
  };
  'scenario-twice': { readonly argument: string; readonly input: string };
  /** The price of a whole bill holds the line already. */
  'counted-twice': { readonly argument: string; readonly input: string; readonly plan: string };
  'scenario-without-spread': { readonly argument: string };
  'yearly-width': { readonly argument: string; readonly width: number };
  'years-disorder': { readonly argument: string; readonly before: number; readonly year: number };
  'macrs-life': { readonly life: number; readonly given: number };
  'never-pays-back': { readonly revenueUsdPerGw: number; readonly cost: number };
}

export type SpreadPart = 'low' | 'mode' | 'high';

export type ReasonCode = keyof Reasons;

/** What the reason of a code carries. */
export type ReasonOf<Code extends ReasonCode> = Reasons[Code];

export type Reason = { readonly [Code in ReasonCode]: { readonly code: Code } & Reasons[Code] }[ReasonCode];

/** A sentence for each reason: what a language has to say. */
export type RefusalSentences = { readonly [Code in ReasonCode]: (reason: ReasonOf<Code>) => string };

export class Refusal {
  constructor(
    readonly error: ErrorCode,
    readonly reason: Reason,
  ) {}
}

/** The input is of the wrong kind or outside its bounds. */
export const badValue = (reason: Reason): Refusal => new Refusal('#VALUE!', reason);

/** The id is unknown, or no source gives the value asked for. */
export const notAvailable = (reason: Reason): Refusal => new Refusal('#N/A', reason);

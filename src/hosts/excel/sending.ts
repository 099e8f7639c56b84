// How much Excel takes at once. Excel on the web refuses a request above 5 MB, and its cells then stay #BUSY!. The runtime
// packs all answers of some moments into one request, so what is sent together must stay below that, too.
import type { Block } from '../../cells/value';

// What the runtime wraps around an answer is small.
const mostCharacters = 4_500_000;
// A digit and the comma behind it.
const leastPerCell = 2;
/** More cells than any answer can have. */
export const mostCells = mostCharacters / leastPerCell;
// Sign, 17 digits, point and exponent, and the comma: where all cells of an answer would fit at this length, none is measured.
const mostPerNumber = 26;
// The names of an error's properties, and its code.
const aroundMessage = 80;

/** The weight of one answer in characters as it is sent, while it is computed. */
export class Weight {
  private characters = 0;
  private isExact = false;

  /** Whether the rows still fit, of which those before `from` were weighed. */
  readonly takes = (rows: Block<unknown>, from: number, areNumbers: boolean): boolean => {
    const isBounded = areNumbers && !this.isExact;
    this.characters += isBounded ? mostOf(rows, from) : charactersOf(rows, from, this.isExact);
    if (this.characters > mostCharacters && !this.isExact) {
      this.isExact = true;
      this.characters = charactersOf(rows, 0, true);
    }
    return this.characters <= mostCharacters;
  };

  /** Of the answer as it is sent: not less than it has. An answer that did not fit is a sentence instead. */
  get ofAnswer(): number {
    return this.characters <= mostCharacters ? this.characters : aroundMessage * 2;
  }
}

// Brackets of a row and the comma behind them.
const aroundRow = 3;

/** Of numbers, however long they are. */
const mostOf = (rows: Block<unknown>, from: number): number =>
  (rows.length - from) * (aroundRow + mostPerNumber * (rows[0]?.length ?? 0));

function charactersOf(rows: Block<unknown>, from: number, isExact: boolean): number {
  let characters = 0;
  for (let row = from; row < rows.length; row += 1) {
    characters += aroundRow;
    for (const cell of rows[row] ?? []) {
      if (typeof cell !== 'number') characters += sizeOf(cell);
      else characters += isExact ? String(cell).length + 1 : mostPerNumber;
    }
  }
  return characters;
}

/** A card repeats its source for each of its properties: several thousand characters. */
function sizeOf(cell: unknown): number {
  if (cell instanceof CustomFunctions.Error) return JSON.stringify(cell.message ?? '').length + aroundMessage;
  return JSON.stringify(cell).length + 1;
}

interface Waiting {
  readonly characters: number;
  readonly handOver: () => void;
}

// The runtime sends at most every half second, and after a slow request waits twice as long as that one took. Nothing tells
// when a request has gone, so what was handed over counts for one to two of these periods.
const periodMs = 3000;

let thisPeriod = 0;
let lastPeriod = 0;
let isCounting = false;
const waiting: Waiting[] = [];

/** Hands an answer over at once, or as a promise where too much is on its way already. */
export function inItsTurn<Answer>(answer: Answer, characters: number): Answer | Promise<Answer> {
  // An engine without a clock has nothing that sends later either.
  if (typeof setTimeout !== 'function') return answer;
  if (waiting.length === 0 && fits(characters)) {
    onItsWay(characters);
    return answer;
  }
  return new Promise((resolve) => {
    waiting.push({
      characters,
      handOver: () => {
        resolve(answer);
      },
    });
  });
}

const fits = (characters: number): boolean => thisPeriod + lastPeriod + characters <= mostCharacters;

function onItsWay(characters: number): void {
  thisPeriod += characters;
  if (isCounting) return;
  isCounting = true;
  setTimeout(nextPeriod, periodMs);
}

function nextPeriod(): void {
  isCounting = false;
  lastPeriod = thisPeriod;
  thisPeriod = 0;
  for (let next = waiting[0]; next !== undefined && fits(next.characters); next = waiting[0]) {
    waiting.shift();
    onItsWay(next.characters);
    next.handOver();
  }
  if (lastPeriod > 0 || waiting.length > 0) onItsWay(0);
}
